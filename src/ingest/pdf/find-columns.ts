import { findGutter } from './find-gutter.ts';
import type { Row, Segment } from './page-rows.ts';

/** Rows of a page that are read one after the other; `column` tells the columns of one stretch of the page apart. */
export interface Region {
  readonly rows: readonly Row[];
  readonly column: number | null;
}

/** A page in reading order, and how sure that order is. */
export interface PageLayout {
  readonly regions: readonly Region[];
  readonly columns: 'none' | 'read' | 'unsure';
}

/** Fewer rows side by side are a signature, a list or a table. */
const FEWEST_ROWS = 4;
/** Columns are this wide, in sizes of their type; what is narrower is a cell. */
const NARROWEST = 8;
/** A line fills its column when it ends within so many sizes of the column's right edge. */
const FULL_WITHIN = 1.2;
/** Running text has this share of full lines over all columns … */
const FULL_SHARE = 0.5;
/** … and each column this one. */
const FULL_SHARE_EACH = 0.3;
/** From this share of full lines on, what is not read as columns may be some all the same. */
const DOUBTFUL_SHARE = 0.25;
/** At most this share of a column's lines has wide gaps of its own; a table's rows have more. */
const GAPPED_SHARE = 0.25;

/** Finds text set in columns, so that it is not read across the gutter. Tables stay as rows. */
export function findColumns(rows: readonly Row[]): PageLayout {
  const gutter = findGutter(rows);
  if (!gutter) return { regions: rows.length > 0 ? [{ rows, column: null }] : [], columns: 'none' };
  const inside = rows.slice(gutter.from, gutter.to);
  const columns = partColumns(inside, gutter.x);
  const verdict = judge(columns);
  const before = findColumns(rows.slice(0, gutter.from));
  const after = findColumns(rows.slice(gutter.to));
  const read =
    verdict === 'read' ? columns.map((column, i) => ({ rows: column, column: i })) : [{ rows: inside, column: null }];
  const verdicts = [before.columns, verdict, after.columns];
  return {
    regions: [...before.regions, ...read, ...after.regions],
    columns: verdicts.find((v) => v === 'unsure') ?? verdicts.find((v) => v === 'read') ?? 'none',
  };
}

/** Parts rows at a gutter, and each side again where it has one from top to bottom. */
function partColumns(rows: readonly Row[], x: number): Row[][] {
  return [side(rows, (segment) => middle(segment) < x), side(rows, (segment) => middle(segment) >= x)].flatMap(
    (part) => {
      const gutter = gappedShare(part) > GAPPED_SHARE ? findGutter(part) : null;
      return gutter && gutter.from === 0 && gutter.to === part.length ? partColumns(part, gutter.x) : [part];
    },
  );
}

const middle = (segment: Segment): number => (segment.left + segment.right) / 2;

function side(rows: readonly Row[], isIn: (segment: Segment) => boolean): Row[] {
  return rows.map((row) => ({ ...row, segments: row.segments.filter(isIn) })).filter((row) => row.segments.length > 0);
}

const gappedShare = (rows: readonly Row[]): number =>
  rows.filter((row) => row.segments.length > 1).length / Math.max(1, rows.length);

/** Columns of running text have lines that fill them; cells of a table are narrow, short or gapped. */
function judge(columns: readonly (readonly Row[])[]): PageLayout['columns'] {
  const measured = columns.map(measure);
  if (measured.some((m) => m.lines < FEWEST_ROWS || m.width < NARROWEST || m.gapped > GAPPED_SHARE)) return 'none';
  const lines = measured.reduce((sum, m) => sum + m.lines, 0);
  const share = measured.reduce((sum, m) => sum + m.full, 0) / lines;
  if (share >= FULL_SHARE && measured.every((m) => m.full >= m.lines * FULL_SHARE_EACH)) return 'read';
  return share >= DOUBTFUL_SHARE ? 'unsure' : 'none';
}

interface Measured {
  readonly lines: number;
  readonly full: number;
  /** In sizes of the type. */
  readonly width: number;
  readonly gapped: number;
}

function measure(rows: readonly Row[]): Measured {
  const segments = rows.flatMap((row) => row.segments);
  const size = rows.map((row) => row.size).toSorted((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 1;
  const left = segments.reduce((least, segment) => Math.min(least, segment.left), Number.POSITIVE_INFINITY);
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), Number.NEGATIVE_INFINITY);
  const full = segments.filter((s) => s.right >= right - size * FULL_WITHIN && s.right - s.left >= size * NARROWEST);
  return { lines: rows.length, full: full.length, width: (right - left) / size, gapped: gappedShare(rows) };
}
