import type { ArtefactName, ArtefactVersions, FactsName } from './artefacts/artefacts.ts';
import { openArtefacts, pairDigest } from './artefacts/open-artefacts.ts';
import type { Results } from './artefacts/results.ts';

/** Digests of the archive's reports by id. */
export type ReportDigests = Readonly<Record<string, string>>;

/** Where what is kept of reports lies: plain data, as it is sent to threads. */
export interface LibraryPlaces {
  readonly cache: string;
  readonly versions: ArtefactVersions;
  readonly digests: ReportDigests;
}

/** What is kept of the archive's reports, read when asked for. */
export interface Library {
  /** Throws when the archive has no such report. */
  readonly get: <K extends ArtefactName>(name: K, id: string) => Results[K];
  /** What was found in a report and an earlier one. */
  readonly pair: <K extends FactsName>(name: K, later: string, earlier: string) => Results[K];
}

/** Values kept in memory: pages of one report follow one another. */
const KEPT = 4;

/** Opens what the extraction of this build kept or found. */
export function openLibrary({ cache, versions, digests }: LibraryPlaces): Library {
  const artefacts = openArtefacts(cache, versions);
  const recent = new Map<string, unknown>();
  return {
    pair: (name, later, earlier) => artefacts.need(name, pairDigest(digests, [later, earlier])),
    get: <K extends ArtefactName>(name: K, id: string): Results[K] => {
      const digest = digests[id];
      if (digest === undefined) throw new Error(`The archive has no report ${id}.`);
      const key = `${name} ${digest}`;
      const value = (recent.get(key) as Results[K] | undefined) ?? artefacts.need(name, digest);
      recent.delete(key);
      recent.set(key, value);
      for (const oldest of recent.keys()) if (recent.size > KEPT) recent.delete(oldest);
      return value;
    },
  };
}
