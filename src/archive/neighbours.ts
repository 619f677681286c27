import type { Archive, IssuerGroup, ReportSummary } from '../model/archive.ts';

/** The reports before and after one by its issuer; null where none is held. */
export interface Neighbours {
  readonly earlier: ReportSummary | null;
  readonly later: ReportSummary | null;
}

/** A report and that of its issuer's nearest year before. */
export interface ReportPair {
  readonly later: ReportSummary;
  readonly earlier: ReportSummary;
}

/** The reports before and after this one by its issuer; another report of the same year is neither. */
export function neighboursOf(summary: ReportSummary, issuer: Pick<IssuerGroup, 'reports'> | null): Neighbours {
  const year = summary.year.value;
  const others = year === null ? [] : (issuer?.reports ?? []).filter((report) => report.year.value !== null);
  return {
    earlier: others.findLast((report) => (report.year.value as number) < (year as number)) ?? null,
    later: others.find((report) => (report.year.value as number) > (year as number)) ?? null,
  };
}

/** Every report that has one before it, in the order of issuers and years. */
export function reportPairs({ issuers }: Pick<Archive, 'issuers'>): ReportPair[] {
  return issuers.flatMap((issuer) =>
    issuer.reports.flatMap((later): ReportPair[] => {
      const { earlier } = neighboursOf(later, issuer);
      return earlier === null ? [] : [{ later, earlier }];
    }),
  );
}
