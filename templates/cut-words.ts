/** A stretch of a text, and whether it is marked. */
export interface WordPiece {
  readonly text: string;
  readonly marked: boolean;
}

type Mark = readonly [from: number, to: number];

const CUT = '…';
/** So much stands before the first mark of a text that is cut. */
const BEFORE = 40;
const HIGH_HALF = /[\uD800-\uDBFF]$/u;
const LOW_HALF = /^[\uDC00-\uDFFF]/u;

/** A text cut at its marks, which are in order and apart; of one that is longer than `most` what stands around the first mark. */
export function cutWords(text: string, marks: readonly Mark[], most: number): WordPiece[] {
  const first = marks[0]?.[0] ?? 0;
  const from = text.length <= most ? 0 : Math.max(0, Math.min(first - BEFORE, text.length - most));
  const to = Math.min(text.length, from + most);
  const pieces: WordPiece[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end), marked });
  };
  let at = from;
  for (const [start, end] of marks) {
    if (start < at || end > to) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, to, false);
  return withSigns(pieces, from > 0, to < text.length);
}

/** Says where something was left out; never half a character. */
function withSigns(pieces: WordPiece[], before: boolean, after: boolean): WordPiece[] {
  return pieces.map(({ text, marked }, at) => {
    const start = before && at === 0 ? CUT + text.replace(LOW_HALF, '') : text;
    return { text: after && at === pieces.length - 1 ? start.replace(HIGH_HALF, '') + CUT : start, marked };
  });
}

/** Where words stand in a text, each at its first place, in order and apart. */
export function placesOf(text: string, words: readonly string[]): Mark[] {
  const found: Mark[] = [];
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const at = text.indexOf(word);
    const isFree = found.every(([from, to]) => at + word.length <= from || at >= to);
    if (at >= 0 && isFree) found.push([at, at + word.length]);
  }
  return found.sort((a, b) => a[0] - b[0]);
}
