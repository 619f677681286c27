/** How many codes one text may have more than the other between two runs. */
export const NEAR = 8;
/** How many codes may stand between them. */
export const BESIDE = 40;
/** Numbers of a row: the report, the group of diagonals, and the diagonal and the end of the run that came last of it. */
const ROW = 4;

/** Short runs of a report, the last of each `NEAR` diagonals; there are thousands of each report. */
export interface RecentRuns {
  /** Begins another report. */
  readonly begin: () => void;
  /** Whether a run stands beside another on nearly one diagonal; it is one of them from then on. */
  readonly isBeside: (run: { readonly at: number; readonly earlier: number; readonly length: number }) => boolean;
}

/** Opens a table of rows for so many runs of a report at most; half of it stays empty. */
export function openRecentRuns(most: number): RecentRuns {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const table = new Int32Array(size * ROW);
  let report = 0;
  const rowOf = (group: number) => {
    let row = group & (size - 1);
    while (table[row * ROW] === report && table[row * ROW + 1] !== group) row = (row + 1) & (size - 1);
    return row * ROW;
  };
  const isNear = (group: number, diagonal: number, at: number) => {
    const row = rowOf(group);
    if (table[row] !== report) return false;
    return Math.abs((table[row + 2] as number) - diagonal) <= NEAR && at - (table[row + 3] as number) <= BESIDE;
  };
  return {
    begin: () => {
      report++;
    },
    isBeside: ({ at, earlier, length }) => {
      const diagonal = at - earlier;
      const group = Math.floor(diagonal / NEAR);
      const isOne = isNear(group, diagonal, at) || isNear(group - 1, diagonal, at) || isNear(group + 1, diagonal, at);
      const row = rowOf(group);
      table[row] = report;
      table[row + 1] = group;
      table[row + 2] = diagonal;
      table[row + 3] = at + length;
      return isOne;
    },
  };
}
