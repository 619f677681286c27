import type { ReportSummary } from '../../model/archive.ts';
import type { CountRow, CountTable, CoverageTotal } from '../../model/list-view.ts';
import type { Page } from '../../model/page.ts';
import { SECTION_KEYS } from '../../model/report.ts';
import { type Scope, WHOLE } from '../lists/archive-index.ts';
import { yearChoices } from '../lists/choices.ts';
import { type Division, placesBelow, plannedScopes } from '../lists/division.ts';
import type { Divisions } from '../lists/divisions.ts';
import { listed, SHORT_LABEL } from '../lists/listed.ts';
import { scopeName, stepsTo } from '../lists/scope-names.ts';
import { isFirst, scopePages } from '../lists/way-in.ts';
import { makePaged, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES, SECTION_SHORT } from '../wording.ts';

/** Which contents reports have: of all, of each year, and where a year does not fit, of its places. */
export function coveragePages({ coverage }: Divisions): Page[] {
  return plannedScopes(coverage).flatMap((scope) => pagesOf(scope, coverage));
}

function pagesOf(scope: Scope, division: Division): Page[] {
  const name = scopeName(scope);
  const reports = division.reportsOf(scope);
  return scopePages(scope, division, { table: coverageTable }).map(({ reports: rows, table, pager }) =>
    makePaged(
      {
        kind: 'coverage',
        url: division.spec.urlOf(scope),
        title: name === '' ? PAGE_TITLES.coverage : `${PAGE_TITLES.coverage}：${name}`,
        description: `${name}每篇报告是否写有规定的五项内容：有专门一节、写在别的一节之内，或未识别。`,
        above: name === '' ? [] : [STEPS.coverage, ...stepsTo(scope, division)],
        coverage: {
          scope: name,
          total: isFirst(pager) ? reports.length : null,
          rows: listed(rows, SHORT_LABEL),
          totals: isFirst(pager) ? totalsOf(reports) : [],
          table,
          years: yearChoices(scope, division),
          pager,
        },
      },
      pager,
    ),
  );
}

function totalsOf(reports: readonly ReportSummary[]): CoverageTotal[] {
  return SECTION_KEYS.map((key) => {
    const count = (state: string) => reports.filter(({ coverage }) => coverage[key].state === state).length;
    return { key, section: count('section'), inside: count('inside'), missing: count('missing') };
  });
}

/** Years, or the places of a year, with how many of their reports have each content. */
function coverageTable(scope: Scope, division: Division): CountTable {
  const below: Scope[] =
    scope.year === null
      ? division.index.archive.years.map(({ year }) => ({ ...WHOLE, year }))
      : placesBelow(scope, division).map((place) => ({ ...scope, place }));
  return {
    head: scope.year === null ? PAGE_TITLES.years : PAGE_TITLES.places,
    total: '份数',
    columns: SECTION_KEYS.map((key) => ({ label: SECTION_SHORT[key], href: null })),
    rows: below.filter(division.isPlanned).map((part) => rowOf(part, division)),
    cut: false,
  };
}

function rowOf(scope: Scope, division: Division): CountRow {
  const reports = division.reportsOf(scope);
  const href = urls.coverage(scope.year ?? undefined, scope.place?.slug);
  const label = scope.place?.name ?? `${scope.year}年度`;
  const cells = SECTION_KEYS.map((key) => ({
    count: reports.filter(({ coverage }) => coverage[key].state !== 'missing').length,
    href: null,
  }));
  return { label, href, total: { count: reports.length, href }, cells };
}
