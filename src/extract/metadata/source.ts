import type { Answer } from '../../model/report.ts';
import { decide } from '../answer.ts';
import { type Clues, pairWitness } from './clues.ts';

/** What the page names as its 来源: often not the issuer, so it is a field of its own. */
export function readSource(clues: Clues): Answer<string> {
  return decide(
    clues.pairs
      .filter(({ field, value }) => field === 'source' && value !== '' && !/^https?:/.test(value))
      .map((pair) => ({ value: pair.value, witness: pairWitness(pair), confidence: 0.95 })),
  );
}
