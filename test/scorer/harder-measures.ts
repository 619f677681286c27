import type { CaseGold } from './case-gold.ts';
import { MEASURES, type Measure } from './measures.ts';
import type { CaseScore } from './score-case.ts';
import { scorePerturbed } from './score-perturbed.ts';
import { scoreUnknown, UNKNOWN } from './score-unknown.ts';
import { unseenSentences } from './sentence-folds.ts';

/** Scores of the cases under something that makes them harder. */
export interface HarderScores {
  readonly name: string;
  readonly scores: readonly CaseScore[];
}

const F1 = 'section macro-F1 by paragraph';
const EXACT = 'all boundaries of a report right';
const ERROR = 'calibration error of section confidence';
const LEAST = 'wrong sections in the least certain tenth';

/** What is asked of each, by name of the measure. */
const ASKED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  blind: { [F1]: 0.93, [EXACT]: 0.75 },
  'one row out': { [F1]: 0.96, [EXACT]: 0.85 },
  'folds by heading': { [F1]: 0.96, [EXACT]: 0.85, [ERROR]: 0.05, [LEAST]: 0.7 },
  damaged: { [F1]: 0.96, [EXACT]: 0.88, [ERROR]: 0.05 },
  'all headings lost': { [F1]: 0.85 },
};

/** Measures of each harder reading, named `blind: section macro-F1 by paragraph`; `of` takes the scores of that reading. */
export const HARDER_MEASURES: readonly (Measure & { readonly reading: string })[] = Object.entries(ASKED).flatMap(
  ([reading, asked]) =>
    MEASURES.filter(({ name }) => name in asked).map((measure) => ({
      ...measure,
      name: `${reading}: ${measure.name}`,
      asked: asked[measure.name] as number,
      reading,
    })),
);

/** Reads the cases with their headings' words hidden or not known, and damaged in every way that the genre knows. */
export async function scoreHarder(golds: readonly CaseGold[], nth = 1): Promise<HarderScores[]> {
  const reports = golds.filter(({ isReport }) => isReport);
  const sentence = unseenSentences(reports);
  const unknown = await scoreUnknown(reports, sentence, nth);
  const damaged = await scorePerturbed(reports, sentence);
  return [
    ...UNKNOWN.map((name) => ({ name, scores: unknown[name] })),
    { name: 'damaged', scores: damaged.flatMap(({ scores }) => scores) },
    ...damaged,
  ];
}

/** Figures of the harder readings by the names of their measures. */
export function harderFigures(all: readonly HarderScores[]): Record<string, number> {
  return Object.fromEntries(
    HARDER_MEASURES.map(({ name, of, reading }) => [name, of(all.find((one) => one.name === reading)?.scores ?? [])]),
  );
}
