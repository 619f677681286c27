import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BenchRun } from '../../scripts/bench/build/bench-run.ts';
import { runScript } from '../support/run-script.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-bench-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run bench', () => {
  it('runs the copied project, prints the figures and keeps them', async () => {
    const history = path.join(folder, 'history.jsonl');
    const flags = ['--reports', '2', '--only', 'no-search', '--folder', folder, '--history', history];
    const { code, stdout, stderr } = await runScript('bench', flags);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^Copying .*\nno-search … [\d.]+ s\n$/)]);
    expect(stdout).toMatch(/^2 synthetic reports, .*; no run before\n/);
    const run = JSON.parse(readFileSync(history, 'utf8')) as BenchRun;
    expect(run).toMatchObject({ reports: 2, jobs: 2, pagefind: null, hugo: null });
    const [build] = run.scenarios;
    expect(run.scenarios.map(({ name }) => name)).toEqual(['no-search']);
    expect(build?.changes.fresh).toBe(build?.files);
    expect(Object.keys(build?.timings ?? {})).toContain('Render pages');
    expect(build?.cpuSeconds).toBeGreaterThan(0);
  });

  it.each([
    [['--only', 'cold,warm'], '--only knows cold, unchanged'],
    [['--reports', '1'], '--reports must be a whole number from 2 on'],
  ])('refuses %j', async (flags, message) => {
    const { code, stderr } = await runScript('bench', flags);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});
