import { foldWithMap } from '../../text/fold.ts';
import { simpleUnits } from './simple-units.ts';

/** A text as it is compared: width, case, white space, punctuation and traditional characters folded. */
export interface Comparable {
  /** As printed. */
  readonly source: string;
  /** Folded, with punctuation: words and numbers are told apart in it. */
  readonly folded: string;
  /** Offset in `source` of each unit of `folded`, and its length. */
  readonly map: readonly number[];
  /** What is compared, a unit each. */
  readonly units: string;
  /** Offset of each unit in `folded`. */
  readonly places: Uint32Array;
  /** Where the print of each unit begins in `source`, with brackets opened before it; what follows no unit is its own. Ends with the length. */
  readonly starts: Uint32Array;
}

/** Punctuation is no change: `，` and `、`, “ and 「; but 95% is not 95, nor 3.5 the same as 35. */
const PUNCTUATION = /\p{P}/u;
const KEPT = '%‰';
/** By unit 1 where it is punctuation that is not compared everywhere. */
const IS_MARK = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return PUNCTUATION.test(sign) && !KEPT.includes(sign) ? 1 : 0;
});
const DIGIT = /\d/;
/** Marks that stand before what they belong to. */
const OPENING = new Set('“‘《〈（(【[「『〔｛{');

/** Folds a text for comparing, and tells where each unit of it is printed. */
export function comparable(source: string): Comparable {
  const { text, map } = foldWithMap(source);
  const folded = simpleUnits(text);
  const places = new Uint32Array(folded.length);
  let count = 0;
  for (let at = 0; at < folded.length; at++) if (isCompared(folded, at)) places[count++] = at;
  const own = places.slice(0, count);
  return { source, folded, map, units: pick(folded, own), places: own, starts: startsOf(source, own, map) };
}

function isCompared(text: string, at: number): boolean {
  if (IS_MARK[text.charCodeAt(at)] === 0) return true;
  return text.charAt(at) !== ',' && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
}

/** Joined in pieces: a text of a million units is not a million arguments. */
function pick(text: string, places: Uint32Array): string {
  if (places.length === text.length) return text;
  let picked = '';
  for (const at of places) picked += text.charAt(at);
  return picked;
}

function startsOf(source: string, places: Uint32Array, map: readonly number[]): Uint32Array {
  const starts = new Uint32Array(places.length + 1);
  for (let unit = 1; unit < places.length; unit++) {
    const last = map[places[unit - 1] as number] as number;
    let start = map[places[unit] as number] as number;
    while (start - 1 > last && OPENING.has(source.charAt(start - 1))) start--;
    starts[unit] = start;
  }
  starts[places.length] = source.length;
  return starts;
}
