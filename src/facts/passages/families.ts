import { NO_NUMBER, numberFor, numberOf, openKeyNumbers } from '../key-numbers.ts';
import { resemblance } from './sketch.ts';

/** Reports are one text from here on: of grams of eight, an edit of one character in seventeen leaves so many in common, of all that either has. */
export const ONE_TEXT = 0.4;
/** So many reports that have a gram first are asked; more would let a gram that all have take the square of their number. */
const ASKED = 3;

/** For each report the number of the first that is nearly the same text, its own where none is; `sketches` in the order of arrival. */
export function findFamilies(sketches: readonly Uint32Array[]): Int32Array {
  const families = new Int32Array(sketches.length);
  const heads = openHeads(sketches.reduce((sum, { length }) => sum + length, 0));
  const votes = new Int32Array(sketches.length);
  for (const [report, sketch] of sketches.entries()) {
    const best = mostVoted(sketch, heads, votes);
    const isAlike = best >= 0 && resemblance(sketch, sketches[best] as Uint32Array) >= ONE_TEXT;
    families[report] = isAlike ? best : report;
    if (!isAlike) for (const hash of sketch) heads.note(hash, report);
  }
  return families;
}

/** Of the heads that have grams of the sketch, the first of those that have most; -1 for none. `votes` is all 0 before and after. */
function mostVoted(sketch: Uint32Array, heads: Heads, votes: Int32Array): number {
  const met: number[] = [];
  for (const hash of sketch)
    heads.each(hash, (head) => {
      if (votes[head] === 0) met.push(head);
      votes[head] = (votes[head] as number) + 1;
    });
  let [best, most] = [-1, 0];
  for (const head of met) {
    const own = votes[head] as number;
    if (own > most || (own === most && head < best)) [best, most] = [head, own];
    votes[head] = 0;
  }
  return best;
}

/** The reports that have a gram first, `ASKED` at most. */
interface Heads {
  readonly each: (hash: number, meet: (head: number) => void) => void;
  readonly note: (hash: number, head: number) => void;
}

/** Of so many grams at most. */
function openHeads(grams: number): Heads {
  const numbers = openKeyNumbers(grams);
  const heads = new Int32Array(grams * ASKED).fill(-1);
  return {
    each: (hash, meet) => {
      const gram = numberOf(numbers, hash);
      if (gram === NO_NUMBER) return;
      for (let at = gram * ASKED; at < (gram + 1) * ASKED && heads[at] !== -1; at++) meet(heads[at] as number);
    },
    note: (hash, head) => {
      const gram = numberFor(numbers, hash);
      for (let at = gram * ASKED; at < (gram + 1) * ASKED; at++) {
        if (heads[at] !== -1) continue;
        heads[at] = head;
        return;
      }
    },
  };
}
