import { rowLine } from '../line-builder.ts';
import { LONG_PARAGRAPH, NARROW, SEVERAL } from '../running-text.ts';
import type { WordDraft } from './paragraph.ts';

/** The paragraphs of one row, cell by cell. */
export type Row = readonly (readonly WordDraft[])[];

/**
 * Lines of a table: a row of data is one line with cells; where a table lays text out its paragraphs are lines,
 * of a narrow table all of them, so that headings in its cells are seen.
 */
export function tableLines(rows: readonly Row[]): WordDraft[] {
  const narrow = textColumns(rows) <= NARROW;
  const layout = narrow && rows.some((row) => isLayout(row, SEVERAL.narrow));
  return rows.flatMap((row) => (layout || row.length < 2 || isLayout(row, several(row)) ? row.flat() : dataRow(row)));
}

/** How many columns hold text: an empty one is a margin. */
function textColumns(rows: readonly Row[]): number {
  const filled = new Set<number>();
  for (const row of rows) for (const [column, cell] of row.entries()) if (cell.some(hasText)) filled.add(column);
  return filled.size;
}

function several(row: Row): number {
  return row.length <= NARROW ? SEVERAL.narrow : SEVERAL.wide;
}

function isLayout(row: Row, several: number): boolean {
  return row.some((cell) => {
    const shown = cell.filter(isShown);
    const long = shown.filter((draft) => draft.text.trim().length >= LONG_PARAGRAPH);
    return long.length >= several || shown.some((draft) => draft.hint.cells !== undefined);
  });
}

/** What is hidden in a row, and its notes, come after it. */
function dataRow(row: Row): WordDraft[] {
  const shown = row.map((cell) => cell.filter(isShown));
  const rest = row.flat().filter((draft) => !isShown(draft));
  if (shown.every((cell) => cell.length === 0)) return rest;
  const { text, hint = {} } = rowLine(shown.map((cell) => cell.map((draft) => draft.text.trim()).join(' ')));
  const hidden = shown.flat().reduce((total, draft) => total + draft.hidden, 0);
  return [{ text, hint, hidden }, ...rest];
}

function hasText(draft: WordDraft): boolean {
  return isShown(draft) && draft.text.trim() !== '';
}

function isShown(draft: WordDraft): boolean {
  return draft.hint.region !== 'furniture' && draft.aside !== true;
}
