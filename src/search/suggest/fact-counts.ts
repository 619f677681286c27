import { foldForSearch } from '../fold-for-search.ts';
import type { ReportFacts } from '../search-record.ts';

/** Counts reports as 发文机关: and 地区: find them; '' asks for nothing. */
export interface FactCounts {
  readonly count: (wanted: { readonly issuer?: string; readonly place?: string }) => number;
}

interface NamePair {
  readonly issuer: string;
  readonly place: string;
  reports: number;
}

/** Reads the names of all reports once: equal pairs of names are looked at once, and of them those alone that hold the rarest two characters asked for. */
export function countFacts(reports: readonly ReportFacts[]): FactCounts {
  const pairs = pairsOf(reports);
  const [byIssuer, byPlace] = [holdersOf(pairs, 'issuer'), holdersOf(pairs, 'place')];
  return {
    count: ({ issuer = '', place = '' }) => {
      const [name, path] = [fold(issuer), fold(place)];
      const holders = [...holding(name, byIssuer), ...holding(path, byPlace)];
      const looked = holders.reduce((few, other) => (other.length < few.length ? other : few), pairs);
      let sum = 0;
      for (const pair of looked) {
        if (pair.issuer.includes(name) && pair.place.includes(path)) sum += pair.reports;
      }
      return sum;
    },
  };
}

function pairsOf(reports: readonly ReportFacts[]): readonly NamePair[] {
  const pairs = new Map<string, NamePair>();
  for (const { issuer, place } of reports) {
    const pair = { issuer: fold(issuer ?? ''), place: fold(place.join('')), reports: 0 };
    const known = pairs.get(`${pair.issuer}\n${pair.place}`) ?? pair;
    known.reports++;
    pairs.set(`${pair.issuer}\n${pair.place}`, known);
  }
  return [...pairs.values()];
}

type Holders = ReadonlyMap<string, readonly NamePair[]>;

/** Pairs of names by each two characters that stand side by side there. */
function holdersOf(pairs: readonly NamePair[], of: 'issuer' | 'place'): Holders {
  const holders = new Map<string, NamePair[]>();
  for (const pair of pairs) {
    for (const two of new Set(twosOf(pair[of]))) {
      const own = holders.get(two);
      if (own === undefined) holders.set(two, [pair]);
      else own.push(pair);
    }
  }
  return holders;
}

function holding(text: string, holders: Holders): (readonly NamePair[])[] {
  return twosOf(text).map((two) => holders.get(two) ?? []);
}

function twosOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

function fold(text: string): string {
  return foldForSearch(text).text;
}
