import type { CaptureFormat } from '../../src/model/document.ts';
import { makeCase } from './fuzz-case.ts';
import { readBases } from './read-bases.ts';
import { type CaseResult, tryCase } from './try-case.ts';

/** What came of a run. */
export interface FuzzResult {
  readonly runs: number;
  /** Captures refused with a clear error. */
  readonly refused: number;
  /** Captures whose text was held against what a program for people shows of them. */
  readonly judged: number;
  readonly slowestMilliseconds: number;
  readonly faults: readonly Pick<CaseResult, 'seed' | 'base' | 'steps' | 'fault'>[];
}

/** Which captures are made, by their seeds. */
export interface FuzzPlan {
  readonly runs: number;
  readonly seed: number;
  readonly only?: CaptureFormat;
}

/** Damages captures and reads them, in this process: no crash, no hang, nothing lost. `seed + i` makes run `i` again. */
export async function fuzzCaptures({ runs, seed, only }: FuzzPlan): Promise<FuzzResult> {
  const groups = readBases();
  const results: CaseResult[] = [];
  for (let i = 0; i < runs; i++) results.push(await tryCase(makeCase(seed + i, groups, only)));
  return sumOf(results);
}

/** Counts results and picks out the faults, in the order of their seeds. */
export function sumOf(results: readonly CaseResult[]): FuzzResult {
  return {
    runs: results.length,
    refused: results.filter(({ refused }) => refused).length,
    judged: results.filter(({ judged }) => judged).length,
    slowestMilliseconds: results.reduce((most, { milliseconds }) => Math.max(most, milliseconds), 0),
    faults: results
      .filter(({ fault }) => fault !== null)
      .sort((a, b) => a.seed - b.seed)
      .map(({ seed, base, steps, fault }) => ({ seed, base, steps, fault })),
  };
}
