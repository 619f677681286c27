import { make } from '../search/make.ts';
import { buildTable } from './build-table.ts';
import type { FigureCell, FigureRow } from './figure-table.ts';
import { FIGURES, MISSING, NOT_LOADED } from './messages.ts';
import type { ReportName } from './name-reports.ts';

/** The figures of all reports in one table: a row a kind, a column a report, each value leading to its sentence. */
export function buildFigures(rows: readonly FigureRow[], called: readonly ReportName[]): HTMLElement {
  if (rows.length === 0) return make('p', { class: 'note' }, FIGURES.none);
  const lost = rows.some(({ cells }) => cells.includes(null));
  const table = buildTable({
    label: FIGURES.kind,
    columns: called,
    rows: rows.map(({ name, cells }) => ({ name, cells: cells.map(cellOf) })),
  });
  const notes = [FIGURES.note, ...(lost ? [FIGURES.lost] : [])].map((words) => make('p', { class: 'note' }, words));
  return make('div', {}, ...notes, table);
}

function cellOf(cell: FigureCell | null): Node[] {
  if (cell === null) return [make('span', { class: 'unknown' }, NOT_LOADED)];
  if (cell.values.length === 0) return [make('span', { class: 'unknown' }, MISSING)];
  const values = cell.values.map(({ text, scope, href, sentence }) => {
    const line = make('p', { class: 'value' }, make('a', { href, title: sentence }, text));
    if (scope !== '') line.append(' ', make('span', { class: 'note' }, scope));
    return line;
  });
  return cell.more === 0
    ? values
    : [...values, make('p', { class: 'note' }, make('a', { href: cell.next }, FIGURES.more(cell.more)))];
}
