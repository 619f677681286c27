import { neighboursOf } from '../../archive/neighbours.ts';
import type { Archive, IssuerGroup, ReportSummary } from '../../model/archive.ts';
import type { ComparedProps, Page } from '../../model/page.ts';
import type { PersistingShortcomings } from '../../model/persisting.ts';
import { SECTION_KEYS } from '../../model/report.ts';
import { openPeers, type PeerResults } from '../lists/peers.ts';
import { makePage, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** What comparisons found, by the ids of reports, and what persists, by the slugs of issuers. */
export interface NextResults extends PeerResults {
  readonly persisting?: ReadonlyMap<string, PersistingShortcomings> | undefined;
}

/** For each issuer what to look at before its next report is written. */
export function nextPages(archive: Pick<Archive, 'reports' | 'issuers'>, results: NextResults): Page[] {
  const peersOf = openPeers(archive, results);
  return archive.issuers.flatMap((issuer) => {
    const latest = latestOf(issuer);
    if (latest === undefined) return [];
    const { earlier } = neighboursOf(latest, issuer);
    const { slug, name, reports } = issuer;
    return makePage({
      kind: 'next',
      url: urls.next(slug),
      title: `${PAGE_TITLES.next}：${name}`,
      description: `${name}写下一年的法治政府建设年度报告之前可以看的：上一份写明的安排、多年写到的不足、同级报告写到而它没有写到的。`,
      above: [STEPS.issuers, { label: name, href: urls.issuer(slug) }],
      reads: [latest.id],
      shows: ['items'],
      next: {
        issuer: { slug, name },
        latest: { id: latest.id, title: latest.title, year: latest.year.value },
        earlier: earlier === null ? null : dated(earlier),
        captures: reports.filter(({ year }) => year.value === latest.year.value).length,
        persisting: results.persisting?.get(slug) ?? null,
        peers: peersOf(latest),
        lacking: SECTION_KEYS.filter((key) => latest.coverage[key].state === 'missing'),
      },
    });
  });
}

/** The newest report of a known year, the one that the next would be laid beside; the last where no year is known. */
export function latestOf({ reports }: Pick<IssuerGroup, 'reports'>): ReportSummary | undefined {
  return reports.findLast(({ year }) => year.value !== null) ?? reports.at(-1);
}

function dated({ id, title, year }: ReportSummary): ComparedProps {
  return { id, title, year: year.value ?? 0 };
}
