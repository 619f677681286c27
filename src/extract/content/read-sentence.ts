import { CONTENT_CLASSES } from './classes.ts';
import { type FeatureVisitor, SIGNS, visitFeatures } from './features.ts';
import { WEIGHTS } from './weights.ts';

const CLASSES = CONTENT_CLASSES.length;
/** Weights are kept as whole numbers of this many to one. */
const UNIT = 32;

/** 0–1 for each class, in the order of `CONTENT_CLASSES`: how likely a sentence (without spaces) is to speak of it. */
export type ReadSentence = (sentence: string) => Float64Array;

/** Weights of features, a row of `CONTENT_CLASSES.length` numbers each. */
export type Weights = ReadonlyMap<string, Float64Array>;

/** Lines `feature w w w w w w` → weights by feature. */
function parseWeights(lines: string): Weights {
  return new Map(
    lines.split('\n').flatMap((line): [string, Float64Array][] => {
      const [feature, ...weights] = line.split(' ');
      return feature ? [[feature, Float64Array.from(weights, (weight) => Number(weight) / UNIT)]] : [];
    }),
  );
}

/** Weights of one feature, and the last sentence that had it: a feature counts once a sentence. */
interface Row {
  readonly weights: Float64Array;
  seen: number;
}

/** Rows by what features are made of, so that reading makes no strings. */
interface Table {
  readonly signs: readonly (Row | undefined)[];
  readonly units: ReadonlyMap<number, Row>;
  readonly pairs: ReadonlyMap<number, Row>;
  readonly openings: ReadonlyMap<number, Row>;
}

function tableOf(weights: Weights): Table {
  const units = new Map<number, Row>();
  const pairs = new Map<number, Row>();
  const openings = new Map<number, Row>();
  for (const [name, row] of weights) {
    if (name.startsWith('#')) continue;
    const [first, second, third] = [name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)];
    if (name.length === 1) units.set(first, { weights: row, seen: 0 });
    else if (name.length === 2) pairs.set((first << 16) | second, { weights: row, seen: 0 });
    else openings.set((second << 16) | third, { weights: row, seen: 0 });
  }
  const signs = SIGNS.map(({ id }) => {
    const row = weights.get(id);
    return row && { weights: row, seen: 0 };
  });
  return { signs, units, pairs, openings };
}

/** A reader by weights for each feature. */
export function sentenceReader(weights: Weights): ReadSentence {
  const { signs, units, pairs, openings } = tableOf(weights);
  let sums = new Float64Array(CLASSES);
  let known = 0;
  let reading = 0;
  const count = (row: Row | undefined) => {
    if (row === undefined || row.seen === reading) return;
    row.seen = reading;
    known++;
    for (let c = 0; c < CLASSES; c++) sums[c] = (sums[c] as number) + (row.weights[c] as number);
  };
  const visitor: FeatureVisitor = {
    sign: (index) => count(signs[index]),
    unit: (unit) => count(units.get(unit)),
    pair: (first, second) => count(pairs.get((first << 16) | second)),
    opening: (first, second) => count(openings.get((first << 16) | second)),
  };
  const read = (sentence: string) => {
    reading++;
    known = 0;
    sums = new Float64Array(CLASSES);
    visitFeatures(sentence, visitor);
    return softmax(sums, 1 / Math.sqrt(Math.max(1, known)));
  };
  return remembering(read);
}

/** Most sentences whose reading is kept: those of one report are read again for its witnesses. */
const MOST_KEPT = 2000;

function remembering(read: ReadSentence): ReadSentence {
  const kept = new Map<string, Float64Array>();
  return (sentence) => {
    const before = kept.get(sentence);
    if (before) return before;
    const shares = read(sentence);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(sentence, shares);
    return shares;
  };
}

function softmax(sums: Float64Array, scale: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < CLASSES; c++) most = Math.max(most, sums[c] as number);
  let all = 0;
  for (let c = 0; c < CLASSES; c++) {
    sums[c] = Math.exp(((sums[c] as number) - most) * scale);
    all += sums[c] as number;
  }
  for (let c = 0; c < CLASSES; c++) sums[c] = (sums[c] as number) / all;
  return sums;
}

let own: ReadSentence | null = null;

/** The reader that the extractor uses; its weights are read when they are first asked for, as most threads never do. */
export const readSentence: ReadSentence = (sentence) => {
  own ??= sentenceReader(parseWeights(WEIGHTS));
  return own(sentence);
};
