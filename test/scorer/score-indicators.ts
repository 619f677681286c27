import { readdirSync } from 'node:fs';
import path from 'node:path';
import { extractReport } from '../../src/extract/extract-report.ts';
import type { Indicator } from '../../src/facts/indicators/fact.ts';
import { observe } from '../../src/facts/indicators/observe.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { readCapture } from '../../src/ingest/list-captures.ts';
import { toRecords } from '../../src/search/index/records.ts';
import type { CaseGold, GoldIndicator } from './case-gold.ts';
import { readGolds } from './read-golds.ts';

/** A figure as it is scored: kind, value, bound and unit must all be right. */
export interface ScoredFigure {
  readonly kind: string;
  readonly key: string;
  readonly text: string;
}

/** One case: figures found, planted figures that were not, and figures found that were not planted. */
export interface IndicatorScore {
  readonly file: string;
  readonly right: readonly ScoredFigure[];
  readonly missed: readonly ScoredFigure[];
  readonly surplus: readonly ScoredFigure[];
  /** Rules that understood something. */
  readonly rules: readonly string[];
}

/** Share of figures found that are right, and of those planted that were found. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly planted: number;
}

/** Scores the figures of every report of a folder against `FOLDER-gold`. Only kinds that some gold has are scored. */
export async function scoreIndicators(
  folder: string,
  isWanted: (gold: CaseGold) => boolean = () => true,
): Promise<IndicatorScore[]> {
  const golds = readGolds(folder).filter((gold) => gold.isReport);
  const kinds = new Set(golds.flatMap(({ indicators = [] }) => indicators.map(({ kind }) => kind)));
  const files = readdirSync(folder);
  const scores: IndicatorScore[] = [];
  for (const gold of golds.filter(isWanted)) {
    const file = files.find((name) => path.parse(name).name === path.parse(gold.file).name) as string;
    const report = extractReport(await ingest(await readCapture(folder, file)));
    scores.push(scoreFigures(gold, observe({ report, records: toRecords(report) }), kinds));
  }
  return scores;
}

function scoreFigures(gold: CaseGold, facts: readonly Indicator[], kinds: ReadonlySet<string>): IndicatorScore {
  const missed = (gold.indicators ?? []).map(planted);
  const right: ScoredFigure[] = [];
  const surplus: ScoredFigure[] = [];
  for (const fact of facts.filter(({ kind, placeholder }) => kinds.has(kind) && !placeholder)) {
    const found = { kind: fact.kind, key: keyOf(fact), text: fact.text };
    const at = missed.findIndex(({ key }) => key === found.key);
    if (at >= 0) right.push(...missed.splice(at, 1));
    else surplus.push({ ...found, text: `${fact.text} | ${fact.sentence}` });
  }
  return { file: gold.file, right, missed, surplus, rules: facts.map(({ at }) => at.rule) };
}

function planted(one: GoldIndicator): ScoredFigure {
  return { kind: one.kind, key: keyOf({ ...one, bound: one.approx }), text: one.text };
}

function keyOf({ kind, value, bound, unit }: Pick<Indicator, 'kind' | 'value' | 'bound' | 'unit'>): string {
  return `${kind} ${value} ${bound} ${unit}`;
}

/** Rates over some scores, of one kind or all. */
export function ratesOf(scores: readonly IndicatorScore[], kind?: string): Rates {
  const count = (list: 'right' | 'missed' | 'surplus') =>
    scores.reduce((so, score) => so + score[list].filter((one) => kind === undefined || one.kind === kind).length, 0);
  const [right, missed, surplus] = [count('right'), count('missed'), count('surplus')];
  const share = (of: number) => (of === 0 ? 1 : right / of);
  return { precision: share(right + surplus), recall: share(right + missed), planted: right + missed };
}

/** Kinds that were planted or found, sorted. */
export function kindsOf(scores: readonly IndicatorScore[]): string[] {
  const figures = scores.flatMap(({ right, missed, surplus }) => [...right, ...missed, ...surplus]);
  return [...new Set(figures.map(({ kind }) => kind))].sort();
}
