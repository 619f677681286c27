import { describe, expect, it } from 'vitest';
import { readCode } from '../../../src/pipeline/code/code-version.ts';
import { planIndex, spreadReports } from '../../../src/pipeline/search/plan-index.ts';

const digestsOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`id-${at}`, `digest-${at}`]));
const code = readCode();
const versions = { records: 'version' } as Parameters<typeof planIndex>[0]['versions'];
const planOf = (digests: Readonly<Record<string, string>>) =>
  planIndex({ code, versions }, { digests, arrival: Object.keys(digests) });

describe('shards of a tier', () => {
  it.each([
    [0, 0],
    [1, 1],
    [64, 1],
    [65, 2],
    [1000, 16],
  ])('of %i reports are %i', (reports, shards) => expect(spreadReports(digestsOf(reports))).toHaveLength(shards));

  it('hold 64 reports or so each, and every report once', () => {
    const groups = spreadReports(digestsOf(1000));
    expect(groups.flatMap((group) => Object.keys(group)).sort()).toEqual(Object.keys(digestsOf(1000)).sort());
    expect(Math.max(...groups.map((group) => Object.keys(group).length))).toBeLessThan(96);
  });

  it('stay as they are but for one when a report comes or changes', () => {
    const before = spreadReports(digestsOf(900));
    const changed = (after: typeof before) =>
      after.filter((group, at) => JSON.stringify(group) !== JSON.stringify(before[at])).length;
    expect(changed(spreadReports(digestsOf(901)))).toBe(1);
    expect(changed(spreadReports({ ...digestsOf(900), 'id-7': 'another' }))).toBe(1);
    expect(changed(spreadReports(digestsOf(900)))).toBe(0);
  });
});

describe('tiers of the index', () => {
  it('number their shards through all of them', () => {
    const tiers = planOf(digestsOf(300));
    expect(tiers.map(({ number, first, shards }) => [number, first, shards.length])).toEqual([
      [0, 0, 4],
      [1, 4, 1],
      [2, 5, 1],
    ]);
  });

  it.each([
    ['the last alone', 300, [2]],
    ['that before it at every sixteenth', 303, [1, 2]],
    ['all at every 256th', 511, [0, 1, 2]],
  ])('change, when one report comes, %s', (_, count, changed) => {
    const [before, after] = [planOf(digestsOf(count)), planOf(digestsOf(count + 1))];
    const keys = (tiers: typeof before, at: number) => tiers[at]?.shards.map(({ key }) => key);
    expect([0, 1, 2].filter((at) => `${keys(before, at)}` !== `${keys(after, at)}`)).toEqual(changed);
  });
});
