import type { Archive, PlaceNode, ReportSummary } from '../../model/archive.ts';
import type { Crumb, Page, ReaderProps, ReaderScope } from '../../model/page.ts';
import { SECTION_KEYS, type SectionKey } from '../../model/report.ts';
import { makePage, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES, SECTION_NAMES } from '../wording.ts';

type Named = ReaderProps['places'][number];

/** What one reader needs beside its section: which reports, and where its neighbours are. */
interface ReaderPlan {
  readonly scope: ReaderScope;
  readonly reports: readonly ReportSummary[];
  readonly places: readonly Named[];
}

/** The list of sections, and for each section the readers of all reports, of each year and of each place. */
export function readerPages(archive: Archive): Page[] {
  const description = '把所有报告的同一节放在一起读：举措成效、负责人履职、不足原因、下一年安排、其他情况。';
  const years = archive.years.map(({ year }) => year);
  const plans = readerPlans(archive);
  return [
    makePage({ kind: 'sections', url: urls.sections(), title: PAGE_TITLES.sections, description, archive }),
    ...SECTION_KEYS.flatMap((key) => plans.map((plan) => readerPage(key, plan, years))),
  ];
}

function readerPlans({ reports, places, years }: Archive): ReaderPlan[] {
  const roots = places.filter(({ reader }) => reader).map(named);
  return [
    { scope: { kind: 'all' }, reports, places: roots },
    ...years.map(({ year, reports: members }) => ({
      scope: { kind: 'year', year } as const,
      reports: members,
      places: roots,
    })),
    ...places.flatMap(placePlans),
  ];
}

function placePlans(place: PlaceNode): ReaderPlan[] {
  if (!place.reader) return [];
  const children = place.children.filter(({ reader }) => reader).map(named);
  const scope = { kind: 'place', slug: place.slug, name: place.path.join('') } as const;
  return [{ scope, reports: place.reports, places: children }, ...place.children.flatMap(placePlans)];
}

/** Places down to the county, and townships with several reports: the section of a single report stands on its own page. */
export function hasReader({ slug, reports }: PlaceNode): boolean {
  return /^\d{6}$/.test(slug) || reports.length > 1;
}

function named({ slug, name }: PlaceNode): Named {
  return { slug, name };
}

function readerPage(key: SectionKey, { scope, reports, places }: ReaderPlan, years: readonly number[]): Page {
  const having = reports.filter((report) => report.coverage[key].state !== 'missing');
  const missing = reports.filter((report) => report.coverage[key].state === 'missing');
  const whole: Crumb = { label: SECTION_NAMES[key], href: urls.section(key) };
  return makePage({
    kind: 'reader',
    url: readerUrl(key, scope),
    title: readerTitle(key, scope),
    description: `${scopeName(scope)}法治政府建设年度报告的“${SECTION_NAMES[key]}”，共 ${having.length} 篇；另有 ${missing.length} 篇未识别到这一节。`,
    above: scope.kind === 'all' ? [STEPS.sections] : [STEPS.sections, whole],
    reads: having.map(({ id }) => id),
    reader: { key, scope, having, missing, years, places },
  });
}

function readerUrl(key: SectionKey, scope: ReaderScope): string {
  if (scope.kind === 'year') return urls.sectionYear(key, scope.year);
  return scope.kind === 'place' ? urls.sectionPlace(key, scope.slug) : urls.section(key);
}

function readerTitle(key: SectionKey, scope: ReaderScope): string {
  return scope.kind === 'all' ? SECTION_NAMES[key] : `${SECTION_NAMES[key]}：${scopeName(scope)}`;
}

function scopeName(scope: ReaderScope): string {
  if (scope.kind === 'all') return '全部';
  return scope.kind === 'year' ? `${scope.year}年度` : scope.name;
}
