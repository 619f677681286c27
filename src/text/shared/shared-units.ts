import { foldWithMap } from '../fold.ts';

/** A text as it is searched for what others share: folded, without punctuation, each number one sign. */
export interface SharedUnits {
  /** A UTF-16 unit each. */
  readonly units: string;
  /** Where each begins in the source, UTF-16 units. */
  readonly starts: Uint32Array;
  /** Where each ends there. */
  readonly ends: Uint32Array;
  /** Characters of the source that each stands for: those of a number are as many as it has. */
  readonly weights: Uint32Array;
}

/** Stands for any number; a private character, which no folded text holds that is read as words. */
export const NUMBER = '\ue000';
/** Parts paragraphs, and equals nothing. */
export const BREAK = '\n';

const PUNCTUATION = /\p{P}/u;
/** 95% is not 95. */
const KEPT = '%‰';
// e.g. 12, 3.5, 一千二百, 二〇二一; 统一 and 百姓 lose a character to it on both sides alike
const NUMBERS = /\d+(?:[.,]\d+)*|[〇零一二三四五六七八九十百千万亿两]+/gu;

/** Reads a text; `simplify` gives simplified characters for traditional ones, one for one. */
export function sharedUnits(source: string, simplify: (text: string) => string = (text) => text): SharedUnits {
  const { text, map } = foldWithMap(source);
  const simple = simplify(text);
  const folded = simple.length === text.length ? simple : text;
  const kept: (readonly [unit: string, from: number, to: number])[] = [];
  let from = 0;
  for (const { 0: number, index } of folded.matchAll(NUMBERS)) {
    keepBetween(folded, [from, index], kept);
    from = index + number.length;
    kept.push([NUMBER, index, from]);
  }
  keepBetween(folded, [from, folded.length], kept);
  return {
    units: kept.map(([unit]) => unit).join(''),
    starts: Uint32Array.from(kept, ([, begin]) => map[begin] as number),
    ends: Uint32Array.from(kept, ([, , end]) => (map[end - 1] as number) + 1),
    weights: Uint32Array.from(kept, ([, begin, end]) => end - begin),
  };
}

function keepBetween(
  folded: string,
  [from, to]: readonly [number, number],
  kept: (readonly [string, number, number])[],
) {
  for (let at = from; at < to; at++) {
    const unit = folded.charAt(at);
    if (!PUNCTUATION.test(unit) || KEPT.includes(unit)) kept.push([unit, at, at + 1]);
  }
}
