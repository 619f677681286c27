import { type CitedTitle, toTitle } from './cited-title.ts';
import { keysOf } from './name-index.ts';
import { AFTER_NAME, BEFORE_NAME } from './rules.ts';
import type { LoneSign, Stretch } from './title-signs.ts';

/** How far a name is looked for from a sign. */
const REACH = 80;
const LETTER = /[\p{L}\p{N}]/u;
const CLOSING = /[)）]/u;

/** The one instrument of the table beside a sign whose partner is lost: the longest name that ends, or begins, where a name may. */
export function readLone(sign: LoneSign, line: string): CitedTitle[] {
  const { beside, opens } = sign;
  const stretches = opens ? endings(beside, line) : beginnings(beside, line);
  for (const { from, to } of stretches) {
    const words = line.slice(from, to);
    const keys = keysOf(words);
    const whole = opens ? { from: sign.from, to } : { from, to: sign.to };
    if (keys.length === 1) return [toTitle(whole, words, { keys, rule: 'lost-sign' })];
  }
  return [];
}

/** Longest first. */
function* endings({ from, to }: Stretch, line: string): Generator<Stretch> {
  for (let end = Math.min(to, from + REACH); end > from + 1; end--) {
    const last = line[end - 1] ?? '';
    AFTER_NAME.lastIndex = end;
    if (CLOSING.test(last) || (LETTER.test(last) && (end === to || AFTER_NAME.test(line)))) yield { from, to: end };
  }
}

/** Longest first. */
function* beginnings({ from, to }: Stretch, line: string): Generator<Stretch> {
  for (let begin = Math.max(from, to - REACH); begin < to - 1; begin++) {
    if (!LETTER.test(line[begin] ?? '')) continue;
    if (begin === from || BEFORE_NAME.test(line.slice(Math.max(from, begin - 2), begin))) yield { from: begin, to };
  }
}
