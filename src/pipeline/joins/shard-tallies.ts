import type { AnyComparison } from '../../facts/comparison.ts';

/** What a comparison's join sees of a report, and which report. */
export type KeptTally = readonly [id: string, tally: unknown];

/** Tallies of some reports as they are kept: as their comparison condenses them, or else as they are. */
export function writeTallies({ condensed }: AnyComparison, tallies: readonly KeptTally[]): Uint8Array {
  return condensed?.condense(tallies) ?? Buffer.from(JSON.stringify(tallies));
}

/** Joins what was written, part by part. */
export function joinTallies({ join, condensed }: AnyComparison, parts: Iterable<Uint8Array>): unknown {
  let joined = join.empty();
  for (const bytes of parts) {
    if (condensed !== undefined) joined = join.merge(joined, condensed.expand(bytes));
    else for (const [id, tally] of readTallies(bytes)) joined = join.add(joined, id, tally);
  }
  return joined;
}

function readTallies(bytes: Uint8Array): readonly KeptTally[] {
  return JSON.parse(new TextDecoder().decode(bytes));
}
