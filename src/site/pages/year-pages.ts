import type { YearGroup } from '../../model/archive.ts';
import type { Page, YearProps } from '../../model/page.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { Scope } from '../lists/archive-index.ts';
import { plannedScopes } from '../lists/division.ts';
import type { Divisions } from '../lists/divisions.ts';
import { listViews } from '../lists/list-views.ts';
import { listed } from '../lists/listed.ts';
import { readersOf } from '../lists/readers-of.ts';
import { scopeName, stepsTo } from '../lists/scope-names.ts';
import { makePage, makePaged, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** Reports that the list of years names of each, and of how many years. */
const FIRST_NAMED = 10;
const YEARS_NAMED = 12;

/** The list of covered years, a page for each, and where one does not fit, pages for its places. */
export function yearPages(divisions: Divisions): Page[] {
  const { index, lists } = divisions;
  const scopes = plannedScopes(lists).filter(({ year }) => year !== null);
  return [
    makePage({
      kind: 'years',
      url: urls.years(),
      title: PAGE_TITLES.years,
      description: '按报告所述年度查看法治政府建设年度报告。',
      years: index.archive.years.map(yearProps),
    }),
    ...scopes.flatMap((scope) => pagesOf(scope, divisions)),
  ];
}

function yearProps({ year, reports }: YearGroup, at: number): YearProps {
  const first = at < YEARS_NAMED ? listed(reports.slice(0, FIRST_NAMED)) : [];
  return { year, count: reports.length, first };
}

function pagesOf(scope: Scope, divisions: Divisions): Page[] {
  const { lists } = divisions;
  const title = scopeName(scope);
  return listViews(scope, lists).map((list) =>
    makePaged(
      {
        kind: 'year',
        url: lists.spec.urlOf(scope),
        title,
        description: `${title}法治政府建设年度报告，收录 ${sayNumber(list.total ?? 0)} 篇。`,
        above: [STEPS.years, ...stepsTo(scope, lists)],
        list,
        readers: readersOf(scope, divisions),
      },
      list.pager,
    ),
  );
}
