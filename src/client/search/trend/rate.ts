import type { YearCount } from '../../../search/ask/answer.ts';

/** Characters that a rate is told for. */
const PER = 10_000;

/** Occurrences per 10,000 characters; 0 where nothing was searched. */
export function rateOf({ occurrences, chars }: YearCount): number {
  return chars === 0 ? 0 : (occurrences * PER) / chars;
}

/** A rate as shown, with one decimal. */
export function rateText(year: YearCount): string {
  return rateOf(year).toFixed(1);
}

/** All years together. */
export function totalOf(years: readonly YearCount[]): YearCount {
  const sum = (key: 'reports' | 'held' | 'occurrences' | 'chars') => years.reduce((all, year) => all + year[key], 0);
  return {
    year: null,
    reports: sum('reports'),
    held: sum('held'),
    occurrences: sum('occurrences'),
    chars: sum('chars'),
  };
}
