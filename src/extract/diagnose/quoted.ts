/** What a message quotes of a damaged page may be the whole page. */
export const LONGEST_QUOTE = 200;

/** Words of a page as a message quotes them, cut where nobody would read on: `"岳阳县…"`. */
export function quoted(words: string): string {
  return words.length > LONGEST_QUOTE ? `"${words.slice(0, LONGEST_QUOTE)}…"` : `"${words}"`;
}
