import type { ProcessCost } from '../measure-process.ts';
import type { ScenarioFigures } from './run-scenario.ts';

/** All figures of one run of the benchmark; a line of the history. */
export interface BenchRun {
  readonly date: string;
  /** Null outside of a repository; ends in `-dirty` when the code was changed since. */
  readonly commit: string | null;
  readonly node: string;
  readonly cpus: number;
  readonly jobs: number;
  readonly reports: number;
  readonly scenarios: readonly ScenarioFigures[];
  /** Null where it was not run. */
  readonly pagefind: ProcessCost | null;
  readonly hugo: ProcessCost | null;
}

/** The figures of a scenario; undefined when it was not run. */
export function scenarioOf(run: BenchRun, name: string): ScenarioFigures | undefined {
  return run.scenarios.find((scenario) => scenario.name === name);
}

/** One number by another; null where either was not measured. */
export function ratioOf(a: number | undefined, b: number | undefined): number | null {
  return a === undefined || b === undefined || b === 0 ? null : a / b;
}
