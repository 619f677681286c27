import type { SectionAnswer } from './question.ts';

/** What comparisons find in single reports and pages with a look of their own show, by the comparison's id. */
export interface Findings {
  readonly 'standing-questions': SectionAnswer;
}
export type FindingsName = keyof Findings;
