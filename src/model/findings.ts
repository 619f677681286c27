import type { Change } from './change.ts';
import type { FollowUp } from './follow-up.ts';
import type { ReportItem } from './item.ts';
import type { SectionAnswer } from './question.ts';

/** What comparisons find in single reports and pages with a look of their own show, by the comparison's id. */
export interface Findings {
  readonly items: ReportItem;
  readonly 'standing-questions': SectionAnswer;
}
export type FindingsName = keyof Findings;

/** The same of what they find in a report and its issuer's report before. */
export interface PairFindings {
  readonly changes: Change;
  readonly 'follow-ups': FollowUp;
}
export type PairName = keyof PairFindings;
