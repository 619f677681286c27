import { NO_NUMBER, numberFor, numberOf, openKeyNumbers, spread } from '../key-numbers.ts';

/** Which character pairs a paragraph has, ascending, numbers being alike: 办理12件 and 办理345件 differ in nothing. */
export type Pairs = Uint32Array;

/** A pair of characters that more paragraphs have than this says nothing of any. */
export const COMMON = 50;
/** So many of those that share most are looked at. */
export const LOOKED_AT = 5;

/** The pairs of characters of a text. */
export function pairsOf(units: string): Pairs {
  const text = units.replace(/\d+(?:\.\d+)?/gu, '0');
  const pairs = new Uint32Array(Math.max(1, text.length - 1));
  for (let at = 0; at < pairs.length; at++) pairs[at] = text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0);
  pairs.sort();
  let count = 1;
  for (let at = 1; at < pairs.length; at++) if (pairs[at] !== pairs[count - 1]) pairs[count++] = pairs[at] as number;
  return pairs.subarray(0, count);
}

/** Twice what both have, over what each has (Dice). */
export function likeness(a: Pairs, b: Pairs): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) common++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return (2 * common) / (a.length + b.length);
}

/** What an index tells of a paragraph; until it is asked of the next. */
export interface Looked {
  /** Numbers of the paragraphs that share most of the pairs that few have, those that share most first. */
  readonly found: readonly number[];
  /** How alike it and another can be at most: most are not worth comparing. */
  readonly atMost: (number: number) => number;
}

/** Finds paragraphs by their pairs. */
export function openIndex(paragraphs: ReadonlyMap<number, Pairs>): (pairs: Pairs) => Looked {
  const numbers = [...paragraphs.keys()];
  const holders = holdersOf([...paragraphs.values()]);
  const shared = new Int32Array(1 + numbers.reduce((most, number) => Math.max(most, number), -1));
  let met: number[] = [];
  return (pairs) => {
    for (const number of met) shared[number] = 0;
    met = [];
    let common = 0;
    for (const pair of pairs) {
      const isCommon = holders.each(pair, (one) => {
        const number = numbers[one] as number;
        if (shared[number] === 0) met.push(number);
        shared[number] = (shared[number] as number) + 1;
      });
      if (isCommon) common++;
    }
    const count = (number: number) => shared[number] as number;
    const found = [...met].sort((a, b) => count(b) - count(a) || a - b).slice(0, LOOKED_AT);
    const size = (number: number) => paragraphs.get(number)?.length ?? 0;
    return { found, atMost: (number) => (2 * (count(number) + common)) / (size(number) + pairs.length) };
  };
}

const NONE = -1;
/** Stands for the holders of a pair that is common. */
const MANY = -2;

/** Which of some paragraphs have a pair: of each pair the last, and the one before each. `each` tells of a pair that is common. */
function holdersOf(paragraphs: readonly Pairs[]) {
  const all = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const numbers = openKeyNumbers(all);
  const [counts, lasts] = [new Uint8Array(all), new Int32Array(all).fill(NONE)];
  const [owners, befores] = [new Int32Array(all), new Int32Array(all)];
  let held = 0;
  for (const [owner, pairs] of paragraphs.entries())
    for (const pair of pairs) {
      const number = numberFor(numbers, spread(pair));
      const last = lasts[number] as number;
      if (last === MANY) continue;
      const count = (counts[number] as number) + 1;
      counts[number] = count;
      owners[held] = owner;
      befores[held] = last;
      lasts[number] = count > COMMON ? MANY : held;
      held++;
    }
  return {
    each: (pair: number, meet: (owner: number) => void): boolean => {
      const number = numberOf(numbers, spread(pair));
      if (number === NO_NUMBER) return false;
      let at = lasts[number] as number;
      if (at === MANY) return true;
      for (; at !== NONE; at = befores[at] as number) meet(owners[at] as number);
      return false;
    },
  };
}
