import { describe, expect, it } from 'vitest';
import { join } from '../../../src/facts/topics/join.ts';
import { LEAST_PEERS, result } from '../../../src/facts/topics/result.ts';
import type { TopicTally } from '../../../src/facts/topics/tally.ts';

const first = { report: 'r', scope: 'measures', anchor: 'p-1', from: 0, to: 2, rule: 'r' } as const;
const part = { parts: 1, doubtful: 0, chars: 100, first };

function tallyOf(areas: readonly (keyof TopicTally['areas'])[], change: Partial<TopicTally> = {}): TopicTally {
  return {
    ...{
      year: 2023,
      issuer: '甲县',
      level: 'county',
      region: [],
      outline: '2021-2025',
      beyond: null,
      unsure: null,
      told: [],
    },
    areas: Object.fromEntries(areas.map((key) => [key, part])),
    ...change,
  };
}

/** What is said of a report that tells of enforcement, beside so many peers of which so many tell of decisions. */
function lacked(peers: number, having: number, change: Partial<TopicTally> = {}) {
  const others = Array.from({ length: peers }, (_, at) =>
    tallyOf(at < having ? ['enforcement', 'decisions'] : ['enforcement'], change),
  );
  const joined = [tallyOf(['enforcement']), ...others].reduce(
    (so, tally, at) => join.add(so, `${at}`, tally),
    join.empty(),
  );
  return result(joined).lacking.get('0');
}

describe('areas of peers', () => {
  it.each([
    [LEAST_PEERS - 1, LEAST_PEERS - 1, []],
    [LEAST_PEERS, LEAST_PEERS, [10]],
    [20, 9, []],
    [20, 10, [5]],
    [20, 15, [8]],
  ])('of %i peers of which %i tell of it: %j', (peers, having, tenths) => {
    expect(lacked(peers, having)?.map((area) => area.tenths)).toEqual(tenths);
  });

  it('names the area and its page', () => {
    expect(lacked(20, 20)).toEqual([{ name: '行政决策', view: 'topics/2021-decisions', tenths: 10 }]);
  });

  it.each([
    ['another level', { level: 'city' }],
    ['another year', { year: 2022 }],
    ['an unknown level', { level: null }],
  ] as const)('counts no reports of %s', (_name, change) => expect(lacked(20, 20, change)).toEqual([]));

  it('says nothing of a report without parts', () => {
    const tallies = [tallyOf([]), ...Array.from({ length: 20 }, () => tallyOf(['decisions']))];
    const joined = tallies.reduce((so, tally, at) => join.add(so, `${at}`, tally), join.empty());
    expect(result(joined).lacking.get('0')).toEqual([]);
  });
});
