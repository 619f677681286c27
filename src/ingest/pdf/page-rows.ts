import type { TextRun } from './page-runs.ts';

/** Runs on one base line with no wide gap between them. */
export interface Segment {
  readonly runs: readonly TextRun[];
  readonly left: number;
  readonly right: number;
  readonly chars: number;
}

/** What stands on one base line, left to right. */
export interface Row {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Runs on one base line lie within this share of the size of each other. */
const SAME_LINE = 0.5;
/** A gap wider than this share of the size stands between cells or columns, not between words. */
const WIDE_GAP = 0.9;

/** Gathers the runs of one page into rows, top to bottom. */
export function pageRows(runs: readonly TextRun[]): Row[] {
  const rows: TextRun[][] = [];
  for (const run of runs.filter((r) => r.str.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - run.y) < Math.max(first.height, run.height) * SAME_LINE) row.push(run);
    else rows.push([run]);
  }
  return rows.map(toRow);
}

function toRow(runs: readonly TextRun[]): Row {
  const size = runs.reduce((most, run) => Math.max(most, run.height), 0);
  const segments: TextRun[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs.toSorted((a, b) => a.x - b.x)) {
    if (run.x - right > size * WIDE_GAP) segments.push([run]);
    else segments.at(-1)?.push(run);
    right = Math.max(right, run.x + run.width);
  }
  return { y: runs[0]?.y ?? 0, size, segments: segments.map(toSegment) };
}

function toSegment(runs: readonly TextRun[]): Segment {
  return {
    runs,
    left: runs[0]?.x ?? 0,
    right: runs.reduce((most, run) => Math.max(most, run.x + run.width), Number.NEGATIVE_INFINITY),
    chars: runs.reduce((sum, run) => sum + run.str.length, 0),
  };
}
