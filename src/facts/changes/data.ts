import type { Change } from '../../model/change.ts';
import type { FindingsData } from '../comparison.ts';

/** A paragraph of two reports as it is published. */
export type ChangeLine = Pick<Change, 'report' | 'earlier' | 'anchor' | 'earlierAnchor' | 'kind' | 'similarity'>;

/** A line of the published changes. */
export function toLine({ report, earlier, anchor, earlierAnchor, kind, similarity }: Change): ChangeLine {
  return { report, earlier, anchor, earlierAnchor, kind, similarity };
}

/** `data/changes.jsonl` and its CSV. */
export const data = {
  name: 'changes',
  columns: ['report', 'earlier', 'anchor', 'earlierAnchor', 'kind', 'similarity'],
  toLine,
} satisfies FindingsData<Change>;
