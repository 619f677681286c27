import { extractReport } from '../../src/extract/extract-report.ts';
import { COMPOSITIONS } from '../../src/extract/grammar/heading-compositions.ts';
import { VOCABULARY, type WordGroup } from '../../src/extract/grammar/heading-vocabulary.ts';
import { readNumber } from '../../src/extract/grammar/numbering.ts';
import { type HeadingKnowledge, headingReader, wordsIn } from '../../src/extract/grammar/read-heading.ts';
import { KNOWLEDGE, type Knowledge } from '../../src/extract/knowledge.ts';
import { normalise, squeeze } from '../../src/extract/normalise.ts';
import { toContract } from '../../src/extract/to-contract.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import type { CaseGold } from './case-gold.ts';
import { maskHeadings, PERTURBATIONS, type Perturbation, perturb } from './perturb-case.ts';
import { type CaseScore, scoreCase } from './score-case.ts';
import { hashed, unseenSentences } from './sentence-folds.ts';

/** One way of hiding what is known, and the scores of the cases that it touches. */
export interface UnknownScores {
  readonly name: 'blind' | 'one row out' | 'folds by heading';
  readonly scores: readonly CaseScore[];
}

const AS_PRINTED = PERTURBATIONS[0] as Perturbation;
const ALL: HeadingKnowledge = { vocabulary: VOCABULARY, compositions: COMPOSITIONS };
const HEADING_FOLDS = 5;

/** Scores reports whose headings' words are hidden or not known; no sentence of theirs was seen either. */
export async function scoreUnknown(golds: readonly CaseGold[]): Promise<UnknownScores[]> {
  const reports = golds.filter(({ isReport }) => isReport);
  const sentence = unseenSentences(reports);
  const run = (gold: CaseGold, hide: { heading?: HeadingKnowledge; perturbation?: Perturbation }) =>
    scoreOne(
      gold,
      { sentence: sentence(gold), heading: hide.heading ? headingReader(hide.heading) : KNOWLEDGE.heading },
      hide.perturbation ?? AS_PRINTED,
    );
  const blind = reports.map((gold) => () => run(gold, { perturbation: maskHeadings }));
  const rows = rowsOut(reports).map(
    ({ gold, heading }) =>
      () =>
        run(gold, { heading }),
  );
  const folds = foldsOut(reports).map(
    ({ gold, heading }) =>
      () =>
        run(gold, { heading }),
  );
  return [
    { name: 'blind', scores: await inTurn(blind) },
    { name: 'one row out', scores: await inTurn(rows) },
    { name: 'folds by heading', scores: await inTurn(folds) },
  ];
}

async function inTurn(jobs: readonly (() => Promise<CaseScore>)[]): Promise<CaseScore[]> {
  const scores: CaseScore[] = [];
  for (const job of jobs) scores.push(await job());
  return scores;
}

async function scoreOne(gold: CaseGold, knowledge: Knowledge, perturbation: Perturbation): Promise<CaseScore> {
  const perturbed = perturb(gold, perturbation);
  const bytes = new TextEncoder().encode(perturbed.text);
  const document = await ingest({ path: 'unknown.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS });
  return scoreCase(perturbed.gold, toContract(extractReport(document, knowledge)));
}

interface Hidden {
  readonly gold: CaseGold;
  readonly heading: HeadingKnowledge;
}

/** Each word of the vocabulary and each composition left out in turn, with every report that uses it. */
function rowsOut(reports: readonly CaseGold[]): Hidden[] {
  const words = [...new Set(reports.flatMap((gold) => wordsOf(gold)))];
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
    const elsewhere = new Set(
      all.filter((heading) => groupOf(heading) !== group).flatMap((heading) => wordsIn(heading)),
    );
    const own = all.filter((heading) => groupOf(heading) === group).flatMap((heading) => wordsIn(heading));
    const heading = { ...ALL, vocabulary: without(new Set(own.filter((word) => !elsewhere.has(word)))) };
    return reports
      .filter((gold) => headingsOf(gold).some((h) => groupOf(h) === group))
      .map((gold) => ({ gold, heading }));
  });
}

function without(hidden: ReadonlySet<string>): WordGroup[] {
  return VOCABULARY.map((group) => ({
    ...group,
    words: group.words
      .split(' ')
      .filter((word) => !hidden.has(word))
      .join(' '),
  }));
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
