import type { Quantity } from '../../text/quantities/find-quantities.ts';
import { type Countable, partsOf, type Wholes, wholesOf } from './breakdowns.ts';
import { changeOf, isChange, isYearly } from './changes.ts';
import { chooseRule, type Match } from './choose-rule.ts';
import type { Change, Parts } from './fact.ts';
import { guardAgainst } from './guards.ts';
import { kindOf } from './kinds.ts';
import { apart } from './lists.ts';
import { periodIn } from './period.ts';
import type { Line, Sentence } from './read-line.ts';
import { kindIdOf } from './rule.ts';
import { type Issuer, isOthers, scopeOf } from './scope.ts';
import { type Window, windowOf } from './window.ts';
import { zerosIn } from './zeros.ts';

/** A figure in a line, its offsets counted in the line. */
export interface LineFigure {
  readonly kind: string;
  readonly rule: string;
  readonly quantity: Pick<Quantity, 'value' | 'unit' | 'bound' | 'placeholder'>;
  readonly period: string | null;
  readonly scope: string | null;
  readonly from: number;
  readonly to: number;
  readonly part: boolean;
  readonly inWords: boolean;
  readonly parts: Parts | null;
  readonly change: Change | null;
}

/** A number with all that was made of it. */
interface Reading extends Countable {
  readonly window: Window;
  /** Whether a guard speaks against it. */
  readonly barred: boolean;
  /** More than one where several rates are the same: 参考率、合格率均达100%. */
  readonly matches: readonly Match[];
}

/** What a sentence is read in. */
interface Context {
  readonly line: Line;
  readonly sentence: Sentence;
  readonly issuer: Issuer;
}

/** Every figure of a sentence, whose numbers are given, in its order. */
export function readSentence(context: Context, quantities: readonly Quantity[]): LineFigure[] {
  const windows = apart(
    context.line.text,
    quantities,
    quantities.map((_, i) => windowOf(context, [quantities, i])),
  );
  const readings = quantities.map((quantity, i) => read(context, quantity, windows[i] ?? []));
  const wholes = wholesOf(context.line.text, readings);
  const kinds = inherited(readings, wholes);
  const counted = readings.flatMap((_, i) => figuresAt(context, { readings, wholes, kinds }, i));
  return [...counted, ...zeros(context)].sort((a, b) => a.from - b.from);
}

function read({ line, issuer }: Context, quantity: Quantity, windows: readonly Window[]): Reading {
  const window = windows[0] as Window;
  const change = isChange(line.text.slice(quantity.from, quantity.to), window);
  const barred = guardAgainst(window) !== null;
  const isNone = change || barred || isOthers(window.clause, issuer);
  const matches = isNone ? [] : windows.flatMap((one) => chooseRule(quantity, one) ?? []);
  const kind = matches[0] === undefined ? null : kindIdOf(matches[0].rule);
  return { quantity, window, change, barred, matches, kind };
}

/** Kinds of numbers; parts that no rule knows are of their total's kind: 其中简易程序4件. */
function inherited(readings: readonly Reading[], wholes: Wholes): (string | null)[] {
  const kinds: (string | null)[] = [];
  for (const [i, { kind, barred }] of readings.entries())
    kinds.push(kind ?? (barred ? null : (kinds[wholes[i] ?? -1] ?? null)));
  return kinds;
}

interface Readings {
  readonly readings: readonly Reading[];
  readonly wholes: Wholes;
  readonly kinds: readonly (string | null)[];
}

function figuresAt(context: Context, readings: Readings, i: number): LineFigure[] {
  const kind = readings.kinds[i];
  const { matches } = readings.readings[i] as Reading;
  if (kind === null || kind === undefined) return [];
  if (matches.length === 0) return [figure(context, readings, { i, kind, match: null })];
  return matches.map((match) => figure(context, readings, { i, kind: kindIdOf(match.rule), match }));
}

function figure(
  { issuer }: Context,
  { readings, wholes }: Readings,
  { i, kind, match }: { i: number; kind: string; match: Match | null },
): LineFigure {
  const { quantity, window } = readings[i] as Reading;
  const parts = partsAfter(readings, wholes, i);
  return {
    kind,
    rule: match?.rule.id ?? `${kind}/part`,
    quantity,
    period: periodIn(window.sentenceBefore),
    scope: scopeOf(kind, window.clause, issuer),
    ...stretch(quantity, window, match),
    part: (wholes[i] ?? -1) >= 0,
    inWords: false,
    parts: partsOf(quantity, parts),
    change: changeAfter(readings, i),
  };
}

/** Parts stand close after their whole. */
const MOST_PARTS = 40;

function partsAfter(readings: readonly Reading[], wholes: Wholes, i: number): Quantity[] {
  const near = readings.slice(i + 1, i + 1 + MOST_PARTS);
  return near.filter((_, at) => wholes[i + 1 + at] === i).map(({ quantity }) => quantity);
}

/** From head to number, or from number to head. */
function stretch({ from, to }: Quantity, { leftEnd, borrowed }: Window, match: Match | null): Sentence {
  if (match === null || borrowed) return { from, to };
  if (match.side === 'right') return { from, to: to + match.gap + match.length };
  return { from: leftEnd - match.gap - match.length, to };
}

/** The change that follows a figure before the next figure: 13件,同比下降9%. */
function changeAfter(readings: readonly Reading[], i: number): Change | null {
  const next = readings[i + 1];
  if (next === undefined || !next.change || !isYearly(next.window)) return null;
  return changeOf(next.quantity, next.window);
}

function zeros({ line, sentence, issuer }: Context): LineFigure[] {
  return zerosIn(line.text, sentence).map(({ kind, from, to }) => {
    const before = line.text.slice(Math.max(sentence.from, from - 200), from);
    return {
      kind,
      rule: `${kind}/zero`,
      quantity: { value: 0, unit: kindOf(kind).unit, bound: null, placeholder: false },
      period: periodIn(before),
      scope: scopeOf(kind, line.text.slice(Math.max(sentence.from, from - 60), to), issuer),
      from,
      to,
      part: false,
      inWords: true,
      parts: null,
      change: null,
    };
  });
}
