import { simplifyChar } from '../../extract/lines/simplify.ts';

/** Parts paragraphs; no other code is it. */
export const WALL = 0;
/** Stands for a run of digits: `2023年` and `2019年` are one. */
export const NUMBER = 1;
/** Stands for names of places in a row and for the issuer's name: `武清区上马台镇` and `我县` are one. */
export const PLACE = 2;

/** What is left out beside white space, which a folded text has none of. */
const LEFT_OUT = /[\p{P}\p{S}\p{C}]/u;

/** By the unit of a folded text, the code by which it is compared: its simplified form; `WALL` is left out. */
export const CODES: Uint16Array = Uint16Array.from({ length: 65536 }, (_, unit) => codeOf(unit));

function codeOf(unit: number): number {
  const char = String.fromCharCode(unit);
  // Halves of characters of two units are compared as they are.
  const isHalf = unit >= 0xd800 && unit <= 0xdfff;
  return !isHalf && LEFT_OUT.test(char) ? WALL : simplifyChar(char).charCodeAt(0);
}

/** A folded text in simplified characters, one unit for one. */
export function simplified(text: string): string {
  let made = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const code = CODES[unit] as number;
    if (code === WALL || code === unit) continue;
    made += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from === 0 ? text : made + text.slice(from);
}
