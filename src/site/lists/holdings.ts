import type { IssuerGroup } from '../../model/archive.ts';
import type { Held, Holdings, HoldingsRow } from '../../model/list-view.ts';
import { MOST_COLUMNS } from './bounds.ts';

/** An issuer's reports of one year that have a link each; more are a number. */
const MOST_LINKED = 3;

/** What the archive holds of issuers: a row each, by the newest years of their reports, or by those given. */
export function holdingsOf(issuers: readonly IssuerGroup[], given: readonly number[] = []): Holdings {
  const all =
    given.length > 0 ? given : issuers.flatMap(({ reports }) => reports.flatMap(({ year }) => year.value ?? []));
  const years = [...new Set(all)].sort((a, b) => b - a).slice(0, MOST_COLUMNS);
  return { years, rows: issuers.map((issuer) => rowOf(issuer, years)) };
}

/** Elements that an issuer's row makes among so many years. */
export function costOfIssuer({ reports }: IssuerGroup, years: number): number {
  return 4 + years + Math.min(reports.length, MOST_LINKED * years);
}

function rowOf({ slug, name, region, reports }: IssuerGroup, years: readonly number[]): HoldingsRow {
  return { slug, name, region: region.slice(0, -1).join(' '), held: years.map((year) => heldIn(year, reports)) };
}

function heldIn(year: number, reports: IssuerGroup['reports']): Held {
  const ids = reports.filter((report) => report.year.value === year).map(({ id }) => id);
  return { count: ids.length, ids: ids.length > MOST_LINKED ? [] : ids };
}
