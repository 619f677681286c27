import type { PersistingShortcomings } from '../../model/persisting.ts';
import type { IssuerYears, ResultContext } from '../comparison.ts';
import type { Joined } from './join.ts';
import { KIND_KEYS } from './kinds.ts';
import { persist } from './persist.ts';
import type { ToldItem } from './tally.ts';

/** Shortcomings that persist, by the issuer's slug: those of its newest report beside those of years before. */
export function result(joined: Joined, { issuers }: ResultContext): ReadonlyMap<string, PersistingShortcomings> {
  const byReport = toldByReport(joined);
  return new Map(
    issuers.flatMap((issuer): [string, PersistingShortcomings][] => {
      const found = persist(reportsOf(issuer).map(({ id, year }) => ({ year, items: byReport.get(id) ?? [] })));
      return found === null ? [] : [[issuer.slug, found]];
    }),
  );
}

/** One report a year: the last, which is laid beside the next year's. */
function reportsOf(issuer: IssuerYears): { readonly id: string; readonly year: number }[] {
  const years = new Map<number, string>();
  for (const { id, year } of issuer.reports) if (year.value !== null) years.set(year.value, id);
  return [...years].map(([year, id]) => ({ id, year }));
}

/** Shortcomings of each report in the order of its text: a joined one stands below each of its kinds. */
function toldByReport({ told }: Joined): ReadonlyMap<string, readonly ToldItem[]> {
  const reports = new Map<string, ToldItem[]>();
  for (const kind of KIND_KEYS)
    for (const { nth, text, at } of told.get(kind) ?? []) {
      const own = reports.get(at.report) ?? [];
      reports.set(at.report, own);
      own[nth] = { kinds: [...(own[nth]?.kinds ?? []), kind], text, at };
    }
  return reports;
}
