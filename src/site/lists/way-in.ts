import type { ReportSummary } from '../../model/archive.ts';
import type { CountRow, CountTable, Pager } from '../../model/list-view.ts';
import type { Scope } from './archive-index.ts';
import { PAGE_ELEMENTS } from './bounds.ts';
import { costOfRow, countTable } from './count-table.ts';
import { cutPages } from './cut-pages.ts';
import { type Division, ownReports } from './division.ts';

/** One page of a scope: all its reports, or the way in to them. */
export interface ScopePage {
  readonly shows: 'all' | 'own';
  readonly reports: readonly ReportSummary[];
  readonly table: CountTable | null;
  readonly pager: Pager | null;
}

/** A row of a table or a report of a list: whichever page they fall on. */
type Item = { readonly row: CountRow } | { readonly report: ReportSummary };

/** How a list differs from the usual: its table, and what it names itself. */
export interface WayIn {
  readonly table?: (scope: Scope, division: Division) => CountTable;
  readonly own?: (scope: Scope, division: Division) => readonly ReportSummary[];
}

/** The pages of a scope: one that shows all if it fits, else a table and the reports that it does not lead to. */
export function scopePages(scope: Scope, division: Division, wayIn: WayIn = {}): ScopePage[] {
  if (division.fits(scope)) {
    return [{ shows: 'all', reports: division.reportsOf(scope), table: null, pager: null }];
  }
  const table = (wayIn.table ?? countTable)(scope, division);
  const own = (wayIn.own ?? ownReports)(scope, division);
  const items: Item[] = [...table.rows.map((row) => ({ row })), ...own.map((report) => ({ report }))];
  const costOf = (item: Item) => ('row' in item ? costOfRow(item.row) : division.spec.costOf(item.report));
  const pages = cutPages(items, { keyOf, costOf, most: PAGE_ELEMENTS });
  return pages.map((page, at) => ({
    shows: 'own',
    reports: page.flatMap((item) => ('report' in item ? item.report : [])),
    table: tableOf(table, page),
    pager: pagerOf(division.spec.urlOf(scope), at, pages.length),
  }));
}

/** Whether a page is the first of its list, or the only one: it says how much there is in all. */
export function isFirst(pager: Pager | null): boolean {
  return pager === null || pager.page === 1;
}

/** Null for a list of one page. */
export function pagerOf(url: string, at: number, pages: number): Pager | null {
  return pages === 1 ? null : { page: at + 1, pages, url };
}

function keyOf(item: Item): string {
  return 'row' in item ? `row ${item.row.label} ${item.row.href}` : item.report.id;
}

function tableOf(table: CountTable, page: readonly Item[]): CountTable | null {
  const rows = page.flatMap((item) => ('row' in item ? item.row : []));
  return rows.length === 0 ? null : { ...table, rows };
}
