import { readNumber } from '../grammar/numbering.ts';
import { squeeze } from '../lines/normalise.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './line-context.ts';
import type { Stretch } from './stretch.ts';

/** Longest heading without number; one worded like a section may be longer (copied from the reporting notice). */
const LONGEST_BARE = 40;
const LONGEST_WORDED = 150;
/** How surely a heading without number must be worded like a section: alone on its line, ending in a full stop, run into its text. */
const WORDED = 0.9;
const WORDED_STOPPED = 0.95;
const WORDED_RUN_IN = 0.95;
/** Short lines that are no heading. */
const NO_HEADING = /^(本报告|附件|特此|专此|以上问题|原因)/;

/**
 * A heading whose number was lost, or that never had one: alone on its line and worded like a section, above a fresh (一), where a number
 * is missing, or on a page without numbers.
 */
export function bareHeading(stretch: Stretch, { read, ...context }: Surroundings): Candidate | null {
  const { norm, line } = stretch;
  const words = squeeze(norm).replace(/^[-•·*]+/, '');
  if (context.topRank === 0 && words.length > LONGEST_BARE) {
    const runIn = runInHeading(stretch, { read, ...context });
    if (runIn) return runIn;
  }
  if (words.length > LONGEST_WORDED || words.length < 4 || readNumber(norm)) return null;
  if (/[;,?!]$|[。:]./.test(words) || NO_HEADING.test(words)) return null;
  const reading = read(words);
  const stop = /[。:]$/.test(words);
  const worded = reading.key !== null && reading.strength >= (stop ? WORDED_STOPPED : WORDED);
  const topic =
    !stop &&
    words.length <= LONGEST_BARE &&
    (context.restart || context.topRank === 0 || context.implied !== null || line.hint?.depth !== undefined);
  return worded || topic ? bare(stretch, { to: stretch.to, words, reading, form: 'alone' }, context) : null;
}

/** A section that opens with its heading's words as a sentence, on a page without numbers: `存在的不足和原因。一年来…`. */
function runInHeading(stretch: Stretch, { read, ...context }: Surroundings): Candidate | null {
  const { norm, from } = stretch;
  const length = /^[^。: ]{4,40}[。: ]/.exec(norm)?.[0].trimEnd().length;
  if (length === undefined || readNumber(norm)) return null;
  const words = squeeze(norm.slice(0, length));
  const reading = read(words);
  if (reading.key === null || reading.key === 'leader-duties' || reading.strength < WORDED_RUN_IN) return null;
  return bare(stretch, { to: from + length, words, reading, form: 'run-in' }, context);
}

type Found = Pick<Candidate, 'to' | 'words' | 'reading' | 'form'>;

function bare({ line, order, from }: Stretch, found: Found, context: Omit<Surroundings, 'read'>): Candidate {
  return { line, order, from, system: null, number: null, settled: null, ...found, ...context };
}
