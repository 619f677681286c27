import type { FindingsData } from '../comparison.ts';
import type { Citation } from './citation.ts';

/** A line of `data/instruments.jsonl`. */
export interface InstrumentLine extends Pick<Citation, 'text' | 'key' | 'name' | 'status' | 'asOf'> {
  /** Id of the report. */
  readonly report: string;
  /** Id of the paragraph on the report's page. */
  readonly anchor: string;
}

/** A citation as it is published. */
export function toLine({ at, text, key, name, status, asOf }: Citation): InstrumentLine {
  return { report: at.report, anchor: at.anchor, text, key, name, status, asOf };
}

/** `data/instruments.jsonl` and its CSV. */
export const data = {
  name: 'instruments',
  columns: ['report', 'anchor', 'text', 'key', 'name', 'status', 'asOf'],
  toLine,
} satisfies FindingsData<Citation>;
