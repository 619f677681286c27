import { KNOWLEDGE, type Knowledge } from '../../src/extract/content/knowledge.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import { toContract } from '../../src/extract/to-contract.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import type { CaseGold } from './case-gold.ts';
import { PERTURBATIONS, type Perturbation, perturb } from './perturb-case.ts';
import { type CaseScore, scoreCase } from './score-case.ts';
import type { UnseenSentences } from './sentence-folds.ts';

/** Scores of all reports under one perturbation. */
export interface PerturbedScores {
  readonly name: string;
  readonly scores: readonly CaseScore[];
}

/** Perturbs the text of every report in every way, and scores what is understood by readers of sentences that never saw theirs. */
export async function scorePerturbed(
  reports: readonly CaseGold[],
  sentence: UnseenSentences,
): Promise<PerturbedScores[]> {
  const all: PerturbedScores[] = [];
  for (const perturbation of PERTURBATIONS) {
    const scores: CaseScore[] = [];
    for (const gold of reports)
      scores.push(await scoreText(gold, perturbation, { ...KNOWLEDGE, sentence: sentence(gold) }));
    all.push({ name: perturbation.name, scores });
  }
  return all;
}

/** Scores one report as text under a perturbation. */
export async function scoreText(
  gold: CaseGold,
  perturbation: Perturbation,
  knowledge: Knowledge = KNOWLEDGE,
): Promise<CaseScore> {
  const perturbed = perturb(gold, perturbation);
  const bytes = new TextEncoder().encode(perturbed.text);
  const document = await ingest({ path: 'perturbed.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS });
  return scoreCase(perturbed.gold, toContract(extractReport(document, knowledge)));
}
