import type { ReportSummary } from '../../model/archive.ts';
import type { ChoiceProps, Page, ReaderGroup, ReaderProps } from '../../model/page.ts';
import { SECTION_KEYS, type SectionKey } from '../../model/report.ts';
import { sayNumber } from '../../text/say-number.ts';
import { type Scope, WHOLE } from '../lists/archive-index.ts';
import { MISSING_NAMED, NEWEST_ELEMENTS, NEWEST_READ } from '../lists/bounds.ts';
import { placeChoices, yearChoices } from '../lists/choices.ts';
import { type Division, nearestUrl, plannedScopes } from '../lists/division.ts';
import type { Divisions } from '../lists/divisions.ts';
import { listed, newestOf, SHORT_LABEL } from '../lists/listed.ts';
import { type GroupDivision, groupName } from '../lists/reader-groups.ts';
import { scopeName, stepsTo } from '../lists/scope-names.ts';
import { isFirst, type ScopePage, scopePages } from '../lists/way-in.ts';
import { makePage, makePaged, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES, SECTION_NAMES, SECTION_SHORT } from '../wording.ts';

/** The list of sections, and for each section the readers of all reports, of each year, place, level and kind of body. */
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
      [null, ...divisions.groups[key]].flatMap((group) =>
        plannedScopes(group?.division ?? divisions.readers[key]).flatMap((scope) =>
          pagesOf({ key, scope, group, divisions }),
        ),
      ),
    ),
  ];
}

/** One reader: its section and which reports. */
interface ReaderPlan {
  readonly key: SectionKey;
  readonly scope: Scope;
  /** Null where it is of all levels and bodies. */
  readonly group: GroupDivision | null;
  readonly divisions: Divisions;
}

function divisionOf({ key, group, divisions }: ReaderPlan): Division {
  return group?.division ?? divisions.readers[key];
}

/** e.g. 2023年度 街道 */
function nameOf({ scope, group }: ReaderPlan): string {
  return [scopeName(scope), group === null ? '' : groupName(group.group)].filter((part) => part !== '').join(' ');
}

function pagesOf(plan: ReaderPlan): Page[] {
  const { key, scope, group } = plan;
  const division = divisionOf(plan);
  const name = nameOf(plan);
  const isWhole = group !== null && scope.year === null && scope.place === null;
  const ofGroup =
    group === null || isWhole ? [] : [{ label: groupName(group.group), href: division.spec.urlOf(WHOLE) }];
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
        above: name === '' ? [STEPS.sections] : [STEPS.sections, whole, ...ofGroup, ...stepsTo(scope, division)],
        reads: reader.entries.map(({ id }) => id),
        reader,
      },
      page.pager,
    );
  });
}

function readerProps(plan: ReaderPlan, page: ScopePage): ReaderProps {
  const { key, scope, divisions } = plan;
  const division = divisionOf(plan);
  const { table, pager, reports } = page;
  const first = isFirst(pager);
  const isNewest = page.shows === 'own' && reports.length === 0 && pager === null;
  const read = isNewest ? newestRead(division.reportsOf(scope), division.spec.costOf) : reports;
  return {
    key,
    scope: nameOf(plan),
    counts: first ? countsOf(plan) : null,
    shows: isNewest ? 'newest' : page.shows,
    entries: listed(read, SHORT_LABEL),
    table,
    pager,
    lacking: first ? listed(lackingOf(plan).slice(0, MISSING_NAMED)) : [],
    coverage: nearestUrl(scope, divisions.coverage),
    sections: sectionChoices(plan),
    years: yearChoices(scope, division),
    places: placeChoices(scope, division),
    levels: groupChoices(plan, 'level'),
    bodies: groupChoices(plan, 'body'),
  };
}

function lackingOf({ key, scope, group, divisions }: ReaderPlan): ReportSummary[] {
  const reports = divisions.index.reportsOf(scope).filter(({ coverage }) => coverage[key].state === 'missing');
  return group === null ? reports : reports.filter(group.holds);
}

function countsOf(plan: ReaderPlan): { readonly having: number; readonly missing: number } {
  return { having: divisionOf(plan).reportsOf(plan.scope).length, missing: lackingOf(plan).length };
}

/** The reports published last, as many as a page has room for beside its table. */
function newestRead(reports: readonly ReportSummary[], costOf: (report: ReportSummary) => number): ReportSummary[] {
  let left = NEWEST_ELEMENTS;
  return newestOf(reports, NEWEST_READ).filter((report) => {
    left -= costOf(report);
    return left >= 0;
  });
}

/** The other sections of the same reports; where a group has none with a section, that of all reports of the year. */
function sectionChoices({ key, scope, group, divisions }: ReaderPlan): ChoiceProps[] {
  return SECTION_KEYS.map((other) => {
    const own = group && divisions.groups[other].find((one) => isSame(one, group));
    return {
      label: SECTION_SHORT[other],
      href: nearestUrl(scope, own?.division ?? divisions.readers[other]),
      current: other === key,
    };
  });
}

/** Levels or kinds of bodies that have the section in the page's year; pages of places are of all bodies. */
function groupChoices({ key, scope, group, divisions }: ReaderPlan, by: ReaderGroup['by']): ChoiceProps[] {
  if (scope.place !== null) return [];
  const all = { label: '全部', href: nearestUrl(scope, divisions.readers[key]), current: group?.group.by !== by };
  const groups = divisions.groups[key].filter((one) => one.group.by === by && one.division.reportsOf(scope).length > 0);
  return [
    all,
    ...groups.map((one) => ({
      label: groupName(one.group),
      href: nearestUrl(scope, one.division),
      current: group !== null && isSame(one, group),
    })),
  ];
}

function isSame(one: GroupDivision, other: GroupDivision): boolean {
  return one.group.by === other.group.by && one.group.of === other.group.of;
}
