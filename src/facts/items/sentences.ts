/** A stretch of a flat text. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Sentences with their marks and closing quotes: 走形式。” is the end of one. */
export function sentencesIn(flat: string, from: number, to: number): Sentence[] {
  return split(flat, { from, to }, /[。!?]+[”’"』」)]*/gu);
}

/** Parts between semicolons. */
export function clausesIn(flat: string, from: number, to: number): Sentence[] {
  return split(flat, { from, to }, /[;。!?]+[”’"』」)]*/gu);
}

/** Where the first sentence ends. */
export function firstSentenceEnd(flat: string): number {
  return sentencesIn(flat, 0, flat.length)[0]?.to ?? 0;
}

function split(flat: string, { from, to }: Sentence, mark: RegExp): Sentence[] {
  const text = flat.slice(from, to);
  const ends = [...text.matchAll(mark)].map(({ 0: found, index }) => from + index + found.length);
  const all = ends.at(-1) === to ? ends : [...ends, to];
  return all.map((end, at) => ({ from: all[at - 1] ?? from, to: end })).filter((one) => one.from < one.to);
}
