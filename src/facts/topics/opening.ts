import { shorten } from '../shorten.ts';
import type { Stretch } from './read-parts.ts';

/** So much of a part's text is shown beside that of others: what it is about, a part says first. */
export const LONGEST_OPENING = 120;

/** The beginning of the text of a part, its paragraphs in one line. */
export function openingOf(below: readonly Stretch[]): string {
  let text = '';
  for (const line of below) {
    if (text.length > LONGEST_OPENING) break;
    const words = line.text.slice(line.from, line.to).trim();
    text += text === '' || words === '' ? words : ` ${words}`;
  }
  return shorten(text, LONGEST_OPENING);
}
