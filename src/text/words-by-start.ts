/** Two units as one number, which is quicker to look up than a string. */
export function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Words that stand at a place of a text, the longest first. */
export type WordsAt<Entry> = (text: string, at: number) => readonly Entry[];

/** Lays out words of two units or more by how they begin, so that a text is looked through in one pass however many there are. */
export function wordsByStart<Entry extends { readonly word: string }>(entries: readonly Entry[]): WordsAt<Entry> {
  const starts = new Map<number, Entry[]>();
  // Most units begin no word at all.
  const begins = new Uint8Array(0x10000);
  for (const entry of [...entries].sort((a, b) => b.word.length - a.word.length)) {
    const start = pairAt(entry.word, 0);
    begins[entry.word.charCodeAt(0)] = 1;
    const known = starts.get(start);
    if (known === undefined) starts.set(start, [entry]);
    else known.push(entry);
  }
  return (text, at) => {
    if (begins[text.charCodeAt(at)] === 0) return [];
    return starts.get(pairAt(text, at))?.filter(({ word }) => text.startsWith(word, at)) ?? [];
  };
}
