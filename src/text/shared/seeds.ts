import { BREAK } from './shared-units.ts';

/** Runs begin with so many equal units: a passage of 30 characters of which one in twenty was changed nearly always keeps as many in a row. */
export const SEED = 8;
/** Places of one seed that are looked at in a text: a phrase of which each line is made would take the square of the lines. */
export const MOST_PLACES = 16;

/** Where in a text each run of `SEED` units stands. */
export interface Seeds {
  /** The first places of the run of another text that begins at a place, in their order, at most `MOST_PLACES`. */
  readonly placesOf: (text: string, at: number) => readonly number[];
}

const NONE = -1;
const FACTOR = 0x01000193;

/** Notes the seeds of a text; none reaches over the end of a paragraph. Typed arrays, since a map of so many strings takes ten times as long. */
export function seedsOf(units: string): Seeds {
  let size = 2;
  while (size < 2 * units.length) size *= 2;
  const first = new Int32Array(size).fill(NONE);
  const next = new Int32Array(units.length).fill(NONE);
  const placesOf = (text: string, at: number) => {
    const places: number[] = [];
    for (let place = first[slotOf(text, at, size)] as number; place !== NONE; place = next[place] as number)
      if (isEqual([units, place], [text, at])) places.push(place);
    return places;
  };
  let end = units.indexOf(BREAK);
  for (let at = 0; at + SEED <= units.length; at++) {
    if (end >= 0 && at > end) end = units.indexOf(BREAK, at);
    if (end >= 0 && at + SEED > end) continue;
    const slot = slotOf(units, at, size);
    const { count, last } = countIn(units, at, { start: first[slot] as number, next });
    if (count === MOST_PLACES) continue;
    if (last === NONE) first[slot] = at;
    else next[last] = at;
  }
  return { placesOf };
}

interface Chain {
  readonly start: number;
  readonly next: Int32Array;
}

/** How often a seed stands in a chain of places already, and the chain's last place. */
function countIn(units: string, at: number, { start, next }: Chain): { readonly count: number; readonly last: number } {
  let [count, last] = [0, NONE];
  for (let place = start; place !== NONE; place = next[place] as number) {
    if (isEqual([units, place], [units, at])) count++;
    last = place;
  }
  return { count, last };
}

function slotOf(text: string, at: number, size: number): number {
  let hash = 0;
  for (let unit = at; unit < at + SEED; unit++) hash = Math.imul(hash ^ text.charCodeAt(unit), FACTOR);
  return (hash ^ (hash >>> 15)) & (size - 1);
}

function isEqual([one, i]: readonly [string, number], [other, j]: readonly [string, number]): boolean {
  for (let unit = 0; unit < SEED; unit++) if (one.charCodeAt(i + unit) !== other.charCodeAt(j + unit)) return false;
  return true;
}
