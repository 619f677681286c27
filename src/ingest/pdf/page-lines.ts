import { withoutRadicals } from '../../text/radicals.ts';

/** A run of text as PDF.js gives it, in points; y grows upwards. */
export interface TextRun {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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
}

/** Gathers the runs of one page into printed lines, top to bottom, runs on one base line left to right. */
export function pageLines(runs: readonly TextRun[], page: number, pageHeight: number): PrintedLine[] {
  const rows: TextRun[][] = [];
  for (const run of runs.filter((r) => r.str.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - run.y) < Math.max(first.height, run.height) * 0.5) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) =>
    toLine(
      row.toSorted((a, b) => a.x - b.x),
      page,
      pageHeight,
    ),
  );
}

function toLine(row: readonly TextRun[], page: number, pageHeight: number): PrintedLine {
  const size = Math.max(...row.map((run) => run.height));
  let text = '';
  let right: number | null = null;
  for (const run of row) {
    // A gap of more than half a character is a space that the page shows.
    if (right !== null && run.x - right > size * 0.5) text += ' ';
    text += run.str;
    right = run.x + run.width;
  }
  const left = row[0]?.x ?? 0;
  return { page, text: withoutRadicals(text.trim()), left, right: right ?? left, y: row[0]?.y ?? 0, size, pageHeight };
}
