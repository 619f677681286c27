import type { Change } from './change.ts';
import type { SectionAnswer } from './question.ts';

/** What comparisons find in single reports and pages with a look of their own show, by the comparison's id. */
export interface Findings {
  readonly 'standing-questions': SectionAnswer;
}
export type FindingsName = keyof Findings;

/** The same of what they find in a report and its issuer's report before. */
export interface PairFindings {
  readonly changes: Change;
}
export type PairName = keyof PairFindings;
