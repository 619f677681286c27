import type { Stretch } from './stretch.ts';

/** Places of either word that have the other within reach, in the same paragraph and apart from it. */
export function nearPlaces(
  terms: readonly [string, string],
  distance: number,
  stretch: Stretch,
): readonly [number[], number[]] {
  const [left, right] = [standing(terms[0], stretch), standing(terms[1], stretch)];
  const reach = { ends: stretch.ends(), distance };
  return [nearTo(left, right, reach), nearTo(right, left, reach)];
}

/** Places of a word in a stretch, ascending. */
interface Standing {
  readonly starts: readonly number[];
  readonly length: number;
}

function standing(term: string, { startsOf }: Stretch): Standing {
  return { starts: startsOf(term), length: term.length };
}

/** How far words may stand from one another, and where paragraphs end. */
interface Reach {
  readonly ends: readonly number[];
  readonly distance: number;
}

/** Places of one word that have the nearest of the other, on either side, within reach: no other place of it can be. */
function nearTo(one: Standing, other: Standing, { ends, distance }: Reach): number[] {
  const reaches = (from: number, to: number, length: number) =>
    to - from - length <= distance && firstFrom(ends, from) === firstFrom(ends, to);
  return one.starts.filter((at) => {
    const after = other.starts[firstFrom(other.starts, at + one.length)];
    if (after !== undefined && reaches(at, after, one.length)) return true;
    const before = other.starts[firstFrom(other.starts, at - other.length + 1) - 1];
    return before !== undefined && reaches(before, at, other.length);
  });
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
