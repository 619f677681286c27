import { decideAreas } from '../../../src/facts/topics/decide-areas.ts';
import { outlineOf } from '../../../src/facts/topics/outlines.ts';
import type { Stretch } from '../../../src/facts/topics/read-parts.ts';
import { readHeadingText, readText } from '../../../src/facts/topics/read-text.ts';
import { DOUBT_LINE } from '../../../src/model/report.ts';
import { type LabelledHeading, readHeadings } from './read-headings.ts';

/** A labelled heading beside what is decided of it. */
export interface ScoredHeading extends LabelledHeading {
  readonly got: string;
  readonly confidence: number;
}

/** How well areas are told. */
export interface TopicScore {
  readonly headings: number;
  /** Mean of the F1 of each area and of `-`. */
  readonly macroF1: number;
  readonly f1: Readonly<Record<string, number>>;
  /** Share of those that are told as sure, and the mean F1 among them. */
  readonly sure: number;
  readonly macroF1Sure: number;
}

const NONE = '-';

/** Decides every labelled heading of a half. */
export function scoreHeadings(half: LabelledHeading['half']): ScoredHeading[] {
  return readHeadings().flatMap((row) => (row.half === half ? [{ ...row, ...decided(row) }] : []));
}

/** The figures of some headings. */
export function topicScore(rows: readonly ScoredHeading[]): TopicScore {
  const sure = rows.filter(({ confidence }) => confidence >= DOUBT_LINE);
  const f1 = f1Of(rows);
  return {
    headings: rows.length,
    macroF1: mean(f1),
    f1,
    sure: sure.length / rows.length,
    macroF1Sure: mean(f1Of(sure)),
  };
}

/** Share of headings that both labellings gave the same areas, and the same beyond chance (Cohen's kappa). */
export function agreement(rows: readonly LabelledHeading[]): { same: number; kappa: number } {
  const same = rows.filter(({ first, second }) => first === second).length / rows.length;
  const share = (key: 'first' | 'second', areas: string) =>
    rows.filter((row) => row[key] === areas).length / rows.length;
  const labels = [...new Set(rows.map(({ first }) => first))];
  const chance = labels.reduce((sum, areas) => sum + share('first', areas) * share('second', areas), 0);
  return { same, kappa: (same - chance) / (1 - chance) };
}

function decided({ heading, text, year }: LabelledHeading): { got: string; confidence: number } {
  const outline = outlineOf(year);
  if (outline === null) throw new Error(`${heading}: no outline was in force in ${year}`);
  const texts = { heading: readHeadingText(line(heading)).text, below: readText([line(text)]).text };
  const { areas, confidence } = decideAreas(texts, outline.key);
  return { got: [...areas].sort().join('+') || NONE, confidence };
}

function line(text: string): Stretch {
  return { anchor: '', text, from: 0, to: text.length };
}

function f1Of(rows: readonly ScoredHeading[]): Record<string, number> {
  const areas = new Set(rows.flatMap(({ areas }) => areas.split('+')));
  const has = (joined: string, area: string) => joined.split('+').includes(area);
  const f1 = (area: string) => {
    const [meant, got] = [rows.filter((row) => has(row.areas, area)), rows.filter((row) => has(row.got, area))];
    return (2 * got.filter((row) => has(row.areas, area)).length) / (meant.length + got.length);
  };
  return Object.fromEntries([...areas].sort().map((area) => [area, f1(area)]));
}

function mean(f1: Readonly<Record<string, number>>): number {
  const values = Object.values(f1);
  return values.reduce((a, b) => a + b, 0) / values.length;
}
