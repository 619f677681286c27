import type { Span, Stretch } from './stretch.ts';

/** One of some words, and one of others, with at most so many characters between them. */
interface NearWords {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly distance: number;
}

/**
 * Where a word of either side stands with one of the other within reach, in one paragraph and apart from it: spans from the
 * beginning of the first to the end of the second. Each word belongs to one span at most, so that a pair counts once; of
 * those that end first the shortest is taken, which makes them as many as can be.
 */
export function nearSpans({ left, right, distance }: NearWords, stretch: Stretch): Span[] {
  const sides = [standing(left, stretch), standing(right, stretch)] as const;
  const ends = stretch.ends();
  const spans: Span[] = [];
  let free = 0;
  for (const { word, other } of inOrder(sides)) {
    const before = lastBefore(sides[other], word.start);
    if (before === null || before.start < free || word.start < free) continue;
    const isNear = word.start - before.end <= distance;
    if (!isNear || firstFrom(ends, before.start) !== firstFrom(ends, word.start)) continue;
    spans.push({ start: before.start, end: word.end, terms: [...before.terms, ...word.terms] });
    free = word.end;
  }
  return spans;
}

/** Places of the words of a side by where they end; of those that end together the shortest last. */
function standing(words: readonly string[], { startsOf }: Stretch): Span[] {
  return words
    .flatMap((term) => startsOf(term).map((start) => ({ start, end: start + term.length, terms: [term] })))
    .sort(byEnd);
}

interface Turn {
  readonly word: Span;
  /** The side that its partner belongs to. */
  readonly other: 0 | 1;
}

function inOrder([left, right]: readonly [readonly Span[], readonly Span[]]): Turn[] {
  const turns = [
    ...left.map((word) => ({ word, other: 1 }) as const),
    ...right.map((word) => ({ word, other: 0 }) as const),
  ];
  return turns.sort((a, b) => byEnd(a.word, b.word));
}

function byEnd(a: Span, b: Span): number {
  return a.end - b.end || a.start - b.start;
}

/** The last span that ends at a place or before it. */
function lastBefore(spans: readonly Span[], place: number): Span | null {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= place) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
}

/** Index of the first of ascending numbers that is not below a place: of ends, the paragraph it lies in. */
function firstFrom(ascending: readonly number[], place: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
