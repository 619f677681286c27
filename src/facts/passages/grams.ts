import { WALL } from './code-table.ts';

/** Codes of a gram. 30 characters of which one in twenty was changed keep an unchanged run of so many in 99.6 of 100 cases, of 12 in 93. */
export const GRAM = 8;

const BASE = 0x9e3779b1;
const OLDEST = powerOf(GRAM);

/** Hashes of 32 bits of every run of `GRAM` codes between `from` and `to`, rolling; `meet` gets where each begins. Runs across a wall are none. */
export function eachGram(
  codes: Uint16Array,
  [from, to]: readonly [number, number],
  meet: (at: number, hash: number) => void,
): void {
  let hash = 0;
  let length = 0;
  for (let at = from; at < to; at++) {
    const code = codes[at] as number;
    if (code === WALL) {
      hash = 0;
      length = 0;
      continue;
    }
    hash = rolled(hash, code, ++length > GRAM ? (codes[at - GRAM] as number) : 0);
    if (length >= GRAM) meet(at - GRAM + 1, mixed(hash));
  }
}

/** The hash of a run with one code more and without its oldest, or 0 where it is not so long yet. */
export function rolled(hash: number, code: number, oldest: number): number {
  return (Math.imul(hash, BASE) + code - Math.imul(oldest, OLDEST)) | 0;
}

/** Spreads a hash over all its bits. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  const twice = Math.imul(once ^ (once >>> 12), 0x297a2d39);
  return (twice ^ (twice >>> 15)) >>> 0;
}

function powerOf(times: number): number {
  let power = 1;
  for (let at = 0; at < times; at++) power = Math.imul(power, BASE);
  return power;
}
