/** Two units as one number, which is quicker to look up than a string. */
export function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Words that stand at a place of a text, the longest first. */
export type WordsAt<Entry> = (text: string, at: number) => readonly Entry[];

/** Slots by which most pairs are told to begin no word: a map of thousands is slow to ask. */
const SLOTS = 2 ** 16;

/** Lays out words of two units or more by how they begin, so that a text is looked through in one pass however many there are. */
export function wordsByStart<Entry extends { readonly word: string }>(entries: readonly Entry[]): WordsAt<Entry> {
  const starts = new Map<number, Entry[]>();
  const begins = new Uint8Array(SLOTS);
  for (const entry of [...entries].sort((a, b) => b.word.length - a.word.length)) {
    const start = pairAt(entry.word, 0);
    begins[slotOf(start)] = 1;
    const known = starts.get(start);
    if (known === undefined) starts.set(start, [entry]);
    else known.push(entry);
  }
  const none: readonly Entry[] = [];
  return (text, at) => {
    const start = pairAt(text, at);
    const known = begins[slotOf(start)] === 0 ? undefined : starts.get(start);
    return known === undefined ? none : standing(known, text, at);
  };
}

function standing<Entry extends { readonly word: string }>(known: readonly Entry[], text: string, at: number): Entry[] {
  const found: Entry[] = [];
  for (const entry of known) if (stands(entry.word, text, at)) found.push(entry);
  return found;
}

/** Whether a word stands at a place where its first two units do. */
function stands(word: string, text: string, at: number): boolean {
  for (let nth = 2; nth < word.length; nth++) if (word.charCodeAt(nth) !== text.charCodeAt(at + nth)) return false;
  return true;
}

function slotOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> 16;
}
