import { neighboursOf } from '../../archive/neighbours.ts';
import type { IssuerGroup, ReportSummary } from '../../model/archive.ts';
import type { CountRow } from '../../model/list-view.ts';
import type { Crumb, IssuerProps, Page } from '../../model/page.ts';
import { sayNumber } from '../../text/say-number.ts';
import { type ArchiveIndex, pathTo } from '../lists/archive-index.ts';
import { MOST_COLUMNS, PAGE_ELEMENTS, ROW_ELEMENTS } from '../lists/bounds.ts';
import { costOfRow } from '../lists/count-table.ts';
import { cutPages } from '../lists/cut-pages.ts';
import { costOfIssuer, holdingsOf } from '../lists/holdings.ts';
import { type IssuerScope, issuerScopes } from '../lists/issuer-scopes.ts';
import { listed } from '../lists/listed.ts';
import { isFirst, pagerOf } from '../lists/way-in.ts';
import { makePaged, STEPS } from '../make-page.ts';
import { yearsSpan } from '../names.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** The list of issuers, where it is too long divided by place, and a page for each issuer. */
export function issuerPages(index: ArchiveIndex): Page[] {
  const scopes = issuerScopes(index);
  const known = new Set(scopes.map(({ place }) => place));
  return [
    ...scopes.flatMap((scope) => {
      const steps = pathTo(scope.place, index).slice(0, -1);
      const above = steps.filter((step) => known.has(step)).map(({ name, slug }) => crumb(name, slug));
      return listPages(scope, above);
    }),
    ...index.archive.issuers.flatMap(pagesOf),
  ];
}

function crumb(label: string, slug: string): Crumb {
  return { label, href: urls.issuersPlace(slug) };
}

type Item = { readonly row: CountRow } | { readonly issuer: IssuerGroup };

function listPages({ place, total, issuers, table }: IssuerScope, above: readonly Crumb[]): Page[] {
  const items: Item[] = [...(table?.rows ?? []).map((row) => ({ row })), ...issuers.map((issuer) => ({ issuer }))];
  const years = Math.min(MOST_COLUMNS, holdingsOf(issuers).years.length);
  const costOf = (item: Item) => ('row' in item ? costOfRow(item.row) : costOfIssuer(item.issuer, years));
  const keyOf = (item: Item) => ('row' in item ? `row ${item.row.href}` : item.issuer.slug);
  const url = place === null ? urls.issuers() : urls.issuersPlace(place.slug);
  const name = place?.path.join('') ?? null;
  const pages = cutPages(items, { keyOf, costOf, most: PAGE_ELEMENTS });
  return pages.map((page, at) => {
    const pager = pagerOf(url, at, pages.length);
    const rows = page.flatMap((item) => ('row' in item ? item.row : []));
    const holdings = holdingsOf(page.flatMap((item) => ('issuer' in item ? item.issuer : [])));
    return makePaged(
      {
        kind: 'issuers',
        url,
        title: name === null ? PAGE_TITLES.issuers : `${PAGE_TITLES.issuers}：${name}`,
        description: `${name ?? ''}发布过法治政府建设年度报告的 ${sayNumber(total)} 个机构，及其各年度报告的收录情况。`,
        above: place === null ? [] : [STEPS.issuers, ...above],
        issuers: {
          total: isFirst(pager) ? total : null,
          place: name,
          table: table && rows.length > 0 ? { ...table, rows } : null,
          holdings,
          pager,
        },
      },
      pager,
    );
  });
}

function pagesOf({ slug, name, region, level, reports }: IssuerGroup): Page[] {
  const url = urls.issuer(slug);
  const cut = { keyOf: ({ id }: { id: string }) => id, costOf: () => ROW_ELEMENTS, most: PAGE_ELEMENTS };
  const [later, earlier] = reports.toReversed();
  return cutPages(reports.toReversed(), cut).map((page, at, { length }) => {
    const pager = pagerOf(url, at, length);
    return makePaged(
      {
        kind: 'issuer',
        url,
        title: name,
        description: `${name}历年法治政府建设年度报告，收录 ${sayNumber(reports.length)} 篇${yearsSpan(reports)}。`,
        above: [STEPS.issuers],
        issuer: {
          name,
          region,
          level,
          rows: listed(page),
          pager,
          gaps: isFirst(pager) ? gapsIn(reports.flatMap(({ year }) => year.value ?? [])) : [],
          changes: page.flatMap((report) => changeOf(report, reports)),
          followUps: page.flatMap((report) => followUpOf(report, reports)),
          next: isFirst(pager) ? urls.next(slug) : null,
          pair: isFirst(pager) && later && earlier ? [earlier.id, later.id] : null,
        },
      },
      pager,
    );
  });
}

/** Where a report is compared with the one before it; none for the first. */
function changeOf(report: ReportSummary, reports: readonly ReportSummary[]): IssuerProps['changes'] {
  const { earlier } = neighboursOf(report, { reports });
  const year = report.year.value;
  return earlier === null || year === null ? [] : [{ year, href: urls.changes(report.id) }];
}

/** Where the plan of a report is laid beside the next report; none for the last. */
function followUpOf(report: ReportSummary, reports: readonly ReportSummary[]): IssuerProps['followUps'] {
  const { later } = neighboursOf(report, { reports });
  const year = report.year.value;
  return later === null || year === null ? [] : [{ year, href: urls.followUps(report.id) }];
}

/** Years between the first and the last of which there is none. */
function gapsIn(held: readonly number[]): number[] {
  const [first, last] = [Math.min(...held), Math.max(...held)];
  const all = held.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return all.filter((year) => !held.includes(year));
}
