import type { Place } from './view.ts';

/** From this score on a paragraph is told as a very likely answer. */
export const LIKELY = 0.8;

/** A paragraph of a later report that may answer a plan. */
export interface FollowUpCandidate {
  readonly anchor: string;
  /** Share of such paragraphs that do answer, as measured, 0–1. */
  readonly score: number;
  /** Words that both have, as printed in the paragraph, in its order; none within another. */
  readonly shared: readonly string[];
  /** Where they stand in `text`. */
  readonly marks: readonly (readonly [from: number, to: number])[];
  /** Words of the plan and others of the same field of work in the paragraph. */
  readonly akin: readonly (readonly [planned: string, told: string])[];
  /** The sentence of the paragraph that comes nearest. */
  readonly at: Place;
  /** As printed. */
  readonly text: string;
}

/** An item of a report's plan beside the paragraphs of its issuer's next report that may answer it. */
export interface FollowUp {
  /** The item's words in the first of its paragraphs, in the report that holds the plan. */
  readonly at: Place;
  readonly report: string;
  readonly later: string;
  readonly anchor: string;
  /** As printed, a line a paragraph. */
  readonly item: string;
  /** At most three, the likeliest first; none where no paragraph is likely enough. */
  readonly candidates: readonly FollowUpCandidate[];
  readonly none: boolean;
}
