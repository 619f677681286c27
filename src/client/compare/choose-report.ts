import type { IssuerChoice, ReportChoice } from '../../model/compare.ts';

/** What is wanted of an issuer's reports. */
export interface Wanted {
  /** The year that was typed. */
  readonly year: number | null;
  /** Years of the reports that are compared already, in their order. */
  readonly years: readonly (number | null)[];
  /** Their ids. */
  readonly ids: readonly string[];
}

/** The issuer's report to compare: that of the year typed, else of the first year compared, else the newest; null where all are compared already. */
export function chooseReport(
  { reports }: Pick<IssuerChoice, 'reports'>,
  { year, years, ids }: Wanted,
): ReportChoice | null {
  const free = reports.filter(([id]) => !ids.includes(id));
  const ofYear = (wanted: number | null) => (wanted === null ? undefined : free.find(([, own]) => own === wanted));
  return ofYear(year) ?? years.map(ofYear).find((report) => report !== undefined) ?? free[0] ?? null;
}

/** What is to be told where the issuer has no report to choose of the year typed: the year of the one chosen; undefined where it is that year's. */
export function yearInstead(chosen: ReportChoice, typed: number | null): number | null | undefined {
  return typed === null || chosen[1] === typed ? undefined : chosen[1];
}

/** The issuer that a suggestion means, among those of its name: the one in its place. */
export function issuerIn(issuers: readonly IssuerChoice[], within: string): IssuerChoice | null {
  const path = (place: string) =>
    place === within || place === within.slice(0, place.length) || place.startsWith(within);
  return (
    issuers.find(({ place }) => place === within) ?? issuers.find(({ place }) => path(place)) ?? issuers[0] ?? null
  );
}
