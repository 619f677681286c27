import type { SentenceNumbers } from './number-sentences.ts';
import type { FoundTerms, TermWeight } from './weigh-terms.ts';

/** What a plan weighs, and how much of it each sentence, paragraph and heading has. */
export interface Sums {
  readonly total: Readonly<Record<'all' | 'rare', number>>;
  readonly all: Float64Array;
  /** What a sentence and the one before it in the paragraph both have. */
  readonly both: Float64Array;
  readonly rare: Float64Array;
  readonly whole: Float64Array;
  readonly heading: Float64Array;
}

/** Sums up what the terms of a plan weigh, each as `weights` has it. */
export function sumWeights(
  weights: readonly TermWeight[],
  { sentences, headings }: FoundTerms,
  { owners, firsts }: SentenceNumbers,
): Sums {
  const [ofSentence, ofParagraph] = [() => new Float64Array(owners.length), () => new Float64Array(firsts.length)];
  const [all, both, rare] = [ofSentence(), ofSentence(), ofSentence()];
  const [whole, heading] = [ofParagraph(), ofParagraph()];
  const total = { all: 0, rare: 0 };
  for (const [nth, { weight, isRare }] of weights.entries()) {
    total.all += weight;
    if (isRare) total.rare += weight;
    let last = -1;
    for (const at of sentences[nth] ?? []) {
      const owner = owners[at] as number;
      const isAgain = last >= 0 && owners[last] === owner;
      add(all, at, weight);
      if (isRare) add(rare, at, weight);
      if (isAgain && last === at - 1) add(both, at, weight);
      if (!isAgain) add(whole, owner, weight);
      last = at;
    }
    for (const owner of headings[nth] ?? []) add(heading, owner, weight);
  }
  return { total, all, both, rare, whole, heading };
}

function add(sums: Float64Array, at: number, weight: number): void {
  sums[at] = (sums[at] as number) + weight;
}
