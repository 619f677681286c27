import type { AnswerCounts } from '../../model/question.ts';
import type { Join } from '../comparison.ts';

/** A report that fulfils a question, and how it was asked. */
export interface FoundBy extends Pick<AnswerCounts, 'query' | 'sections'> {
  readonly id: string;
}

/** Reports by the slug of the question that they fulfil. */
export type FoundReports = Map<string, FoundBy[]>;

/** Puts the reports of each question together. */
export const join: Join<readonly AnswerCounts[], FoundReports> = {
  empty: () => new Map(),
  add: (joined, id, answers) => {
    for (const { slug, query, sections } of answers) put(joined, slug, [{ id, query, sections }]);
    return joined;
  },
  merge: (a, b) => {
    for (const [slug, found] of b) put(a, slug, found);
    return a;
  },
};

function put(joined: FoundReports, slug: string, found: readonly FoundBy[]): void {
  const known = joined.get(slug) ?? [];
  for (const one of found) known.push(one);
  joined.set(slug, known);
}
