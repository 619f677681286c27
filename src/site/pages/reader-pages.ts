import type { ReportSummary } from '../../model/archive.ts';
import type { ChoiceProps, Page, ReaderProps } from '../../model/page.ts';
import { SECTION_KEYS, type SectionKey } from '../../model/report.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { Scope } from '../lists/archive-index.ts';
import { MISSING_NAMED, NEWEST_ELEMENTS, NEWEST_READ } from '../lists/bounds.ts';
import { placeChoices, yearChoices } from '../lists/choices.ts';
import { nearestUrl, plannedScopes } from '../lists/division.ts';
import type { Divisions } from '../lists/divisions.ts';
import { listed, newestOf, SHORT_LABEL } from '../lists/listed.ts';
import { scopeName, stepsTo } from '../lists/scope-names.ts';
import { isFirst, type ScopePage, scopePages } from '../lists/way-in.ts';
import { makePage, makePaged, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES, SECTION_NAMES, SECTION_SHORT } from '../wording.ts';

/** The list of sections, and for each section the readers of all reports, of each year and of each place. */
export function readerPages(divisions: Divisions): Page[] {
  const { archive } = divisions.index;
  return [
    makePage({
      kind: 'sections',
      url: urls.sections(),
      title: PAGE_TITLES.sections,
      description: '把所有报告的同一节放在一起读：举措成效、负责人履职、不足原因、下一年安排、其他情况。',
      reports: archive.reports.length,
      sections: SECTION_KEYS.map((key) => ({
        key,
        having: archive.reports.filter(({ coverage }) => coverage[key].state !== 'missing').length,
        years: archive.years.map(({ year }) => ({ year, href: urls.sectionYear(key, year) })),
      })),
    }),
    ...SECTION_KEYS.flatMap((key) =>
      plannedScopes(divisions.readers[key]).flatMap((scope) => pagesOf({ key, scope, divisions })),
    ),
  ];
}

/** One reader: its section and which reports. */
interface ReaderPlan {
  readonly key: SectionKey;
  readonly scope: Scope;
  readonly divisions: Divisions;
}

function pagesOf(plan: ReaderPlan): Page[] {
  const { key, scope, divisions } = plan;
  const division = divisions.readers[key];
  const name = scopeName(scope);
  const whole = { label: SECTION_NAMES[key], href: urls.section(key) };
  const { having, missing } = countsOf(plan);
  return scopePages(scope, division).map((page) => {
    const reader = readerProps(plan, page);
    return makePaged(
      {
        kind: 'reader',
        url: division.spec.urlOf(scope),
        title: name === '' ? SECTION_NAMES[key] : `${SECTION_NAMES[key]}：${name}`,
        description: `${name === '' ? '全部' : name}法治政府建设年度报告的“${SECTION_NAMES[key]}”，共 ${sayNumber(having)} 篇；另有 ${sayNumber(missing)} 篇未识别到这一节。`,
        above: name === '' ? [STEPS.sections] : [STEPS.sections, whole, ...stepsTo(scope, division)],
        reads: reader.entries.map(({ id }) => id),
        reader,
      },
      page.pager,
    );
  });
}

function readerProps({ key, scope, divisions }: ReaderPlan, page: ScopePage): ReaderProps {
  const division = divisions.readers[key];
  const { table, pager, reports } = page;
  const first = isFirst(pager);
  const isNewest = page.shows === 'own' && reports.length === 0 && pager === null;
  const read = isNewest ? newestRead(division.reportsOf(scope), division.spec.costOf) : reports;
  return {
    key,
    scope: scopeName(scope),
    counts: first ? countsOf({ key, scope, divisions }) : null,
    shows: isNewest ? 'newest' : page.shows,
    entries: listed(read, SHORT_LABEL),
    table,
    pager,
    lacking: first ? listed(lackingOf({ key, scope, divisions }).slice(0, MISSING_NAMED)) : [],
    coverage: nearestUrl(scope, divisions.coverage),
    sections: sectionChoices({ key, scope, divisions }),
    years: yearChoices(scope, division),
    places: placeChoices(scope, division),
  };
}

function lackingOf({ key, scope, divisions }: ReaderPlan): ReportSummary[] {
  return divisions.index.reportsOf(scope).filter(({ coverage }) => coverage[key].state === 'missing');
}

function countsOf(plan: ReaderPlan): { readonly having: number; readonly missing: number } {
  const { key, scope, divisions } = plan;
  return { having: divisions.readers[key].reportsOf(scope).length, missing: lackingOf(plan).length };
}

/** The reports published last, as many as a page has room for beside its table. */
function newestRead(reports: readonly ReportSummary[], costOf: (report: ReportSummary) => number): ReportSummary[] {
  let left = NEWEST_ELEMENTS;
  return newestOf(reports, NEWEST_READ).filter((report) => {
    left -= costOf(report);
    return left >= 0;
  });
}

function sectionChoices({ key, scope, divisions }: ReaderPlan): ChoiceProps[] {
  return SECTION_KEYS.map((other) => ({
    label: SECTION_SHORT[other],
    href: nearestUrl(scope, divisions.readers[other]),
    current: other === key,
  }));
}
