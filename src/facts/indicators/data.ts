import type { FindingsData } from '../comparison.ts';
import type { Indicator } from './fact.ts';

/** A figure in `data/indicators.jsonl`. Its value is null where the report has a form that was never filled in, or digits without end. */
export interface IndicatorLine {
  readonly report: string;
  readonly anchor: string;
  readonly kind: string;
  readonly value: number | null;
  readonly unit: string;
  readonly bound: Indicator['bound'];
  readonly period: string | null;
  readonly scope: string | null;
  readonly text: string;
  readonly sentence: string;
  readonly part: boolean;
  readonly inWords: boolean;
}

/** A figure as the data files publish it. */
export function toLine({
  at,
  kind,
  value,
  unit,
  bound,
  period,
  scope,
  text,
  sentence,
  part,
  inWords,
}: Indicator): IndicatorLine {
  return {
    report: at.report,
    anchor: at.anchor,
    kind,
    value,
    unit,
    bound,
    period,
    scope,
    text,
    sentence,
    part,
    inWords,
  };
}

/** A figure as `npm run extract` prints it. */
export type ToldIndicator = Pick<Indicator, 'kind' | 'unit' | 'bound' | 'period' | 'scope' | 'text'> & {
  readonly value: number;
};

/** The figures of a report that have a value, as `npm run extract` prints them. */
export function toToldIndicators(facts: readonly Indicator[]): ToldIndicator[] {
  return facts.flatMap(({ kind, value, unit, bound, period, scope, text }) =>
    value === null ? [] : [{ kind, value, unit, bound, period, scope, text }],
  );
}

/** `data/indicators.jsonl` and its CSV. */
export const data = {
  name: 'indicators',
  columns: [
    'report',
    'anchor',
    'kind',
    'value',
    'unit',
    'bound',
    'period',
    'scope',
    'text',
    'sentence',
    'part',
    'inWords',
  ],
  toLine,
} satisfies FindingsData<Indicator>;
