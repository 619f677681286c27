import type { Page } from '../../model/page.ts';
import type { Table, View } from '../../model/view.ts';
import { makePage } from '../make-page.ts';
import { urls } from '../urls.ts';

/** Elements that the tables of one page may take: a cell is two, its own and a link. */
const MOST_ELEMENTS = 2400;

/** The pages of each view: as many as its longest table takes. */
export function viewPages(views: readonly View[]): Page[] {
  return views.flatMap((view) => {
    const pages = Math.max(1, ...view.blocks.map((block) => (block.kind === 'table' ? pagesOf(block) : 1)));
    return Array.from({ length: pages }, (_, at) => viewPage(view, at + 1, pages));
  });
}

/** Address of the CSV of a view; null where it has no table. */
export function viewCsvUrl({ name, blocks }: View): string | null {
  return blocks.some(({ kind }) => kind === 'table') ? urls.viewCsv(name) : null;
}

/** How many rows of a table a page has. */
export function rowsOf({ columns }: Table): number {
  return Math.floor(MOST_ELEMENTS / (2 * columns.length + 1));
}

function pagesOf(table: Table): number {
  return Math.ceil(table.rows.length / rowsOf(table));
}

function viewPage(view: View, page: number, pages: number): Page {
  const url = urls.view(view.name);
  const blocks = view.blocks.map((block) => (block.kind === 'table' ? cut(block, page) : block));
  const pager = pages === 1 ? null : { page, pages, url };
  return makePage({
    kind: 'view',
    url: urls.paged(url, page),
    title: page === 1 ? view.title : `${view.title}（第 ${page} 页）`,
    description: view.description,
    view: { view: { ...view, blocks }, pager, csv: viewCsvUrl(view) },
  });
}

function cut(table: Table, page: number): Table {
  const most = rowsOf(table);
  return { ...table, rows: table.rows.slice((page - 1) * most, page * most) };
}
