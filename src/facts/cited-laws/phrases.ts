import { byText } from '../../archive/order.ts';
import { fold } from '../../text/fold.ts';

/** How many phrases a link to the search asks for. */
export const MOST_PHRASES = 4;

/** Phrases that the search tells apart, the first of them, so that the same give the same in any order and any parts. */
export function joinPhrases(phrases: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const phrase of [...new Set(phrases)].sort(byText))
    if (!found.has(fold(phrase))) found.set(fold(phrase), phrase);
  return [...found.values()].slice(0, MOST_PHRASES);
}
