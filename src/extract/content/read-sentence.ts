import { CONTENT_CLASSES } from './classes.ts';
import { featuresOf } from './features.ts';
import { WEIGHTS } from './weights.ts';

const CLASSES = CONTENT_CLASSES.length;
/** Weights are kept as whole numbers of this many to one. */
const UNIT = 32;

/** Lines `feature w w w w w w` → weights by feature. */
function parseWeights(lines: string): ReadonlyMap<string, Float64Array> {
  return new Map(
    lines.split('\n').flatMap((line): [string, Float64Array][] => {
      const [feature, ...weights] = line.split(' ');
      return feature ? [[feature, Float64Array.from(weights, (weight) => Number(weight) / UNIT)]] : [];
    }),
  );
}

/** 0–1 for each class, in the order of `CONTENT_CLASSES`: how likely a sentence (without spaces) is to speak of it. */
export type ReadSentence = (sentence: string) => Float64Array;

/** A reader by weights for each feature. */
export function sentenceReader(weights: ReadonlyMap<string, Float64Array>): ReadSentence {
  return (sentence) => {
    const sums = new Float64Array(CLASSES);
    let known = 0;
    for (const feature of featuresOf(sentence)) {
      const row = weights.get(feature);
      if (row === undefined) continue;
      known++;
      for (let c = 0; c < CLASSES; c++) sums[c] = (sums[c] as number) + (row[c] as number);
    }
    return softmax(sums, 1 / Math.sqrt(Math.max(1, known)));
  };
}

/** The reader that the extractor uses. */
export const readSentence: ReadSentence = sentenceReader(parseWeights(WEIGHTS));

function softmax(sums: Float64Array, scale: number): Float64Array {
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp((sum - most) * scale));
  const all = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / all);
}
