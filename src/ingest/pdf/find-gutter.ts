import type { Row, Segment } from './page-rows.ts';

/** A white strip down a page: no row from `from` up to `to` crosses `x`. */
export interface Gutter {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  /** Rows with text on both sides. */
  readonly both: number;
}

/** Rows side by side from which a strip counts. */
const FEWEST_BOTH = 4;
/** Columns whose base lines differ stand in rows of their own, nearer to each other than lines of one text ever are. */
const BESIDE = 1;
/** A gutter is at least as wide as this share of the size. */
const NARROWEST_GUTTER = 0.9;
/** A page of running text has some 40 rows; the search takes rows times strips. */
const MOST_ROWS = 400;
const MOST_STRIPS = 60;
/** Strips nearer to each other than this, points, are one. */
const STRIP = 4;

/** The strip that has most rows on both of its sides, or null. */
export function findGutter(rows: readonly Row[]): Gutter | null {
  if (rows.length > MOST_ROWS) return null;
  let best: Gutter | null = null;
  for (const x of strips(rows)) {
    for (const gutter of along(rows, x)) if (gutter.both > (best?.both ?? FEWEST_BOTH - 1)) best = gutter;
  }
  return best;
}

/** Middles of gaps, the commonest first. */
function strips(rows: readonly Row[]): number[] {
  const seen = new Map<number, number>();
  for (const [i, row] of rows.entries()) {
    for (const [a, b] of gaps(row, rows[i + 1])) {
      const x = Math.round((a + b) / 2 / STRIP) * STRIP;
      seen.set(x, (seen.get(x) ?? 0) + 1);
    }
  }
  return [...seen]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_STRIPS)
    .map(([x]) => x);
}

function gaps(row: Row, next: Row | undefined): [number, number][] {
  const found = row.segments
    .slice(1)
    .map((segment, i): [number, number] => [row.segments[i]?.right ?? 0, segment.left]);
  if (!next || !areBeside(row, next)) return found;
  const [a, b] = [row.segments, next.segments].toSorted((p, q) => (p[0]?.left ?? 0) - (q[0]?.left ?? 0));
  const right = a?.at(-1)?.right ?? 0;
  const left = b?.[0]?.left ?? 0;
  return left - right > row.size * NARROWEST_GUTTER ? [...found, [right, left]] : found;
}

const areBeside = (row: Row, next: Row): boolean => row.y - next.y < row.size * BESIDE;

/** Stretches of rows that do not cross a strip. */
function along(rows: readonly Row[], x: number): Gutter[] {
  const found: Gutter[] = [];
  let from = 0;
  let both = 0;
  for (let i = 0; i <= rows.length; i++) {
    const row = rows[i];
    if (row && !row.segments.some((segment) => crosses(segment, x))) {
      if (standsOnBoth(row, rows[i + 1], x)) both++;
      continue;
    }
    if (i > from) found.push({ from, to: i, x, both });
    from = i + 1;
    both = 0;
  }
  return found;
}

const crosses = ({ left, right }: Segment, x: number): boolean => left < x && right > x;

function standsOnBoth(row: Row, next: Row | undefined, x: number): boolean {
  const segments = next && areBeside(row, next) ? [...row.segments, ...next.segments] : row.segments;
  return segments.some((segment) => segment.right <= x) && segments.some((segment) => segment.left >= x);
}
