import { type Pairs, pairsOf } from '../changes/similar.ts';
import { flatLine } from './flat-line.ts';
import { findMarkers } from './markers.ts';

/** Shortcomings as alike as this say the same in nearly the same words. */
export const SAME_WORDS = 0.4;
/** No marker is longer. */
const LONGEST_MARKER = 8;
/** So much of an item is compared: what is wanting it says first. */
const MOST_READ = 160;
const MARKS = /[\p{P}\p{S}]/gu;

/** What an item is compared by: the pairs of characters of its words, without number and marks. */
export function itemPairs(text: string): Pairs {
  const { flat } = flatLine({ text: text.replaceAll('\n', '') });
  const [first] = findMarkers(flat, 0, Math.min(flat.length, LONGEST_MARKER));
  const words = first?.at === 0 ? flat.slice(first.length) : flat;
  return pairsOf(words.replace(MARKS, '').replace(/^是/u, '').slice(0, MOST_READ));
}
