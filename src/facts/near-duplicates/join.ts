import type { Join } from '../comparison.ts';
import type { BandTally } from './tally.ts';

/** Paths of captures by a band that they have. */
export type SharedBands = Map<string, string[]>;

/** Puts captures with the same band together. */
export const join: Join<BandTally, SharedBands> = {
  empty: () => new Map(),
  add: (joined, _id, { path, bands }) => {
    for (const [at, band] of bands.entries()) if (band !== null) put(joined, `${at} ${band}`, [path]);
    return joined;
  },
  merge: (a, b) => {
    for (const [band, paths] of b) put(a, band, paths);
    return a;
  },
};

function put(joined: SharedBands, band: string, paths: readonly string[]): void {
  const known = joined.get(band) ?? [];
  for (const path of paths) known.push(path);
  joined.set(band, known);
}
