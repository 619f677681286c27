import { make } from '../search/make.ts';
import { SCROLLING } from './messages.ts';
import type { ReportName } from './name-reports.ts';

interface TableParts {
  /** What the rows are. */
  readonly label: string;
  readonly columns: readonly ReportName[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly (readonly (Node | string)[])[] }[];
}

/** A table with a column a report, in a box that scrolls where it is wider than the page. */
export function buildTable({ label, columns, rows }: TableParts): HTMLElement {
  const heads = columns.map(({ sign, short, title }) => make('th', { scope: 'col', title }, `${sign} ${short}`));
  const head = make('tr', {}, make('th', { scope: 'col' }, label), ...heads);
  const body = rows.map(({ name, cells }) =>
    make('tr', {}, make('th', { scope: 'row' }, name), ...cells.map((cell) => make('td', {}, ...cell))),
  );
  const table = make('table', { class: 'found' }, make('thead', {}, head), make('tbody', {}, ...body));
  return make('section', { class: 'scroller', tabindex: '0', 'aria-label': SCROLLING.named(label) }, table);
}
