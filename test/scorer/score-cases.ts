import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extractReport } from '../../src/extract/extract-report.ts';
import { type ReportContract, toContract } from '../../src/extract/to-contract.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { readCapture } from '../../src/ingest/list-captures.ts';
import type { CaseGold } from './case-gold.ts';
import { type CaseScore, scoreCase } from './score-case.ts';

/** Scores of all cases, and how long extraction took. */
export interface ScoredCases {
  readonly scores: readonly CaseScore[];
  /** Milliseconds for each capture of text, reading included. */
  readonly textMilliseconds: readonly number[];
}

/** Extracts every capture of a folder and scores it against `FOLDER-gold/NAME.gold.json`. */
export async function scoreCases(folder: string): Promise<ScoredCases> {
  const scores: CaseScore[] = [];
  const textMilliseconds: number[] = [];
  for (const file of readdirSync(folder).sort()) {
    const gold = JSON.parse(
      readFileSync(path.join(`${folder}-gold`, `${path.parse(file).name}.gold.json`), 'utf8'),
    ) as CaseGold;
    const start = performance.now();
    const answer = await extractCase(folder, file);
    if (file.endsWith('.txt')) textMilliseconds.push(performance.now() - start);
    scores.push(scoreCase(gold, answer));
  }
  return { scores, textMilliseconds };
}

async function extractCase(folder: string, file: string): Promise<ReportContract | null> {
  try {
    return toContract(extractReport(await ingest(await readCapture(folder, file))));
  } catch (error) {
    if (error instanceof IngestError) return null;
    throw error;
  }
}
