import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractReport } from '../../src/extract/extract-report.ts';
import { toContract } from '../../src/extract/to-contract.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import type { CaseGold } from './case-gold.ts';
import { PERTURBATIONS, type Perturbation, perturb } from './perturb-case.ts';
import { type CaseScore, scoreCase } from './score-case.ts';

/** Scores of all reports of a folder under one perturbation. */
export interface PerturbedScores {
  readonly name: string;
  readonly scores: readonly CaseScore[];
}

/** Perturbs the text of every report among the cases in every way, and scores what is understood. */
export async function scorePerturbed(folder: string): Promise<PerturbedScores[]> {
  const golds = readdirSync(`${folder}-gold`)
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(`${folder}-gold`, file), 'utf8')) as CaseGold)
    .filter(({ isReport }) => isReport);
  const all: PerturbedScores[] = [];
  for (const perturbation of PERTURBATIONS) {
    const scores: CaseScore[] = [];
    for (const gold of golds) scores.push(await scoreOne(gold, perturbation));
    all.push({ name: perturbation.name, scores });
  }
  return all;
}

async function scoreOne(gold: CaseGold, perturbation: Perturbation): Promise<CaseScore> {
  const perturbed = perturb(gold, perturbation);
  const bytes = new TextEncoder().encode(perturbed.text);
  const document = await ingest({ path: 'perturbed.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS });
  return scoreCase(perturbed.gold, toContract(extractReport(document)));
}
