import type { Page } from '../../model/page.ts';
import type { Cell, Chart, Table, View } from '../../model/view.ts';
import { PAGE_ELEMENTS } from '../lists/bounds.ts';
import { cutPages } from '../lists/cut-pages.ts';
import { pagerOf } from '../lists/way-in.ts';
import { makePaged } from '../make-page.ts';
import { urls } from '../urls.ts';

type Row = readonly Cell[];

/** Elements of a sentence that opens, besides the cell's own two. */
const QUOTE_ELEMENTS = 5;
/** What stands around a panel, and what a figure in it takes. */
const PANEL_ELEMENTS = 12;
const POINT_ELEMENTS = 3;
/** A page that begins with pictures has so much room for rows at least. */
const LEAST_ROOM = 400;

/** The pages of each view: as many as its longest table takes. */
export function viewPages(views: readonly View[]): Page[] {
  return views.flatMap((view) => {
    const cuts = view.blocks.map((block) => (block.kind === 'table' ? cut(block, roomIn(view)) : []));
    const pages = Math.max(1, ...cuts.map(({ length }) => length));
    return Array.from({ length: pages }, (_, at) => viewPage(view, cuts, { at, pages }));
  });
}

/** Address of the CSV of a view; null where it has neither table nor picture. */
export function viewCsvUrl({ name, blocks }: View): string | null {
  return blocks.some(({ kind }) => kind !== 'remark') ? urls.viewCsv(name) : null;
}

/** Elements of a row: a cell is two, its own and a link. */
export function rowElements({ columns }: Table): number {
  const quoted = columns.filter((column) => column.quoted === true).length;
  return 2 * columns.length + QUOTE_ELEMENTS * quoted + 1;
}

/** Elements that rows may take of a page; all pages of a view have the same, so that a picture more shifts none. */
function roomIn({ blocks }: View): number {
  const pictures = blocks.reduce((sum, block) => sum + (block.kind === 'chart' ? chartElements(block) : 0), 0);
  return Math.max(LEAST_ROOM, PAGE_ELEMENTS - pictures);
}

function chartElements({ panels, table }: Chart): number {
  const drawn = panels.reduce((sum, { points }) => sum + PANEL_ELEMENTS + POINT_ELEMENTS * points.length, 0);
  return drawn + table.rows.length * rowElements(table);
}

function cut(table: Table, most: number): readonly (readonly Row[])[] {
  const elements = rowElements(table);
  const keyOf = (row: Row) => row.map(({ text, at }) => `${text} ${at?.report ?? ''} ${at?.anchor ?? ''}`).join('\n');
  return cutPages(table.rows, { keyOf, costOf: () => elements, most });
}

interface Numbered {
  readonly at: number;
  readonly pages: number;
}

/** The first page has everything but the rows that do not fit; the others have rows only, and say nothing of the whole. */
function viewPage(view: View, cuts: readonly (readonly (readonly Row[])[])[], { at, pages }: Numbered): Page {
  const url = urls.view(view.name);
  const pager = pagerOf(url, at, pages);
  const blocks = view.blocks.flatMap((block, number): View['blocks'][number][] => {
    const rows = cuts[number]?.[at] ?? [];
    if (block.kind !== 'table') return at === 0 ? [block] : [];
    return at === 0 || rows.length > 0 ? [{ ...block, rows }] : [];
  });
  const { title, description, above } = view;
  const steps = above === undefined ? [] : [{ label: above.title, href: urls.view(above.name) }];
  const said = at === 0 ? view : { ...view, description: '', method: '', denominator: '', doubt: '' };
  const shown = { view: { ...said, blocks }, pager, csv: viewCsvUrl(view) };
  return makePaged({ kind: 'view', url, title, description, above: steps, view: shown }, pager);
}
