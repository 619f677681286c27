import { rowLine } from '../line-builder.ts';
import type { WordDraft } from './paragraph.ts';

/** A cell of this many paragraphs of this length holds running text: the table is there for the layout. */
export const LONG_PARAGRAPH = 40;
export const SEVERAL = 2;

/** Lines of a row: one with cells for a row of data; the paragraphs themselves where a table lays text out. */
export function rowDrafts(cells: readonly (readonly WordDraft[])[]): WordDraft[] {
  const shown = cells.map((cell) => cell.filter((draft) => draft.hint.region !== 'furniture'));
  if (cells.length < 2 || shown.every((cell) => cell.length === 0) || shown.some(isLayout)) return cells.flat();
  const { text, hint } = rowLine(shown.map((cell) => cell.map((draft) => draft.text.trim()).join(' ')));
  const row = { text, hint: hint ?? {}, hidden: sum(shown.flat().map(({ hidden }) => hidden)) };
  return [row, ...cells.flat().filter((draft) => draft.hint.region === 'furniture')];
}

function isLayout(cell: readonly WordDraft[]): boolean {
  const long = cell.filter((draft) => draft.text.trim().length >= LONG_PARAGRAPH);
  return long.length >= SEVERAL || cell.some((draft) => draft.hint.cells !== undefined);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
