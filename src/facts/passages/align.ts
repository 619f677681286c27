import { NUMBER, PLACE, WALL } from './code-table.ts';
import type { Corpus } from './corpus.ts';
import { extend } from './extend.ts';

/** A stretch of a later report and one of an earlier one that are alike; `to` is the first place after it. */
export interface Alignment {
  readonly from: number;
  readonly to: number;
  readonly earlierFrom: number;
  readonly earlierTo: number;
}

/** Characters of the shortest passage. */
export const SHORTEST = 30;
/** Of these so many are no numbers and names of places: a list of figures is no text. */
export const PLAIN = 20;
/** Largest share of edits: of 50 characters of which one in ten was changed, 999 of 1,000 have fewer. */
export const EDITS = 0.2;

/** Most codes that an end is moved, where what was changed is the end itself or where more is the same by chance. */
export const MOVED = 2;
/** Most codes that a short alignment is given, at both ends together. */
export const GROWN = 3;

/** An unchanged run of codes of two reports. */
export interface SharedRun {
  readonly at: number;
  readonly earlier: number;
  readonly length: number;
}

/** Extends a run both ways; null where what comes of it is too short, or too much of it is otherwise. */
export function align(corpus: Corpus, { at, earlier, length }: SharedRun): Alignment | null {
  const { codes } = corpus;
  const isAlike = length > SHORTEST / 2 || goesOn(codes, [at + length, earlier + length], 1);
  if (!isAlike && !goesOn(codes, [at - 1, earlier - 1], -1)) return null;
  const right = extend(codes, [at + length, earlier + length], 1);
  const left = extend(codes, [at - 1, earlier - 1], -1);
  const codesOf = length + Math.max(left.a + right.a, left.b + right.b);
  if (codesOf < PLAIN || left.edits + right.edits > EDITS * codesOf) return null;
  const [to, earlierTo] = endAtMarks(corpus, [at + length + right.a, earlier + length + right.b], 1);
  const [from, earlierFrom] = endAtMarks(corpus, [at - left.a, earlier - left.b], -1);
  return grown(corpus, { from, to, earlierFrom, earlierTo });
}

/** Codes beside a short run of which so many are the same on one side, at most so far beside one another: most runs end where they end. */
const LOOKED_AT = 6;
const SAME_BESIDE = 3;
const BESIDE = 2;

/** Whether texts may be alike beyond a run; a few comparisons, where `extend` takes hundreds. */
function goesOn(codes: Uint16Array, [a, b]: readonly [number, number], step: 1 | -1): boolean {
  for (let shift = -BESIDE; shift <= BESIDE; shift++) {
    let same = 0;
    for (let at = 0; at < LOOKED_AT; at++) {
      const code = codes[a + step * at];
      if (code === WALL) break;
      if (code === codes[b + step * (at + shift)]) same++;
    }
    if (same >= SAME_BESIDE) return true;
  }
  return false;
}

/** Ends beside which both texts have punctuation, where that is near: a sentence is what was taken over, not a sign beside it. */
function endAtMarks(corpus: Corpus, [a, b]: readonly [number, number], step: 1 | -1): readonly [number, number] {
  if (isMark(corpus, a) && isMark(corpus, b)) return [a, b];
  for (let back = 1; back <= MOVED; back++)
    if (isMark(corpus, a - step * back) && isMark(corpus, b - step * back)) return [a - step * back, b - step * back];
  const [on, other] = [toMark(corpus, a, step), toMark(corpus, b, step)];
  return on === null || other === null ? [a, b] : [on, other];
}

/** The first place from one on, forwards or backwards, where punctuation stands; null where none is near. */
export function toMark(corpus: Corpus, from: number, step: 1 | -1): number | null {
  for (let on = 0; on <= MOVED; on++) if (isMark(corpus, from + step * on)) return from + step * on;
  return null;
}

/** Whether a paragraph ends before a place, or something stands there that is no code. */
export function isMark({ codes, widths, steps }: Corpus, at: number): boolean {
  if (codes[at] === WALL || codes[at - 1] === WALL) return true;
  return (steps[at] as number) > (widths[at - 1] as number);
}

/** A short alignment with the codes beside it that it lacks, where no punctuation says that it ends: its own ends may be what was changed. */
function grown(corpus: Corpus, made: Alignment): Alignment | null {
  let { from, to, earlierFrom, earlierTo } = made;
  for (let more = 0; more <= GROWN; more++) {
    // One of them may have lost a character.
    if (isLong(corpus, from, to) || isLong(corpus, earlierFrom, earlierTo)) return { from, to, earlierFrom, earlierTo };
    const canEnd = !isMark(corpus, to) && !isMark(corpus, earlierTo);
    const canBegin = !isMark(corpus, from) && !isMark(corpus, earlierFrom);
    if (canEnd && (more % 2 === 0 || !canBegin)) [to, earlierTo] = [to + 1, earlierTo + 1];
    else if (canBegin) [from, earlierFrom] = [from - 1, earlierFrom - 1];
    else return null;
  }
  return null;
}

/** Whether a stretch has the characters of a passage. */
export function isLong({ codes, widths }: Corpus, from: number, to: number): boolean {
  let [chars, plain] = [0, 0];
  for (let at = from; at < to && (chars < SHORTEST || plain < PLAIN); at++) {
    chars += widths[at] as number;
    if (codes[at] !== NUMBER && codes[at] !== PLACE) plain++;
  }
  return chars >= SHORTEST && plain >= PLAIN;
}
