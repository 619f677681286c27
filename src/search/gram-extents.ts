import { FREQUENT_GRAMS } from './frequent-grams.ts';

const FREQUENT: ReadonlySet<string> = new Set(FREQUENT_GRAMS);

/** Whether a folded text is a run that every report is full of; its counts are kept apart from the index. */
export function isFrequent(folded: string): boolean {
  return FREQUENT.has(folded);
}

/**
 * For each unit of a folded text where the longest frequent gram that begins with it ends; a single unit counts as one.
 * Parts of frequent grams are frequent, so the ends never go back. E.g. 推进法治（推进, 法治, 进法 frequent） → 2, 3, 4, 4.
 */
export function extentsOf(folded: string): number[] {
  const ends = new Array<number>(folded.length);
  let end = folded.length;
  for (let at = folded.length - 1; at >= 0; at--) {
    while (end > at + 1 && !FREQUENT.has(folded.slice(at, end))) end--;
    ends[at] = end;
  }
  return ends;
}
