import path from 'node:path';
import { paragraphsOf, readProse, sentenceKey, toExamples } from '../../scripts/train/examples.ts';
import { fitWeights } from '../../scripts/train/fit-weights.ts';
import { sentencesOf } from '../../src/extract/content/features.ts';
import { type ReadSentence, sentenceReader } from '../../src/extract/content/read-sentence.ts';
import { normalise, squeeze } from '../../src/extract/lines/normalise.ts';
import type { CaseGold } from './case-gold.ts';
import { hashed } from './hashed.ts';

const PROSE = path.resolve(import.meta.dirname, '../../scripts/train/prose');
const FOLDS = 5;

/** For a case the reader of sentences that never saw its own. */
export type UnseenSentences = (gold: CaseGold) => ReadSentence;

/** For each case a reader of sentences that has seen neither the cases of its fold nor any sentence that stands in one of them. */
export function unseenSentences(golds: readonly CaseGold[]): UnseenSentences {
  const prose = readProse(PROSE);
  const readers = Array.from({ length: FOLDS }, (_, fold) => {
    const inside = golds.filter((gold) => foldOf(gold) === fold);
    const outside = golds.filter((gold) => foldOf(gold) !== fold);
    const hidden = new Set(inside.flatMap(({ paragraphs = [] }) => paragraphs.flatMap(({ text }) => keysOf(text))));
    const examples = toExamples([...prose, ...paragraphsOf(outside)]);
    return sentenceReader(fitWeights(examples.filter(({ sentence }) => !hidden.has(sentence))));
  });
  return (gold) => readers[foldOf(gold)] as ReadSentence;
}

/** Cases of one issuer fall into one fold. */
function foldOf({ issuer, file }: CaseGold): number {
  return hashed(issuer ?? file, FOLDS);
}

function keysOf(text: string): string[] {
  return sentencesOf(squeeze(normalise(text).norm)).map(sentenceKey);
}
