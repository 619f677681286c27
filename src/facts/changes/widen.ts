/** For each unit of two texts its partner in the other, or -1, and the word in which it stands. */
export interface Side {
  readonly partners: Int32Array;
  readonly words: Int32Array;
}

/**
 * Widens edits to whole words: a word of which anything has no partner, or whose partners are not all of a word, has none at all. Each word
 * is taken apart once at most.
 */
export function widen(earlier: Side, later: Side): void {
  const sides = [earlier, later] as const;
  const spans = sides.map(({ words }) => spansOf(words));
  const queue: (readonly [side: 0 | 1, word: number])[] = [];
  for (const side of [0, 1] as const) {
    const { partners, words } = sides[side];
    for (let at = 0; at < partners.length; at++)
      if ((partners[at] as number) < 0) queue.push([side, words[at] as number]);
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [side, word] = next;
    const other = side === 0 ? 1 : 0;
    const { partners } = sides[side];
    const [from, to] = spans[side]?.[word] ?? [0, 0];
    for (let at = from; at < to; at++) {
      const partner = partners[at] as number;
      if (partner < 0) continue;
      partners[at] = -1;
      sides[other].partners[partner] = -1;
      queue.push([other, sides[other].words[partner] as number]);
    }
  }
}

/** Units of each word. */
function spansOf(words: Int32Array): (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    const span = spans[word];
    if (span === undefined) spans[word] = [at, at + 1];
    else span[1] = at + 1;
  }
  return spans;
}
