const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE = DIGITS.length;
const VALUES: ReadonlyMap<string, number> = new Map([...DIGITS].map((digit, value) => [digit, value]));

/**
 * Whole numbers from 0 up as digits to base 64, all last digits first, then all before them: a column of first digits has
 * few different ones and all but vanishes when compressed. E.g. 1, 65, 130 → `BBC` + `ABC`.
 */
export function writeNumbers(numbers: readonly number[]): string {
  let places = '';
  for (let rest = numbers; rest.some((value) => value > 0); rest = rest.map((value) => Math.floor(value / BASE))) {
    places += rest.map((value) => DIGITS[value % BASE]).join('');
  }
  return places;
}

/** The `count` numbers that `writeNumbers` wrote. */
export function readNumbers(text: string, count: number): number[] {
  const numbers = new Array<number>(count).fill(0);
  for (let at = 0; at < text.length; at++) {
    const place = Math.floor(at / count);
    numbers[at % count] = (numbers[at % count] as number) + (VALUES.get(text[at] as string) ?? 0) * BASE ** place;
  }
  return numbers;
}
