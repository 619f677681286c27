import { issuerIdentity } from '../../archive/issuers.ts';
import type { ReportSummary } from '../../model/archive.ts';
import type { Level } from '../../model/level.ts';
import type { Timeliness } from './observe.ts';

/** What the join sees of a report. */
export interface TimelinessTally extends Timeliness {
  /** What makes two reports the same issuer's; null when unknown. */
  readonly identity: string | null;
  readonly issuer: string | null;
  readonly region: readonly string[];
  readonly level: Level | null;
  readonly year: number | null;
}

/** The finding of a report with its issuer and year. */
export function tally(facts: readonly Timeliness[], summary: ReportSummary): TimelinessTally {
  const { issuer, region, level, year } = summary;
  return {
    ...(facts[0] as Timeliness),
    identity: issuerIdentity(summary),
    issuer: issuer.value,
    region: region.value ?? [],
    level: level.value,
    year: year.value,
  };
}
