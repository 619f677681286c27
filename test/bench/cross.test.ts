import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CompareOutcome, CrossRun } from '../../scripts/bench/cross/cross-run.ts';
import { printCross } from '../../scripts/bench/cross/print-cross.ts';
import { runScript } from '../support/run-script.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-bench-cross-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STAGES = ['Weigh words', 'Compare years', 'Find shared passages', 'Compare reports'];

describe('npm run bench:cross', () => {
  it('measures the comparisons alone, and again with one report more', async () => {
    const { code, stdout } = await runScript('bench-cross', ['--reports', '2', '--folder', folder, '--json']);
    expect(code).toBe(0);
    const { cold, added, extraction } = JSON.parse(stdout) as CrossRun;
    expect([cold, added].map(({ stages }) => stages.map(({ name }) => name))).toEqual([STAGES, STAGES]);
    expect([cold.reports, added.reports]).toEqual([2, 3]);
    expect(extraction?.cpuSeconds).toBeGreaterThan(0);
    // Six processes, one after the other.
  }, 600_000);

  it('refuses an archive of one', async () => {
    const { code, stderr } = await runScript('bench-cross', ['--reports', '1']);
    expect([code, stderr]).toEqual([1, expect.stringContaining('--reports must be a whole number from 2 on')]);
  });
});

describe('the figures', () => {
  const outcome = (seconds: number, peakBytes = 900e6, reports = 3000): CompareOutcome => ({
    ...{ reports, pairs: 2600, passages: 8000, heldBytes: 100e6, found: 'abc' },
    stages: STAGES.map((name) => ({ name, seconds: seconds / 4, cpuSeconds: seconds / 2, peakBytes })),
  });
  const cost = { seconds: 1, cpuSeconds: 2, peakBytes: null };
  const print = (cold: CompareOutcome, added: CompareOutcome) =>
    printCross({ cold, added, hashing: cost, extraction: null });

  it.each([
    [20, 2, 1e9, 'wall of all: 20.00 s, asked ≤ 20.00 s: kept'],
    [20.1, 2, 1e9, 'wall of all: 20.10 s, asked ≤ 20.00 s: MISSED'],
    [20, 2, 1.1e9, 'memory of all: 1100 MB, asked ≤ 1000 MB: MISSED'],
    [20, 2.1, 1e9, 'one more, share of processor time: 0.105, asked ≤ 0.100: MISSED'],
    [20, 2, 1e9, 'one more, share of processor time: 0.100, asked ≤ 0.100: kept'],
  ])('of %d s, %d s with one more and %d bytes: %s', (all, one, peakBytes, line) => {
    expect(print(outcome(all, peakBytes), outcome(one)).split('\n')).toContain(line);
  });

  it('ask nothing on the wall of fewer reports than the bounds are for', () => {
    expect(print(outcome(99, 900e6, 300), outcome(1))).not.toContain('wall of all');
  });
});
