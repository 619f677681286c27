import type { Page } from '../../model/page.ts';
import type { Table, View } from '../../model/view.ts';
import { PAGE_ELEMENTS } from '../lists/bounds.ts';
import { pagerOf } from '../lists/way-in.ts';
import { makePaged } from '../make-page.ts';
import { urls } from '../urls.ts';

/** The pages of each view: as many as its longest table takes. */
export function viewPages(views: readonly View[]): Page[] {
  return views.flatMap((view) => {
    const pages = Math.max(1, ...view.blocks.map((block) => (block.kind === 'table' ? pagesOf(block) : 1)));
    return Array.from({ length: pages }, (_, at) => viewPage(view, at, pages));
  });
}

/** Address of the CSV of a view; null where it has neither table nor picture. */
export function viewCsvUrl({ name, blocks }: View): string | null {
  return blocks.some(({ kind }) => kind !== 'remark') ? urls.viewCsv(name) : null;
}

/** Elements of a sentence that opens, besides the cell's own two. */
const QUOTE_ELEMENTS = 5;

/** How many rows of a table a page has: a cell is two elements, its own and a link. */
export function rowsOf({ columns }: Table): number {
  const quoted = columns.filter((column) => column.quoted === true).length;
  return Math.floor(PAGE_ELEMENTS / (2 * columns.length + QUOTE_ELEMENTS * quoted + 1));
}

function pagesOf(table: Table): number {
  return Math.ceil(table.rows.length / rowsOf(table));
}

function viewPage(view: View, at: number, pages: number): Page {
  const url = urls.view(view.name);
  const pager = pagerOf(url, at, pages);
  const cutBlocks = view.blocks.map((block) => (block.kind === 'table' ? cut(block, at) : block));
  const blocks = at === 0 ? cutBlocks : cutBlocks.filter((block) => block.kind === 'table' && block.rows.length > 0);
  const { title, description, above } = view;
  const steps = above === undefined ? [] : [{ label: above.title, href: urls.view(above.name) }];
  const shown = { view: { ...view, blocks }, pager, csv: viewCsvUrl(view) };
  return makePaged({ kind: 'view', url, title, description, above: steps, view: shown }, pager);
}

function cut(table: Table, at: number): Table {
  const most = rowsOf(table);
  return { ...table, rows: table.rows.slice(at * most, (at + 1) * most) };
}
