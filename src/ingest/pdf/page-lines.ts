import { withoutRadicals } from '../../text/radicals.ts';
import { findColumns, type PageLayout } from './find-columns.ts';
import { pageRows, type Row } from './page-rows.ts';
import type { Sheet } from './page-runs.ts';
import { withoutVerticalForms } from './vertical-forms.ts';

/** A printed line of a page. */
export interface PrintedLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Height of the page, points. */
  readonly pageHeight: number;
  /** What the line is set in: pages of one width, or one column on them. Lines of one frame have their edges in common. */
  readonly frame: string;
  /** Where text begins again after wide gaps: the cells of a table's row. */
  readonly cells: readonly number[];
}

/** The printed lines of a page in reading order. */
export interface PageLines {
  readonly lines: readonly PrintedLine[];
  readonly columns: PageLayout['columns'];
}

/** Columns whose left edges differ by less than this, points, are the same column on another page. */
const SAME_COLUMN = 20;

/** A wider row is no table of a report. */
const MOST_CELLS = 24;

/** Gathers the runs of one page into printed lines, column by column where it is set in columns. */
export function pageLines({ runs, width, height }: Sheet, page: number): PageLines {
  const { regions, columns } = findColumns(pageRows(runs));
  const pageFrame = `${Math.round(width)}`;
  const lines = regions.flatMap(({ rows, column }) => {
    const frame = column === null ? pageFrame : `${pageFrame}:${Math.round(leftOf(rows) / SAME_COLUMN)}`;
    return rows.map((row) => ({ ...toLine(row), page, pageHeight: height, frame }));
  });
  return { lines, columns };
}

const leftOf = (rows: readonly Row[]): number =>
  rows.reduce((least, row) => Math.min(least, row.segments[0]?.left ?? least), Number.POSITIVE_INFINITY);

function toLine({ y, segments }: Row): Pick<PrintedLine, 'text' | 'left' | 'right' | 'y' | 'size' | 'cells'> {
  const runs = segments.flatMap((segment) => segment.runs);
  const size = runs.reduce((most, run) => Math.max(most, run.height), 0);
  const text: string[] = [];
  let right: number | null = null;
  for (const run of runs) {
    // A gap of more than half a character is a space that the page shows.
    if (right !== null && run.x - right > size * 0.5) text.push(' ');
    text.push(run.str);
    right = run.x + run.width;
  }
  const left = runs[0]?.x ?? 0;
  return {
    text: oneLine(text.join('')),
    left,
    right: right ?? left,
    y,
    size,
    cells: segments.slice(1, MOST_CELLS).map((s) => s.left),
  };
}

/** Text as a reader sees it; fonts may map a glyph to a line break. */
export const oneLine = (text: string): string =>
  withoutVerticalForms(withoutRadicals(text.replace(/[\r\n]+/g, ' ').trim()));
