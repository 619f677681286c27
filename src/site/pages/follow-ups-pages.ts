import { neighboursOf } from '../../archive/neighbours.ts';
import type { Archive, IssuerGroup, ReportSummary } from '../../model/archive.ts';
import type { ComparedProps, FollowUpsProps, NeighbourProps, Page } from '../../model/page.ts';
import { makePage } from '../make-page.ts';
import { issuerOf, titleOf, yearOf } from '../names.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';
import { stepsTo } from './changes-pages.ts';

/**
 * For each report its plan beside its issuer's next report. Where none is held yet the page shows the plan and says so: the next may come any day,
 * and an address stays.
 */
export function followUpsPages({ reports, issuers }: Pick<Archive, 'reports' | 'issuers'>): Page[] {
  const known = new Map(issuers.flatMap((issuer) => issuer.reports.map(({ id }) => [id, issuer])));
  return reports.map((holder) => pageOf(holder, known.get(holder.id) ?? null));
}

function pageOf(holder: ReportSummary, issuer: IssuerGroup | null): Page {
  const props = propsOf(holder, issuer);
  const { later, instead } = props;
  const isRead = later !== null && instead === null;
  const name = `${issuerOf(holder)}${yearOf(holder)}`;
  return makePage({
    kind: 'follow-ups',
    ...(isRead ? {} : { unlisted: true }),
    url: urls.followUps(holder.id),
    title: isRead ? `${name}报告的安排与${later.year}年报告对照` : `${PAGE_TITLES.followUps}：${titleOf(holder)}`,
    description: isRead
      ? `${name}法治政府建设报告写明的下一年度安排，逐条列出${later.year}年度报告里可能对应的段落。`
      : `《${titleOf(holder)}》写明的下一年度安排，逐条列出。`,
    above: stepsTo(holder, issuer),
    reads: isRead ? [holder.id, later.id] : [holder.id],
    shows: isRead ? ['follow-ups'] : ['items'],
    followUps: props,
  });
}

function propsOf(report: ReportSummary, issuer: IssuerGroup | null): FollowUpsProps {
  const holder = { ...named(report), year: report.year.value };
  const { later } = neighboursOf(report, issuer);
  if (later === null || issuer === null) return { holder, later: null, missing: [], captures: 0, instead: null };
  const [from, to] = [report.year.value ?? 0, later.year.value ?? 0];
  const { earlier } = neighboursOf(later, issuer);
  return {
    holder,
    later: dated(later),
    missing: Array.from({ length: to - from - 1 }, (_, by) => from + 1 + by),
    captures: issuer.reports.filter(({ year }) => year.value === to).length,
    instead: earlier === null || earlier.id === report.id ? null : named(earlier),
  };
}

function named({ id, title }: ReportSummary): NeighbourProps {
  return { id, title };
}

function dated(report: ReportSummary): ComparedProps {
  return { ...named(report), year: report.year.value ?? 0 };
}
