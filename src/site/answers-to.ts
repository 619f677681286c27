import type { QuestionResult, SectionAnswer } from '../model/question.ts';

/** The sections of a report that fulfil a question, as it was answered, of all that were found in the report. */
export function answersTo(
  { question, query }: Pick<QuestionResult, 'question' | 'query'>,
  found: readonly SectionAnswer[],
): SectionAnswer[] {
  return found.filter((one) => one.slug === question.slug && one.query === query);
}
