import { foldForSearch } from '../fold-for-search.ts';
import type { ReportFacts } from '../search-record.ts';

/** Counts reports as 发文机关: and 地区: find them; '' asks for nothing. */
export interface FactCounts {
  readonly count: (wanted: { readonly issuer?: string; readonly place?: string }) => number;
}

/** Reads the names of all reports once: equal pairs of names are looked at once. */
export function countFacts(reports: readonly ReportFacts[]): FactCounts {
  const pairs = new Map<string, { readonly issuer: string; readonly place: string; reports: number }>();
  for (const { issuer, place } of reports) {
    const pair = { issuer: fold(issuer ?? ''), place: fold(place.join('')), reports: 0 };
    const known = pairs.get(`${pair.issuer}\n${pair.place}`) ?? pair;
    known.reports++;
    pairs.set(`${pair.issuer}\n${pair.place}`, known);
  }
  return {
    count: ({ issuer = '', place = '' }) => {
      const [name, path] = [fold(issuer), fold(place)];
      let sum = 0;
      for (const pair of pairs.values()) {
        if (pair.issuer.includes(name) && pair.place.includes(path)) sum += pair.reports;
      }
      return sum;
    },
  };
}

function fold(text: string): string {
  return foldForSearch(text).text;
}
