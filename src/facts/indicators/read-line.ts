import { normalise } from '../../extract/lines/normalise.ts';
import { findQuantities, type Quantity } from '../../text/quantities/find-quantities.ts';
import { unitAt } from '../../text/quantities/units.ts';

/** A paragraph as rules read it: one width, one script, no white space, and where each of its units came from. */
export interface Line {
  readonly text: string;
  /** One entry more than `text` has units. */
  readonly map: readonly number[];
  readonly quantities: readonly Quantity[];
}

/** A stretch of a line between two ends of sentences. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** Most paragraphs have no number, blank or word of zero: they need not be read. */
const MAY_COUNT =
  /[\d０-９一二两兩三四五六七八九十百千万萬零〇無无未没沒xXＸ×*＊_○□△]|万元|萬元|[\s]{2}|\u3000|[(（]\s*[)）]/u;

/** Reads a paragraph; cells of a table row are sentences of their own. */
export function readLine(source: string): Line | null {
  if (!MAY_COUNT.test(source)) return null;
  const { text, map } = squeezed(source.replaceAll('\t', '。'));
  const quantities = [...findQuantities(text), ...blanksIn(text, map, source)].sort((a, b) => a.from - b.from);
  return { text, map, quantities };
}

function squeezed(source: string): { text: string; map: number[] } {
  const { norm, map } = normalise(source);
  if (!norm.includes(' ')) return { text: norm, map: [...map] };
  const kept: number[] = [];
  for (let at = 0; at < norm.length; at++) if (norm[at] !== ' ') kept.push(map[at] as number);
  return { text: norm.replaceAll(' ', ''), map: [...kept, map[norm.length] as number] };
}

/** A blank as wide as a number, or 万元 and 件 after a word that no number follows: the count is missing. */
const GAP = /\s{2}|\u3000|_/u;
const UNCOUNTED =
  /(?<=[\u4e00-\u9fff])(?<![\d一二两三四五六七八九十百千数几余多])(?:[万亿]元|(?<=案件)件)(?=[,。;、)]|$)/gu;
const MAY_BE_UNCOUNTED = /[万亿]元|件件/u;
const ENDS = /^(?:[,。;、)]|$)/u;

function blanksIn(text: string, map: readonly number[], source: string): Quantity[] {
  const found = [...(MAY_BE_UNCOUNTED.test(text) ? text.matchAll(UNCOUNTED) : [])].map(({ index, 0: words }) =>
    blankAt(index, index + words.length, words),
  );
  if (!GAP.test(source)) return found;
  for (let at = 1; at < text.length; at++) {
    if ((map[at] as number) - (map[at - 1] as number) < 2) continue;
    const unit = GAP.test(source.slice((map[at - 1] as number) + 1, map[at])) ? unitAt(text, at) : null;
    if (unit === null || !/[\u4e00-\u9fff]/u.test(text.charAt(at - 1)) || /[余多数几近约超]/u.test(text.charAt(at - 1)))
      continue;
    if (ENDS.test(text.slice(at + unit.length, at + unit.length + 1))) found.push(blankAt(at, at + unit.length, unit));
  }
  return found;
}

function blankAt(from: number, to: number, words: string): Quantity {
  const unit = words.replace(/^[万亿]/u, '');
  return { from, to, value: null, unit, bound: null, placeholder: true, spelt: false, one: false };
}

const SENTENCE_END = /[。!?]/gu;

/** The sentences of a line, in its order. */
export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  return [...ends, text.length].map((to, i) => ({ from: ends[i - 1] ?? 0, to })).filter(({ from, to }) => to > from);
}
