import { neighboursOf } from '../../archive/neighbours.ts';
import type { IssuerGroup, PlaceNode, ReportSummary } from '../../model/archive.ts';
import type { DistinctiveTerms } from '../../model/distinctive.ts';
import type { ShownFigure } from '../../model/figure.ts';
import type { NeighbourProps, Page, ReportProps } from '../../model/page.ts';
import type { SharedPassages } from '../../model/passage.ts';
import type { PeerArea } from '../../model/peer-area.ts';
import { sayNumber } from '../../text/say-number.ts';
import { WHOLE } from '../lists/archive-index.ts';
import type { Divisions } from '../lists/divisions.ts';
import { listViews } from '../lists/list-views.ts';
import { listed } from '../lists/listed.ts';
import { readerUrls } from '../lists/readers-of.ts';
import { makePage, makePaged, STEPS } from '../make-page.ts';
import { issuerOf, titleOf, yearOf } from '../names.ts';
import { roughShares } from '../passages/rough-shares.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';
import { latestOf } from './next-pages.ts';

/** What is shown of comparisons, by the report's id. */
export interface ReportResults {
  readonly terms?: ReadonlyMap<string, DistinctiveTerms> | undefined;
  readonly figures?: ReadonlyMap<string, readonly ShownFigure[]> | undefined;
  readonly areas?: ReadonlyMap<string, readonly PeerArea[]> | undefined;
  readonly shared?: SharedPassages['ofReport'] | undefined;
}

/** The list of all reports, and for each report its page and the view of raw beside clean. */
export function reportPages(divisions: Divisions, { terms, figures, areas, shared }: ReportResults = {}): Page[] {
  const { archive } = divisions.index;
  const issuers = new Map(archive.issuers.flatMap((issuer) => issuer.reports.map((report) => [report.id, issuer])));
  const places = placesByReport(archive.places);
  const provinces = new Map(archive.places.flatMap((place) => place.reports.map(({ id }) => [id, place] as const)));
  const provinceOf = (id: string) => provinces.get(id) ?? null;
  return [
    ...listPages(divisions),
    ...archive.reports.flatMap((summary) => {
      const issuer = issuers.get(summary.id) ?? null;
      const between = neighbours(summary, issuer);
      const share = shared?.get(summary.id);
      const props = {
        summary,
        issuer: issuer && { slug: issuer.slug },
        places: places.get(summary.id) ?? [],
        ...between,
        next: issuer !== null && latestOf(issuer)?.id === summary.id ? urls.next(issuer.slug) : null,
        figures: figuresOf(figures?.get(summary.id) ?? [], figures?.get(between.earlier?.id ?? '') ?? []),
        peerAreas: areas?.get(summary.id) ?? [],
        readers: readerUrls({ year: summary.year.value, place: provinceOf(summary.id) }, divisions),
        distinctive: terms?.get(summary.id) ?? null,
        shared: share === undefined ? null : roughShares(share),
      };
      return pagesOf(props, issuer);
    }),
  ];
}

/** Figures of a report, each beside that of its issuer's year before. */
function figuresOf(own: readonly ShownFigure[], before: readonly ShownFigure[]): ReportProps['figures'] {
  const earlier = new Map(before.map((figure) => [figure.kind, figure]));
  return own.map((figure) => ({ ...figure, before: earlier.get(figure.kind) ?? null }));
}

/** Reports that could not be placed are named below the others, or below the table that leads to these. */
function listPages({ index: { archive }, lists }: Divisions): Page[] {
  const { reports, unplaced } = archive;
  return listViews(WHOLE, lists, { own: () => unplaced }).map((list) =>
    makePaged(
      {
        kind: 'reports',
        url: urls.reports(),
        title: PAGE_TITLES.reports,
        description: `本档案收录的全部 ${sayNumber(reports.length)} 篇法治政府建设年度报告，按年度由近及远排列。`,
        list,
        unplaced: list.shows === 'all' ? listed(unplaced) : [],
      },
      list.pager,
    ),
  );
}

/** Places of each report from the province down: parents come before children in the walk. */
function placesByReport(roots: readonly PlaceNode[]): ReadonlyMap<string, ReportProps['places']> {
  const found = new Map<string, { readonly slug: string; readonly name: string }[]>();
  const walk = ({ slug, name, reports, children }: PlaceNode) => {
    for (const { id } of reports) found.set(id, [...(found.get(id) ?? []), { slug, name }]);
    children.forEach(walk);
  };
  roots.forEach(walk);
  return found;
}

function pagesOf(props: ReportProps, issuer: IssuerGroup | null): Page[] {
  const { summary } = props;
  const title = titleOf(summary);
  const reads = [summary.id];
  const above = issuer ? [STEPS.issuers, { label: issuer.name, href: urls.issuer(issuer.slug) }] : [STEPS.reports];
  return [
    makePage({
      kind: 'report',
      url: urls.report(summary.id),
      title,
      description: describe(summary),
      above,
      reads,
      props,
    }),
    makePage({
      kind: 'raw',
      unlisted: true,
      url: urls.raw(summary.id),
      title: `${PAGE_TITLES.raw}：${title}`,
      description: `《${title}》的网页原文与清理后的正文并列，移除的内容加删除线。`,
      above: [...above, { label: title, href: urls.report(summary.id) }],
      reads,
      props,
    }),
  ];
}

function describe(summary: ReportSummary): string {
  const { publishedOn, chars } = summary;
  const published = publishedOn.value === null ? '' : `${publishedOn.value}发布，`;
  return `${issuerOf(summary)}，${yearOf(summary)}法治政府建设年度报告，${published}正文${sayNumber(chars)}字。分节阅读，每段可引用。`;
}

/** The reports before and after this one by its issuer, by name. */
function neighbours(summary: ReportSummary, issuer: IssuerGroup | null): Pick<ReportProps, 'earlier' | 'later'> {
  const { earlier, later } = neighboursOf(summary, issuer);
  return { earlier: named(earlier), later: named(later) };
}

function named(report: ReportSummary | null): NeighbourProps | null {
  return report === null ? null : { id: report.id, title: report.title };
}
