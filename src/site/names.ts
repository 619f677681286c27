import type { ReportSummary } from '../model/archive.ts';
import type { Level } from '../model/level.ts';
import { LEVEL_NAMES, UNKNOWN_WORDS } from './wording.ts';

/** Title of a report as pages show it. */
export function titleOf(summary: Pick<ReportSummary, 'title'>): string {
  return summary.title.value ?? UNKNOWN_WORDS.title;
}

/** Issuer of a report as pages show it. */
export function issuerOf(summary: Pick<ReportSummary, 'issuer'>): string {
  return summary.issuer.value ?? UNKNOWN_WORDS.issuer;
}

/** Covered year of a report as pages show it. */
export function yearOf(summary: Pick<ReportSummary, 'year'>): string {
  return yearWords(summary.year.value);
}

/** A covered year as pages show it. */
export function yearWords(year: number | null): string {
  return year === null ? UNKNOWN_WORDS.year : `${year}年度`;
}

/** A level as pages show it. */
export function levelWords(level: Level | null): string {
  return level === null ? UNKNOWN_WORDS.level : LEVEL_NAMES[level];
}

/** Span of covered years in brackets, e.g. `（2019—2023年度）`; empty when none is known. */
export function yearsSpan(reports: readonly ReportSummary[]): string {
  const years = reports.flatMap((report) => report.year.value ?? []).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return '';
  return first === last ? `（${first}年度）` : `（${first}—${last}年度）`;
}
