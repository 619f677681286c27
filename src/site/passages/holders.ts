import type { Archive, ReportSummary } from '../../model/archive.ts';
import type { PassagePlace } from '../../model/passage.ts';
import type { AlikeReport, PassageHolder } from '../../model/passage-view.ts';
import { issuerOf } from '../names.ts';

/** What is known of the reports of the archive, and by which issuer each is. */
export interface Holders {
  readonly size: number;
  /** Place in the order of the archive: the newest first. */
  readonly rankOf: (report: string) => number;
  readonly summaryOf: (report: string) => ReportSummary | undefined;
  /** Identity of the issuer; a report of an unknown one is its own. */
  readonly issuerOf: (report: string) => string;
}

/** Lays out whose the reports of the archive are. */
export function holdersOf({ reports, issuers }: Pick<Archive, 'reports' | 'issuers'>): Holders {
  const summaries = new Map(reports.map((summary) => [summary.id, summary]));
  const ranks = new Map(reports.map(({ id }, at) => [id, at]));
  const slugs = new Map(issuers.flatMap(({ slug, reports: own }) => own.map(({ id }) => [id, slug])));
  return {
    size: reports.length,
    rankOf: (report) => ranks.get(report) ?? reports.length,
    summaryOf: (report) => summaries.get(report),
    issuerOf: (report) => slugs.get(report) ?? `report ${report}`,
  };
}

/** A report as pages of passages name it; null where the archive has none of this id. */
export function namedReport(report: string, { summaryOf }: Holders): AlikeReport | null {
  const summary = summaryOf(report);
  if (summary === undefined) return null;
  return { report, issuer: issuerOf(summary), year: summary.year.value, province: summary.region.value?.[0] ?? null };
}

/** The report of a place, with the place. */
export function holderAt({ report, anchor }: PassagePlace, holders: Holders): PassageHolder[] {
  const named = namedReport(report, holders);
  return named === null ? [] : [{ ...named, anchor }];
}

/** The first place of each report. */
export function firstPlaces(places: readonly PassagePlace[]): PassagePlace[] {
  const seen = new Set<string>();
  return places.filter(({ report }) => !seen.has(report) && seen.add(report));
}
