import type { ChangedFigure } from '../../model/change.ts';
import type { Comparable } from './comparable.ts';
import type { PrintedNumber } from './find-numbers.ts';

/** A text with the numbers of one edit in it. */
export interface EditedNumbers {
  readonly text: Pick<Comparable, 'source' | 'folded' | 'map'>;
  readonly numbers: readonly PrintedNumber[];
}

/** What is told of the words before a figure, characters. */
export const LABEL_LENGTH = 14;
/** Where these many characters before two figures are the same, they count the same. */
const SAME_BEFORE = 2;
const CLAUSE_END = /[。；，、：;,:!?！？()《》“”]/u;

/** Figures of an edit that stand where others stood: as many of one unit on both sides, or those behind the same words. */
export function figureChanges(earlier: EditedNumbers, later: EditedNumbers): ChangedFigure[] {
  const units = new Set(later.numbers.filter(({ counts }) => counts).map(({ unit }) => unit));
  return [...units].flatMap((unit) => {
    const of = ({ numbers }: EditedNumbers) => numbers.filter((number) => number.counts && number.unit === unit);
    return pairsOf({ ...earlier, numbers: of(earlier) }, { ...later, numbers: of(later) });
  });
}

function pairsOf(earlier: EditedNumbers, later: EditedNumbers): ChangedFigure[] {
  const isOneToOne = earlier.numbers.length === later.numbers.length;
  const before = new Map(earlier.numbers.map((number) => [wordsBefore(earlier, number), number]));
  return later.numbers.flatMap((number, at) => {
    const was = isOneToOne ? earlier.numbers[at] : before.get(wordsBefore(later, number));
    return was === undefined ? [] : figureOf({ number: was, text: earlier.text }, { number, text: later.text });
  });
}

interface Figure {
  readonly number: PrintedNumber;
  readonly text: EditedNumbers['text'];
}

function figureOf(was: Figure, is: Figure): ChangedFigure[] {
  const folded = ({ number, text }: Figure) => text.folded.slice(number.from, number.to);
  return folded(was) === folded(is) ? [] : [{ label: labelOf(is), was: printed(was), is: printed(is) }];
}

function wordsBefore({ text }: EditedNumbers, { from }: PrintedNumber): string {
  return text.folded.slice(Math.max(0, from - SAME_BEFORE), from);
}

function printed({ number: { from, to }, text: { source, map } }: Figure): string {
  return source.slice(map[from], map[to]).trim();
}

/** The words before a figure, back to the last mark between clauses. */
function labelOf({ number: { from }, text: { source, map } }: Figure): string {
  const at = map[from] ?? 0;
  const clause =
    source
      .slice(Math.max(0, at - LABEL_LENGTH), at)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  return clause
    .replace(/^\d+年?度?/u, '')
    .replace(/[\ud800-\udbff]$|^[\udc00-\udfff]/gu, '')
    .trim();
}
