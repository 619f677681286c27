import { KNOWLEDGE } from '../../src/extract/content/knowledge.ts';
import { COMPOSITIONS } from '../../src/extract/grammar/heading-compositions.ts';
import { VOCABULARY, type WordGroup } from '../../src/extract/grammar/heading-vocabulary.ts';
import { readNumber } from '../../src/extract/grammar/numbering.ts';
import { type HeadingKnowledge, headingReader, wordsIn } from '../../src/extract/grammar/read-heading.ts';
import { normalise, squeeze } from '../../src/extract/lines/normalise.ts';
import type { CaseGold } from './case-gold.ts';
import { hashed } from './hashed.ts';
import { maskHeadings, PERTURBATIONS, type Perturbation } from './perturb-case.ts';
import type { CaseScore } from './score-case.ts';
import { scoreText } from './score-perturbed.ts';
import type { UnseenSentences } from './sentence-folds.ts';

/** Ways of hiding what is known. */
export const UNKNOWN = ['blind', 'one row out', 'folds by heading'] as const;
export type UnknownName = (typeof UNKNOWN)[number];

/** One report with something hidden. */
interface Hidden {
  readonly gold: CaseGold;
  readonly heading?: HeadingKnowledge;
  readonly perturbation?: Perturbation;
}

const AS_PRINTED = PERTURBATIONS[0] as Perturbation;
const ALL: HeadingKnowledge = { vocabulary: VOCABULARY, compositions: COMPOSITIONS };
const HEADING_FOLDS = 5;

/**
 * Scores reports whose headings' words are hidden (`blind`), not known because one word or composition is left out (`one row out`), or
 * because only headings of one group have them (`folds by heading`), by readers of sentences that never saw theirs. Of the readings with one
 * row out only every `nth` is done.
 */
export async function scoreUnknown(
  reports: readonly CaseGold[],
  sentence: UnseenSentences,
  nth = 1,
): Promise<Readonly<Record<UnknownName, readonly CaseScore[]>>> {
  const run = async (jobs: readonly Hidden[]) => {
    const scores: CaseScore[] = [];
    for (const { gold, heading, perturbation } of jobs) {
      const knowledge = {
        sentence: sentence(gold),
        heading: heading ? headingReader(heading) : KNOWLEDGE.heading,
      };
      scores.push(await scoreText(gold, perturbation ?? AS_PRINTED, knowledge));
    }
    return scores;
  };
  return {
    blind: await run(reports.map((gold) => ({ gold, perturbation: maskHeadings }))),
    'one row out': await run(rowsOut(reports).filter((_, i) => i % nth === 0)),
    'folds by heading': await run(foldsOut(reports)),
  };
}

/** Each word of the vocabulary and each composition left out in turn, with every report that uses it. */
function rowsOut(reports: readonly CaseGold[]): Hidden[] {
  const words = [...new Set(reports.flatMap(wordsOf))];
  const byWord = words.flatMap((word) => {
    const heading = { ...ALL, vocabulary: without(new Set([word])) };
    return reports.filter((gold) => wordsOf(gold).includes(word)).map((gold) => ({ gold, heading }));
  });
  const byForm = COMPOSITIONS.flatMap((row) => {
    const heading = { ...ALL, compositions: COMPOSITIONS.filter((one) => one !== row) };
    const uses = (gold: CaseGold) => headingsOf(gold).some((text) => KNOWLEDGE.heading(text).example === row.example);
    return reports.filter(uses).map((gold) => ({ gold, heading }));
  });
  return [...byWord, ...byForm];
}

/** Headings in five groups; the words that only one group has are unknown while the reports with its headings are read. */
function foldsOut(reports: readonly CaseGold[]): Hidden[] {
  const groupOf = (heading: string) => hashed(heading.replace(/\d+/g, ''), HEADING_FOLDS);
  const all = [...new Set(reports.flatMap(headingsOf))];
  return Array.from({ length: HEADING_FOLDS }, (_, group) => group).flatMap((group) => {
    const elsewhere = new Set(all.filter((one) => groupOf(one) !== group).flatMap((one) => wordsIn(one)));
    const own = all.filter((one) => groupOf(one) === group).flatMap((one) => wordsIn(one));
    const heading = { ...ALL, vocabulary: without(new Set(own.filter((word) => !elsewhere.has(word)))) };
    return reports
      .filter((gold) => headingsOf(gold).some((one) => groupOf(one) === group))
      .map((gold) => ({ gold, heading }));
  });
}

function without(hidden: ReadonlySet<string>): WordGroup[] {
  const kept = (words: string) => words.split(' ').filter((word) => !hidden.has(word));
  return VOCABULARY.map((group) => ({ ...group, words: kept(group.words).join(' ') }));
}

function headingsOf({ paragraphs }: CaseGold): string[] {
  return paragraphs.flatMap(({ key, text }) => {
    if (!key.startsWith('heading:')) return [];
    const { norm } = normalise(text);
    return [squeeze(norm.slice(readNumber(norm)?.length ?? 0))];
  });
}

function wordsOf(gold: CaseGold): string[] {
  return [...new Set(headingsOf(gold).flatMap((heading) => wordsIn(heading)))];
}
