import type { BenchRun } from '../../../scripts/bench/build/bench-run.ts';
import type { ScenarioFigures } from '../../../scripts/bench/build/run-scenario.ts';

/** Figures of a build that took so many seconds on the wall and of the processors. */
export function sampleScenario(name: string, seconds: number, rest: Partial<ScenarioFigures> = {}): ScenarioFigures {
  return {
    name,
    seconds,
    cpuSeconds: seconds * 2,
    peakBytes: 500e6,
    reports: 300,
    cached: 0,
    timings: {},
    files: 10,
    bytes: 1e6,
    changes: { fresh: 1, gone: 2, changed: 3, repeated: 4, untouched: 5, written: { search: 40, others: 60 } },
    pages: {
      raw: { value: 500_000, address: '/sections/measures/' },
      compressed: { value: 300_000, address: '/sections/measures/' },
      elements: { value: 3000, address: '/' },
    },
    ...rest,
  };
}

/** A run of the benchmark with these builds. */
export function sampleRun(rest: Partial<BenchRun> = {}): BenchRun {
  const [date, node, commit] = ['2026-03-01T00:00:00.000Z', 'v20.19.0', 'abc'];
  const scenarios = [sampleScenario('cold', 100)];
  return { date, commit, node, cpus: 2, jobs: 2, reports: 300, scenarios, pagefind: null, hugo: null, ...rest };
}
