import { type Neighbours, neighboursOf } from '../../archive/neighbours.ts';
import type { Archive, IssuerGroup, ReportSummary } from '../../model/archive.ts';
import type { ChangesProps, Crumb, Page } from '../../model/page.ts';
import { makePage, STEPS } from '../make-page.ts';
import { issuerOf, titleOf } from '../names.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/**
 * For each report what changed since its issuer's report before. Where none is held the page says so: another capture may come or go, and an
 * address stays.
 */
export function changesPages({ reports, issuers }: Pick<Archive, 'reports' | 'issuers'>): Page[] {
  const known = new Map(issuers.flatMap((issuer) => issuer.reports.map(({ id }) => [id, issuer])));
  return reports.map((later) => {
    const issuer = known.get(later.id) ?? null;
    const { earlier } = neighboursOf(later, issuer);
    return issuer === null || earlier === null ? lonePage(later, issuer) : pageOf({ later, earlier }, issuer);
  });
}

type Pairing = { readonly [K in keyof Neighbours]: ReportSummary };

function pageOf(pair: Pairing, issuer: IssuerGroup): Page {
  const { later, earlier } = pair;
  const [year, before] = yearsOf(pair);
  return makePage({
    kind: 'changes',
    url: urls.changes(later.id),
    title: `${issuerOf(later)}${year}年报告与${before}年报告相比`,
    description: `${issuerOf(later)}${year}年度法治政府建设报告与${before}年度报告逐段比较：哪些照旧，哪些改动、移动、新增、删去，哪些数字变了。`,
    above: stepsTo(later, issuer),
    reads: [later.id, earlier.id],
    shows: ['changes'],
    of: { id: later.id, title: later.title },
    changes: propsOf(pair, issuer),
  });
}

/** Only reports whose years are known have others before them. */
function yearsOf({ later, earlier }: Pairing): readonly [later: number, earlier: number] {
  return [later.year.value ?? 0, earlier.year.value ?? 0];
}

function lonePage(report: ReportSummary, issuer: IssuerGroup | null): Page {
  const title = `${PAGE_TITLES.changes}：${titleOf(report)}`;
  return makePage({
    kind: 'changes',
    unlisted: true,
    url: urls.changes(report.id),
    title,
    description: `没有收录早于《${titleOf(report)}》的同一机构的报告。`,
    above: stepsTo(report, issuer),
    of: { id: report.id, title: report.title },
    changes: null,
  });
}

/** The trail to a page about a report. */
export function stepsTo(report: ReportSummary, issuer: IssuerGroup | null): Crumb[] {
  const list =
    issuer === null ? [STEPS.reports] : [STEPS.issuers, { label: issuer.name, href: urls.issuer(issuer.slug) }];
  return [...list, { label: titleOf(report), href: urls.report(report.id) }];
}

function propsOf(pair: Pairing, { reports }: IssuerGroup): ChangesProps {
  const { later, earlier } = pair;
  const named = ({ id, title, year }: ReportSummary) => ({ id, title, year: year.value ?? 0 });
  const [to, from] = yearsOf(pair);
  return {
    later: named(later),
    earlier: named(earlier),
    missing: Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at),
    captures: reports.filter(({ year }) => year.value === from).length,
  };
}
