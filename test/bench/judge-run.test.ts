import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { judge } from '../../scripts/bench/build/bounds.ts';
import { appendRun, latestLike, readHistory } from '../../scripts/bench/build/history.ts';
import { printRun } from '../../scripts/bench/build/print-run.ts';
import { sampleRun, sampleScenario } from './support/sample-run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cost = (cpuSeconds: number) => ({ seconds: 1, cpuSeconds, peakBytes: null });
const builds = (unchanged: number) => [sampleScenario('cold', 100), sampleScenario('unchanged', unchanged)];

describe('what is asked', () => {
  const askedOf = (measure: string, reports: number) =>
    judge(sampleRun({ reports }), null).find((judged) => judged.measure === measure)?.asked;

  it.each([
    ['unchanged / cold, CPU', 299, null],
    ['unchanged / cold, CPU', 300, 0.1],
    ['unchanged / cold, wall', 2999, 0.1],
    ['unchanged / cold, CPU', 3000, 0.03],
    ['added / cold, CPU', 300, 0.15],
    ['removed / cold, wall', 3000, 0.05],
    ['cold / stock Pagefind, CPU', 299, null],
    ['cold / stock Pagefind, CPU', 300, 3],
    ['no-search / Hugo, CPU', 3000, 30],
    ['changed: files new or rewritten beside the index', 2, 60],
    ['changed: files new or rewritten of the index', 2, 40],
    ['largest page, compressed', 2, 300_000],
    ['most elements in a page', 2, 3000],
  ])('%s at %d reports: %j', (measure, reports, asked) => {
    expect(askedOf(measure, reports)).toBe(asked);
  });

  it('is held against ratios of the same run, beside those of the run before', () => {
    const run = sampleRun({ scenarios: builds(12), pagefind: cost(100) });
    const before = sampleRun({ scenarios: builds(9) });
    const judged = judge(run, before);
    const of = (measure: string) => judged.find((one) => one.measure === measure);
    expect(of('unchanged / cold, CPU')).toMatchObject({ value: 0.12, before: 0.09, asked: 0.1 });
    expect(of('cold / stock Pagefind, CPU')).toMatchObject({ value: 2, before: null });
    expect(of('no-search / Hugo, CPU')).toMatchObject({ value: null, before: null });
  });
});

describe('the table', () => {
  const verdictOf = (text: string, measure: string) =>
    text
      .split('\n')
      .find((line) => line.startsWith(measure))
      ?.split(/ {2,}/)
      .at(-1);

  it.each([
    [10, 'kept'],
    [10.1, 'MISSED'],
  ])('marks a build of %d s against 100 as %s', (seconds, verdict) => {
    expect(verdictOf(printRun(sampleRun({ scenarios: builds(seconds) }), null), 'unchanged / cold, wall')).toBe(
      verdict,
    );
  });

  it('keeps at the bound what is asked of files and pages, and misses one more', () => {
    const at = printRun(sampleRun({ scenarios: [sampleScenario('added', 1)] }), null);
    const measures = ['added: files new or rewritten beside', 'added: files new or rewritten of', 'largest page, comp'];
    for (const measure of measures) expect(verdictOf(at, measure)).toBe('kept');
    const { changes, pages } = sampleScenario('', 1);
    const over = sampleScenario('added', 1, {
      changes: { ...changes, written: { search: 41, others: 61 } },
      pages: { ...pages, compressed: { value: 300_001, address: '/' } },
    });
    const above = printRun(sampleRun({ scenarios: [over] }), null);
    for (const measure of measures) expect(verdictOf(above, measure)).toBe('MISSED');
  });

  it('shows each build beside the run before, and what was not run as a dash', () => {
    const text = printRun(sampleRun({ scenarios: builds(10) }), sampleRun({ scenarios: [sampleScenario('cold', 80)] }));
    expect(text).toMatch(
      /^300 synthetic reports, 2 jobs, 2 processors, node v20\.19\.0, commit abc; before: 2026-03-01/,
    );
    const cells = (name: string) =>
      text
        .split('\n')
        .find((line) => line.startsWith(name))
        ?.split(/ {2,}/) ?? [];
    expect(cells('cold').slice(1, 5)).toEqual(['100.0 s', '80.0 s', '200.0 s', '160.0 s']);
    expect(cells('unchanged').slice(1)).toEqual('10.0 s|–|20.0 s|–|500.0 MB|–|0.100|0.100|0 of 300'.split('|'));
    expect(cells('Hugo').slice(1)).toEqual(Array(6).fill('–'));
    expect(text).toContain('not measured');
  });
});

describe('the history', () => {
  const file = path.join(folder, 'below/history.jsonl');

  it('has a line for each run, and gives back the latest over as many reports', () => {
    expect(readHistory(file)).toEqual([]);
    const runs = [sampleRun({ commit: 'one' }), sampleRun({ commit: 'two' }), sampleRun({ reports: 60 })];
    for (const run of runs) appendRun(file, run);
    expect(readHistory(file)).toEqual(runs);
    expect(latestLike(sampleRun(), readHistory(file))?.commit).toBe('two');
    expect(latestLike(sampleRun({ reports: 3000 }), readHistory(file))).toBeNull();
  });

  it('passes over a later run that has less, unless none has all', () => {
    const whole = sampleRun({ commit: 'whole', scenarios: builds(10), pagefind: cost(1) });
    const part = sampleRun({ commit: 'part', scenarios: builds(10) });
    const none = sampleRun({ commit: 'none', scenarios: [], pagefind: cost(1) });
    const found = (run: typeof whole) => latestLike(run, [whole, part, none])?.commit;
    expect([whole, part, none].map(found)).toEqual(['whole', 'part', 'none']);
    expect(found(sampleRun({ hugo: cost(1) }))).toBe('none');
  });

  it.each(['{"reports":3', '{}', '[]', 'null'])('tells the line that is no run: %s', (line) => {
    const bad = path.join(folder, 'bad.jsonl');
    writeFileSync(bad, `${JSON.stringify(sampleRun())}\n\n${line}\n`);
    expect(() => readHistory(bad)).toThrow(`${bad}:3 is no run of this benchmark.`);
  });
});
