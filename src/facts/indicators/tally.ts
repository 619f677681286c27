import type { ReportSummary } from '../../model/archive.ts';
import type { Level } from '../../model/report.ts';
import type { Place, Quote } from '../../model/view.ts';
import type { Indicator } from './fact.ts';

/** A figure as lists over reports show it. */
export interface StatedFigure {
  readonly value: number | null;
  readonly unit: string;
  readonly bound: Indicator['bound'];
  readonly period: string | null;
  readonly scope: string | null;
  readonly inWords: boolean;
  readonly placeholder: boolean;
  /** Its parts, summed. */
  readonly parts: Indicator['parts'];
  /** What its sentence says of how it changed. */
  readonly change: Indicator['change'];
  readonly at: Place;
  /** Its sentence, cut around the figure where it is long. */
  readonly quote: Quote;
}

/** What a report states of one kind. */
export interface KindTally {
  readonly kind: string;
  /** The first of them, at most `MOST_FIGURES`, in the order of the text; no parts. */
  readonly figures: readonly StatedFigure[];
  /** How many there are. */
  readonly count: number;
}

/** What one report states, and whose it is. */
export interface IndicatorTally {
  readonly kinds: readonly KindTally[];
  readonly year: number | null;
  readonly issuer: string | null;
  readonly level: Level | null;
}

/** Reports repeat a figure two or three times; what states one kind more often is a table. */
export const MOST_FIGURES = 4;

/** Characters of a sentence that are kept on each side of a figure. */
export const QUOTED = 48;

/** What the join sees of a report: its figures by kind. */
export function tally(
  facts: readonly Indicator[],
  { year, issuer, level }: Pick<ReportSummary, 'year' | 'issuer' | 'level'>,
): IndicatorTally {
  const byKind = new Map<string, Indicator[]>();
  for (const fact of facts.filter(({ part }) => !part)) {
    const stated = byKind.get(fact.kind);
    if (stated === undefined) byKind.set(fact.kind, [fact]);
    else stated.push(fact);
  }
  const kinds = [...byKind].map(([kind, stated]) => ({
    kind,
    figures: stated.slice(0, MOST_FIGURES).map(toStated),
    count: stated.length,
  }));
  return { kinds, year: year.value, issuer: issuer.value, level: level.value };
}

function toStated({
  value,
  unit,
  bound,
  period,
  scope,
  inWords,
  placeholder,
  parts,
  change,
  at,
  text,
  sentence,
}: Indicator): StatedFigure {
  return { value, unit, bound, period, scope, inWords, placeholder, parts, change, at, quote: quoteOf(sentence, text) };
}

function quoteOf(sentence: string, text: string): Quote {
  const found = sentence.indexOf(text);
  const from = Math.max(0, found);
  const to = found < 0 ? 0 : from + text.length;
  const [begin, end] = [Math.max(0, from - QUOTED), Math.min(sentence.length, to + QUOTED)];
  const [before, after] = [begin > 0 ? '…' : '', end < sentence.length ? '…' : ''];
  const shift = before.length - begin;
  return { text: `${before}${sentence.slice(begin, end)}${after}`, from: from + shift, to: to + shift };
}
