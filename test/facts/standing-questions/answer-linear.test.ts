import { expect, it } from 'vitest';
import { matchClauses } from '../../../src/search/ask/match-clauses.ts';
import { parseQuery } from '../../../src/search/ask/parse-query.ts';
import { kwicLines } from '../../../src/search/kwic.ts';
import { startsIn } from '../../../src/search/word-ranges.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const { clauses } = parseQuery('负责人 ~10 出庭');

/** Counts as the index would give them for one paragraph. */
function matched(text: string) {
  const startsOf = (term: string) => startsIn(text, term);
  return matchClauses(clauses, {
    startsOf,
    countOf: (term) => startsOf(term).length,
    ends: () => [text.length],
    holds: () => false,
  });
}

it.each(['负责人', '负责人出庭', '出庭。负责人', '负责人推进法治政府建设工作依法出庭'])(
  'finds pairs in a time that grows with the length: %s',
  (stretch) => {
    const times = (count: number) => `${stretch.repeat(count)}出庭`;
    const read = (count: number) => {
      matched(times(count));
      kwicLines([{ anchor: 'p', text: times(count) }], clauses);
    };
    read(100);
    const once = cpuTime(() => read(2500));
    expect(cpuTime(() => read(10_000))).toBeLessThan(8 * Math.max(once, 50));
  },
);

it.each([
  ['负责人出庭', 1],
  ['出庭负责人', 1],
  ['负责人一二三四五六七八九十出庭', 1],
  ['负责人一二三四五六七八九十一出庭', null],
  ['出庭负责人负责人', 1],
  ['出庭一二三四五六七负责人一二三四五六七出庭', 1],
  ['负责人出庭，负责人出庭', 2],
  ['负责人负责人出庭出庭', 1],
  ['出庭负责人，出庭负责人，负责人', 2],
] as const)('counts a pair within reach once, on either side: %s', (text, count) => {
  expect(matched(text)?.count ?? null).toEqual(count);
});
