import type { FollowUp, FollowUpCandidate } from '../../model/follow-up.ts';
import type { FindingsData } from '../comparison.ts';

/** A planned item as it is published. */
export interface FollowUpLine extends Pick<FollowUp, 'report' | 'anchor' | 'item' | 'later' | 'none'> {
  readonly candidates: readonly Pick<FollowUpCandidate, 'anchor' | 'score' | 'shared'>[];
}

/** A line of the published follow-ups. */
export function toLine({ report, anchor, item, later, candidates, none }: FollowUp): FollowUpLine {
  const told = candidates.map(({ anchor: to, score, shared }) => ({ anchor: to, score, shared }));
  return { report, anchor, item, later, candidates: told, none };
}

/** `data/follow-ups.jsonl` and its CSV. */
export const data = {
  name: 'follow-ups',
  columns: ['report', 'anchor', 'item', 'later', 'candidates', 'none'],
  unfolds: { key: 'candidates', columns: { candidateAnchor: 'anchor', score: 'score', shared: 'shared' } },
  toLine,
} satisfies FindingsData<FollowUp>;
