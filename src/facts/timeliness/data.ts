import type { FindingsData } from '../comparison.ts';
import type { Timeliness } from './observe.ts';

/** When a report was published and when it was asked for, as it is published. */
export type TimelinessLine = Pick<Timeliness, 'report' | 'rule' | 'due' | 'publishedOn' | 'state' | 'days'>;

/** A line of the published data. */
export function toLine({ report, rule, due, publishedOn, state, days }: Timeliness): TimelinessLine {
  return { report, rule, due, publishedOn, state, days };
}

/** `data/timeliness.jsonl` and its CSV. */
export const data = {
  name: 'timeliness',
  columns: ['report', 'rule', 'due', 'publishedOn', 'state', 'days'],
  toLine,
} satisfies FindingsData<Timeliness>;
