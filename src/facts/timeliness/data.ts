import type { FindingsData } from '../comparison.ts';
import type { State, Timeliness } from './observe.ts';

/** When a report was published and when it was asked for, as it is published. */
export interface TimelinessLine {
  readonly report: string;
  readonly rule: string | null;
  readonly due: string | null;
  readonly publishedOn: string | null;
  readonly state: State;
  readonly days: number | null;
}

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
