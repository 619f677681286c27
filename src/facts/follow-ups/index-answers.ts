import type { AnswerParagraph } from './list-answers.ts';
import { pairsOf } from './terms.ts';

/** Numbers of what has a term, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Which sentences of a report have a term, and which headings; sentences are numbered through all paragraphs. */
export interface AnswerIndex {
  readonly sentences: Postings;
  /** By the paragraphs that stand below them. */
  readonly headings: Postings;
  /** The paragraph of each sentence. */
  readonly owners: readonly number[];
  /** The first sentence of each paragraph. */
  readonly firsts: readonly number[];
}

/** Looks through all paragraphs once. */
export function indexAnswers(paragraphs: readonly AnswerParagraph[]): AnswerIndex {
  const [sentences, headings] = [new Map<number, number[]>(), new Map<number, number[]>()];
  const owners: number[] = [];
  const firsts: number[] = [];
  // Many paragraphs stand below one heading.
  const ofHeading = new Map<string, ReadonlySet<number>>();
  for (const [nth, { line, sentences: own, heading }] of paragraphs.entries()) {
    firsts.push(owners.length);
    for (const { from, to } of own) {
      post(sentences, pairsOf(line.flat.slice(from, to)), owners.length);
      owners.push(nth);
    }
    const terms = ofHeading.get(heading) ?? pairsOf(heading);
    ofHeading.set(heading, terms);
    post(headings, terms, nth);
  }
  return { sentences, headings, owners, firsts };
}

function post(postings: Map<number, number[]>, terms: Iterable<number>, at: number): void {
  for (const term of terms) {
    const known = postings.get(term);
    if (known === undefined) postings.set(term, [at]);
    else known.push(at);
  }
}
