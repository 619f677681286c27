import { CONTENT_CLASSES } from './classes.ts';
import { sentencesOf } from './features.ts';
import type { ReadSentence } from './read-sentence.ts';

/** How far a single sentence is believed. */
export const TRUST = {
  /** Share of sentences that say what nobody would expect where they stand; none may cost more than its logarithm. */
  stray: 0.06,
  /** Share of what stands among the measures that tells of the leaders: many reports have them as an item there. */
  leaders: 0.05,
  /** Sentences of a section repeat one another: each counts less than if it stood alone. */
  weight: 0.8,
};

/** Cost in nats of a text (without spaces) as content of each class, in the order of `CONTENT_CLASSES`. */
export function contentCosts(text: string, read: ReadSentence): readonly number[] {
  const costs = CONTENT_CLASSES.map(() => 0);
  for (const sentence of sentencesOf(text)) {
    const shares = withLeaders(read(sentence));
    for (let c = 0; c < costs.length; c++) {
      const share = (1 - TRUST.stray) * (shares[c] as number) + TRUST.stray / CONTENT_CLASSES.length;
      costs[c] = (costs[c] as number) - TRUST.weight * Math.log(share);
    }
  }
  return costs;
}

const MEASURES = CONTENT_CLASSES.indexOf('measures');
const LEADERS = CONTENT_CLASSES.indexOf('leader-duties');

/** The measures hold some sentences about the leaders as well. */
function withLeaders(shares: Float64Array): Float64Array {
  const own = shares[MEASURES] as number;
  return shares.with(MEASURES, (1 - TRUST.leaders) * own + TRUST.leaders * (shares[LEADERS] as number));
}
