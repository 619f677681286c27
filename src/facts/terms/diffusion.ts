import { byText } from '../../archive/order.ts';
import type { Lexicon, ReportTerms } from './lexicon.ts';

/** Reports named as the first that hold a term. */
export const MOST_FIRST = 5;

/** A report that holds a term. */
export interface Holder {
  readonly id: string;
  readonly year: number | null;
  readonly issuer: string | null;
  readonly place: string | null;
}

/** Reports that hold each of some terms, by the term's number: the oldest first, those of unknown year last. */
export function holdersOf({ reports }: Lexicon, asked: readonly number[]): ReadonlyMap<number, readonly Holder[]> {
  const found = new Map(asked.map((term) => [term, [] as Holder[]]));
  for (const report of [...reports].sort(byAge)) {
    const { id, of } = report;
    const holder = { id, year: of.year, issuer: of.issuer, place: of.region[0] ?? null };
    for (const term of report.terms) found.get(term)?.push(holder);
  }
  return found;
}

function byAge(a: ReportTerms, b: ReportTerms): number {
  return (
    (a.of.year ?? Infinity) - (b.of.year ?? Infinity) ||
    byText(a.of.issuer ?? '~', b.of.issuer ?? '~') ||
    byText(a.id, b.id)
  );
}

/** How many reports of each year are held. */
export function reportsByYear({ reports }: Lexicon): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { of } of reports) if (of.year !== null) found.set(of.year, (found.get(of.year) ?? 0) + 1);
  return found;
}

/** The years in which reports were held, the oldest first. */
export function yearsOf(holders: readonly Holder[]): number[] {
  return [...new Set(holders.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}
