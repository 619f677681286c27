import type { ListView } from '../../model/list-view.ts';
import type { Scope } from './archive-index.ts';
import { NEWEST_NAMED } from './bounds.ts';
import type { Division } from './division.ts';
import { listed, newestOf } from './listed.ts';
import { isFirst, type ScopePage, scopePages, type WayIn } from './way-in.ts';

/** What the pages of a scope list. */
export function listViews(scope: Scope, division: Division, wayIn: WayIn = {}): ListView[] {
  return scopePages(scope, division, wayIn).map((page) => viewOf(page, scope, division));
}

function viewOf({ shows, reports, table, pager }: ScopePage, scope: Scope, { reportsOf }: Division): ListView {
  const all = reportsOf(scope);
  const first = isFirst(pager);
  return {
    total: first ? all.length : null,
    shows,
    rows: listed(reports),
    table,
    newest: first && table !== null ? listed(newestOf(all, NEWEST_NAMED)) : [],
    pager,
  };
}
