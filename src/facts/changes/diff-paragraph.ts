import type { ChangedFigure, Edit } from '../../model/change.ts';
import { type Comparable, comparable } from './comparable.ts';
import { figureChanges } from './figure-changes.ts';
import type { PrintedNumber } from './find-numbers.ts';
import { matchSentences, type Span } from './match-sentences.ts';
import { matchUnits } from './match-units.ts';
import { type Run, runsOf, smooth } from './smooth.ts';
import { widen } from './widen.ts';
import { type WordSpans, wordSpans } from './word-spans.ts';

/** How a paragraph differs from an earlier one. */
export interface ParagraphDiff {
  /** Kept and inserted text is the later paragraph, kept and removed text the earlier one, character for character. */
  readonly edits: readonly Edit[];
  readonly figures: readonly ChangedFigure[];
  /** Characters that were kept, of those that are compared. */
  readonly kept: number;
  /** Share of the compared characters of both that were kept. */
  readonly similarity: number;
}

/** Either text, or what is made of it. */
interface Pair<T> {
  readonly earlier: T;
  readonly later: T;
}

/** Marks that are not compared and stand at an end: a few of them, or a search from each would take the square of a row of dots. */
const END_MARK = /(?:(?![%‰])[\p{P}\s]){1,3}$/u;
const SENTENCE_END = /[。；！？;!?]/gu;
/** Digits of a similarity. */
const PRECISION = 1000;

/** Compares two paragraphs by character, and widens what differs to words and to numbers with their units. */
export function diffParagraph(earlier: string, later: string): ParagraphDiff {
  return diffComparables({ earlier: comparable(earlier), later: comparable(later) });
}

/** The same of texts that were folded before. */
export function diffComparables(texts: Pair<Comparable>): ParagraphDiff {
  if (texts.earlier.units === texts.later.units) return sameParagraph(texts.earlier, texts.later);
  const words = { earlier: wordSpans(texts.earlier.folded), later: wordSpans(texts.later.folded) };
  const runs = keptRuns(texts, words);
  const kept = runs.reduce((sum, { length }) => sum + length, 0);
  const edits = editsOf(texts, runs);
  const figures = gapsOf(texts, runs).flatMap((gap) => figureChanges(...numbersIn(gap, texts, words)));
  return { edits, figures, kept, similarity: share(2 * kept, texts.earlier.units.length + texts.later.units.length) };
}

/** Where nothing is compared, as in a row of dots, all is kept. */
function sameParagraph(earlier: Comparable, later: Comparable): ParagraphDiff {
  return { edits: keptText(earlier.source, later.source), figures: [], kept: later.units.length, similarity: 1 };
}

function keptRuns({ earlier, later }: Pair<Comparable>, words: Pair<WordSpans>): Run[] {
  const partners = new Int32Array(later.units.length).fill(-1);
  const matching = { earlier: earlier.units, later: later.units, partners };
  const sentences = matchSentences(withSentences(earlier), withSentences(later));
  const ends = { earlier: [earlier.units.length, 0], later: [later.units.length, 0] } as const;
  let [i, j] = [0, 0];
  for (const { earlier: a, later: b } of [...sentences, ends]) {
    matchUnits(matching, { earlier: [i, a[0]], later: [j, b[0]] });
    for (let at = b[0]; at < b[1]; at++) partners[at] = a[0] + at - b[0];
    [i, j] = [a[1], b[1]];
  }
  const back = new Int32Array(earlier.units.length).fill(-1);
  for (const [at, partner] of partners.entries()) if (partner >= 0) back[partner] = at;
  const numbers = { earlier: wordNumbers(earlier, words.earlier), later: wordNumbers(later, words.later) };
  widen({ partners: back, words: numbers.earlier }, { partners, words: numbers.later });
  return smooth(runsOf(partners), numbers);
}

function withSentences(text: Comparable): { readonly units: string; readonly sentences: readonly Span[] } {
  const ends = [...text.folded.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const numbers = wordNumbers(text, { ends: [...ends, text.folded.length] });
  const sentences: Span[] = [];
  for (let from = 0, at = 1; at <= numbers.length; at++) {
    if (numbers[at] === numbers[from]) continue;
    sentences.push([from, at]);
    from = at;
  }
  return { units: text.units, sentences };
}

/** For each unit the number of the word in which it stands. */
function wordNumbers({ places }: Pick<Comparable, 'places'>, { ends }: Pick<WordSpans, 'ends'>): Int32Array {
  let word = 0;
  return Int32Array.from(places, (at) => {
    while (at >= (ends[word] ?? Number.POSITIVE_INFINITY)) word++;
    return word;
  });
}

interface Gap {
  readonly earlier: Span;
  readonly later: Span;
}

/** What stands between the kept runs on either side. */
function gapsOf(texts: Pair<Comparable>, runs: readonly Run[]): Gap[] {
  const end = { earlier: texts.earlier.units.length, later: texts.later.units.length, length: 0 };
  let [i, j] = [0, 0];
  return [...runs, end].flatMap((run): Gap[] => {
    const gap: Gap = { earlier: [i, run.earlier], later: [j, run.later] };
    [i, j] = [run.earlier + run.length, run.later + run.length];
    return gap.earlier[0] === gap.earlier[1] && gap.later[0] === gap.later[1] ? [] : [gap];
  });
}

function editsOf(texts: Pair<Comparable>, runs: readonly Run[]): Edit[] {
  const gaps = gapsOf(texts, runs);
  const edits: Edit[] = [];
  let at = 0;
  const change = (gap: Gap | undefined) => {
    const [was, is] = gap === undefined ? ['', ''] : [print(texts.earlier, gap.earlier), print(texts.later, gap.later)];
    const mark = sameMark(was, is);
    if (was !== mark) edits.push(['-', was.slice(0, was.length - mark.length)]);
    if (is !== mark) edits.push(['+', is.slice(0, is.length - mark.length)]);
    if (mark !== '') edits.push(['=', mark]);
  };
  for (const { earlier, later, length } of runs) {
    if ((gaps[at]?.later[1] ?? -1) === later && gaps[at]?.earlier[1] === earlier) change(gaps[at++]);
    const was = print(texts.earlier, [earlier, earlier + length]);
    edits.push(...keptText(was, print(texts.later, [later, later + length])));
  }
  for (; at < gaps.length; at++) change(gaps[at]);
  return edits;
}

/** The mark with which both end: 12件，and 13件， differ before it. */
function sameMark(was: string, is: string): string {
  const mark = END_MARK.exec(is)?.[0] ?? '';
  return was.endsWith(mark) ? mark : '';
}

/** As printed; a text without anything to compare is printed with what is compared beside it. */
function print({ source, starts, units }: Comparable, [from, to]: Span): string {
  if (units.length === 0) return source;
  return source.slice(starts[from], starts[to]);
}

function keptText(was: string, is: string): Edit[] {
  return was === is ? [['=', is]] : [['=', is, was]];
}

function numbersIn(gap: Gap, texts: Pair<Comparable>, words: Pair<WordSpans>) {
  const of = (side: 'earlier' | 'later') => {
    const text = texts[side];
    const [from, to] = gap[side].map((unit) => text.places[unit] ?? text.folded.length) as [number, number];
    return { text, numbers: numbersBetween(words[side].numbers, from, to) };
  };
  return [of('earlier'), of('later')] as const;
}

function numbersBetween(numbers: readonly PrintedNumber[], from: number, to: number): PrintedNumber[] {
  const found: PrintedNumber[] = [];
  for (let at = firstFrom(numbers, from); at < numbers.length && (numbers[at]?.to ?? 0) <= to; at++)
    found.push(numbers[at] as PrintedNumber);
  return found;
}

/** The first number at or after a place, by halves. */
function firstFrom(numbers: readonly PrintedNumber[], place: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.from ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * PRECISION) / PRECISION;
}
