import type { FindingsData } from '../comparison.ts';
import type { Indicator } from './fact.ts';

/** Keys of a figure that are published as they are. */
const OWN = ['kind', 'value', 'unit', 'bound', 'period', 'scope', 'text', 'sentence', 'part', 'inWords'] as const;

/** A figure in `data/indicators.jsonl`. Its value is null where the report has a form that was never filled in, or digits without end. */
export type IndicatorLine = Pick<Indicator, (typeof OWN)[number]> & Pick<Indicator['at'], 'report' | 'anchor'>;

/** A figure as the data files publish it. */
export function toLine({ at: { report, anchor }, ...figure }: Indicator): IndicatorLine {
  const own = Object.fromEntries(OWN.map((key) => [key, figure[key]])) as Pick<Indicator, (typeof OWN)[number]>;
  return { report, anchor, ...own };
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
  columns: ['report', 'anchor', ...OWN],
  toLine,
} satisfies FindingsData<Indicator>;
