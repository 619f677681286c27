import { pick, type Random } from '../random.ts';

/** What a change is made by: chance, and another capture of the same format to take pieces from. */
export interface Chance {
  readonly random: Random;
  readonly donor: Buffer;
}

/** One way to damage a thing, with the name that a fault tells. */
export interface Change<T> {
  readonly name: string;
  readonly apply: (given: T, chance: Chance) => T;
}

/** A damaged thing and the changes that made it. */
export interface Changed<T> {
  readonly value: T;
  readonly steps: readonly string[];
}

/** Damages a thing in one place or up to `most`, by rows of a table. */
export function changeSome<T>(given: T, rows: readonly Change<T>[], chance: Chance, most = 4): Changed<T> {
  const steps: string[] = [];
  let value = given;
  for (let n = 1 + Math.floor(chance.random() * most); n > 0; n--) {
    const { name, apply } = pick(rows, chance.random);
    value = apply(value, chance);
    steps.push(name);
  }
  return { value, steps };
}

/** A text of bytes, each kept as a character of Latin 1, so that nothing is lost on the way. */
export function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Text as `latin` has it: its bytes in UTF-8, each a character. */
export function utf8AsLatin(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

/** The bytes of a text that `latin` made. */
export function bytesOf(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
