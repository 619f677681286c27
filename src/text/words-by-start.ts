/** Two units as one number, which is quicker to look up than a string. */
export function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Words that stand at a place of a text, the longest first. */
export type WordsAt<Entry> = (text: string, at: number) => readonly Entry[];

/**
 * Lays out words of two units or more by how they begin, so that a text is looked through in one pass however many there are. Those that begin
 * with one unit lie side by side, their second units in a row: a map of thousands is slow to ask.
 */
export function wordsByStart<Entry extends { readonly word: string }>(entries: readonly Entry[]): WordsAt<Entry> {
  const sorted = entries.toSorted(
    (a, b) => a.word.charCodeAt(0) - b.word.charCodeAt(0) || b.word.length - a.word.length,
  );
  const seconds = Uint16Array.from(sorted, ({ word }) => word.charCodeAt(1));
  const starts = startsOf(sorted);
  const none: readonly Entry[] = [];
  return (text, at) => {
    const first = text.charCodeAt(at);
    const end = starts[first + 1] as number;
    let nth = starts[first] as number;
    if (nth === end) return none;
    const second = text.charCodeAt(at + 1);
    const found: Entry[] = [];
    for (; nth < end; nth++)
      if (seconds[nth] === second && stands((sorted[nth] as Entry).word, text, at)) found.push(sorted[nth] as Entry);
    return found;
  };
}

/** By unit where the words that begin with it do, and one more for the end. */
function startsOf(sorted: readonly { readonly word: string }[]): Uint32Array {
  const starts = new Uint32Array(0x10001);
  for (const { word } of sorted) starts[word.charCodeAt(0) + 1] = (starts[word.charCodeAt(0) + 1] as number) + 1;
  for (let unit = 0; unit < 0x10000; unit++) starts[unit + 1] = (starts[unit + 1] as number) + (starts[unit] as number);
  return starts;
}

/** Whether a word stands at a place where its first two units do. */
function stands(word: string, text: string, at: number): boolean {
  for (let nth = 2; nth < word.length; nth++) if (word.charCodeAt(nth) !== text.charCodeAt(at + nth)) return false;
  return true;
}
