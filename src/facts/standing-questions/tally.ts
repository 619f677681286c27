import { groupBy } from '../../archive/order.ts';
import type { AnswerCounts, SectionAnswer } from '../../model/question.ts';

/** What one report has on each question, without its sentences. */
export function tally(facts: readonly SectionAnswer[]): AnswerCounts[] {
  const bySlug = [...groupBy(facts, ({ slug }) => slug).values()];
  return bySlug
    .flatMap((answers) => [...groupBy(answers, ({ query }) => query).values()])
    .map((answers) => {
      const { slug, query } = answers[0] as SectionAnswer;
      return { slug, query, sections: answers.map(({ scope, count }) => ({ scope, count })) };
    });
}
