import { PAIRING } from '../../facts/registry.ts';
import { factsName } from '../artefacts/artefacts.ts';
import { openArtefacts, pairDigest } from '../artefacts/open-artefacts.ts';
import { codeChanged, codeVersion } from '../code/code-version.ts';
import { type LibraryPlaces, openLibrary } from '../library.ts';
import { needWeights } from './stored-weights.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** Ids of a report and of the one that it is laid beside. */
export type PairedIds = readonly [later: string, earlier: string];

/** Reports to lay beside others. */
export interface PairTask extends LibraryPlaces {
  readonly pairs: readonly PairedIds[];
  /** Key of the weights of the archive. */
  readonly weights: string;
  /** Version of all code. */
  readonly code: string;
}

/** Lays reports beside each other in a worker thread and keeps what is found; says of how many. */
export function pairSlice({ pairs, weights, code, ...places }: PairTask): number {
  if (code !== LOADED) throw codeChanged();
  const library = openLibrary(places);
  const artefacts = openArtefacts(places.cache, places.versions);
  const background = needWeights(places.cache, weights);
  for (const [later, earlier] of pairs) {
    const reports = [library.get('report', later), library.get('report', earlier)] as const;
    const digest = pairDigest(places.digests, [later, earlier]);
    for (const row of PAIRING)
      if (artefacts.read(factsName(row), digest) === null)
        artefacts.write(factsName(row), digest, { facts: row.pair?.(...reports, background) ?? [] } as never);
  }
  return pairs.length;
}
