import { foldYears } from '../grammar/year-words.ts';
import { LABELS, type Label } from './labels.ts';

/** Nats that a heading's year is worth: the year after the one that the report covers is the plan's, the same year is not. */
const AHEAD = 4;
const SAME = 2;
const NONE: readonly number[] = LABELS.map(() => 0);
const PLAN: Label = 'next-year';

/** What the year in a heading's words costs each label, `covered` being the year that the title names. */
export function yearCosts(words: string, covered: number | null): readonly number[] {
  const year = /(?<!\d)(20\d\d)年?/.exec(foldYears(words))?.[1];
  if (year === undefined || covered === null) return NONE;
  if (Number(year) === covered + 1) return LABELS.map((label) => (label === PLAN ? -AHEAD : 0));
  return Number(year) === covered ? LABELS.map((label) => (label === PLAN ? SAME : 0)) : NONE;
}
