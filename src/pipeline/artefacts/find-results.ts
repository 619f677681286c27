import type { FileStore } from '../store/file-store.ts';
import { FACTS_NAMES } from './artefacts.ts';
import type { Artefacts } from './open-artefacts.ts';
import type { Results } from './results.ts';

/** What the main process holds of a report: small; the rest lies in the cache. */
export type HandyResults = Pick<Results, 'summary' | 'files'>;

/** Results of which a build only wants to know that they are there. */
const STORED = ['report', 'records', 'words', 'tallies', 'lines', ...FACTS_NAMES] as const;

/** Where results lie, and whether to read even those that only need to be there. */
export interface ResultPlaces {
  readonly artefacts: Artefacts;
  readonly files: FileStore;
  readonly check: boolean;
}

/** The results of a report from what is kept; null when anything is missing. */
export function findResults(digest: string, { artefacts, files, check }: ResultPlaces): HandyResults | null {
  const summary = artefacts.read('summary', digest);
  const kept = artefacts.read('files', digest);
  if (summary === null || kept === null) return null;
  const isThere = (name: (typeof STORED)[number]) =>
    check ? artefacts.read(name, digest) !== null : artefacts.has(name, digest);
  const lost = kept.some((file) => files.find(file.kept) === null);
  return lost || !STORED.every(isThere) ? null : { summary, files: kept };
}
