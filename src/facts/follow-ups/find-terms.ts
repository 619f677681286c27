import { slotOf } from '../rarity.ts';
import { eachPair } from './terms.ts';

/** For each of some terms the numbers of the texts that have it, ascending. */
export type Postings = readonly (readonly number[])[];

/** Slots by which most pairs are told not to be sought; few enough to stay close to the processor. */
const SLOTS = 2 ** 14;

/**
 * Finds which of some flat texts have terms. A report is asked for some hundred terms of a few plans and has thousands: they lie side by side
 * and are looked through for each plan, which is quicker than to index them.
 */
export function openTerms(texts: readonly string[]): (terms: readonly number[]) => Postings {
  const { pairs, ends } = layOut(texts);
  const sought = new Uint8Array(SLOTS);
  return (terms) => {
    const postings = terms.map((): number[] => []);
    const ofTerm = new Map(terms.map((term, nth) => [term, postings[nth] as number[]]));
    for (const term of terms) sought[slotOf(term) % SLOTS] = 1;
    for (let text = 0, at = 0; text < ends.length; text++)
      for (; at < (ends[text] as number); at++) {
        const pair = pairs[at] as number;
        if (sought[slotOf(pair) % SLOTS] === 1) post(ofTerm.get(pair), text);
      }
    sought.fill(0);
    return postings;
  };
}

/** A text is told once of each term. */
function post(known: number[] | undefined, text: number): void {
  if (known !== undefined && known[known.length - 1] !== text) known.push(text);
}

/** The pairs of all texts one after the other, and where those of each end. */
function layOut(texts: readonly string[]): { readonly pairs: Int32Array; readonly ends: Uint32Array } {
  const pairs = new Int32Array(texts.reduce((sum, { length }) => sum + length, 0));
  let count = 0;
  const ends = Uint32Array.from(texts, (text) => {
    eachPair(text, (pair) => {
      pairs[count++] = pair;
    });
    return count;
  });
  return { pairs, ends };
}
