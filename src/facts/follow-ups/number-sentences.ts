import type { AnswerParagraph } from './list-answers.ts';

/** Sentences by their numbers through all paragraphs of a report. */
export interface SentenceNumbers {
  /** The paragraph of each sentence. */
  readonly owners: readonly number[];
  /** The first sentence of each paragraph. */
  readonly firsts: readonly number[];
}

/** Numbers the sentences of all paragraphs. */
export function numberSentences(paragraphs: readonly AnswerParagraph[]): SentenceNumbers {
  const owners = paragraphs.flatMap(({ sentences }, nth) => sentences.map(() => nth));
  let count = 0;
  const firsts = paragraphs.map(({ sentences }) => {
    count += sentences.length;
    return count - sentences.length;
  });
  return { owners, firsts };
}
