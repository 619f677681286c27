import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findKinds, wordsOf } from '../../../src/facts/items/find-kinds.ts';
import { flatLine } from '../../../src/facts/items/flat-line.ts';
import { MOST_YEARS, persist, type ToldReport } from '../../../src/facts/items/persist.ts';
import type { ToldItem } from '../../../src/facts/items/tally.ts';

function itemOf(text: string, report = 'r'): ToldItem {
  const at = { report, scope: 'shortcomings', anchor: 'p-1', from: 0, to: text.length, rule: 'list-item' } as const;
  return { kinds: findKinds(wordsOf([flatLine({ text }).flat])), text, at };
}

function yearOf(year: number, ...texts: readonly string[]): ToldReport {
  return { year, items: texts.map((text) => itemOf(text, `${year}`)) };
}

/** Pairs of shortcomings of two years, written for this test: nearly the same words, the same kind in other words, neither. */
function readPairs(half: 'tune' | 'aside') {
  const text = readFileSync(path.join(import.meta.dirname, `persisting-${half}.tsv`), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [level: string, was: string, is: string]);
}

/** What is said of two shortcomings. */
function levelOf(was: string, is: string): string {
  const [item] = persist([yearOf(2022, was), yearOf(2023, is)])?.items ?? [];
  return item === undefined ? 'none' : item.years[0]?.sameWords ? 'words' : 'kind';
}

/** Of the half that nobody tuned on. */
const REACHED = 0.85;
const [STAFF, LAW, DATA] = [
  '一是执法力量不足，专业人才缺乏。',
  '普法宣传形式单一，群众参与度不高。',
  '信息化水平偏低，数据共享存在壁垒。',
];

describe('shortcomings that persist', () => {
  it.each(['tune', 'aside'] as const)('are told by their words and by their kinds, %s', (half) => {
    const pairs = readPairs(half);
    const right = pairs.filter(([level, was, is]) => levelOf(was, is) === level);
    expect(right.length / pairs.length).toBeGreaterThanOrEqual(half === 'tune' ? 1 : REACHED);
  });

  it('have the years that tell of them, of those held, and the years of which none is held', () => {
    const found = persist([
      yearOf(2019, DATA),
      yearOf(2020, STAFF, LAW),
      yearOf(2021, LAW),
      yearOf(2023, '二是执法力量仍然不足，专业人才较缺乏。', '群众法律知识知晓率低。'),
    ]);
    expect(found).toMatchObject({ year: 2023, told: 2, years: 4 });
    expect(
      found?.items.map(({ years, held, missing }) => [
        years.map(({ year, sameWords }) => [year, sameWords]),
        held,
        missing,
      ]),
    ).toEqual([
      [
        [
          [2020, true],
          [2023, true],
        ],
        3,
        [2022],
      ],
      [
        [
          [2020, false],
          [2021, false],
          [2023, true],
        ],
        3,
        [2022],
      ],
    ]);
    expect(found?.items[0]?.years[0]?.at.report).toBe('2020');
  });

  it('take each earlier shortcoming once, the words before the kind', () => {
    const found = persist([yearOf(2022, STAFF), yearOf(2023, '编制紧张，骨干流失。', STAFF)]);
    expect(found?.items.map(({ text }) => text)).toEqual([STAFF]);
  });

  it('are none where one year is held, and null where none is; what no rule knows is no kind', () => {
    expect(persist([yearOf(2023, STAFF)])).toMatchObject({ told: 1, years: 1, items: [] });
    expect(persist([])).toBeNull();
    expect(levelOf('甲乙丙丁。', '戊己庚辛。')).toBe('none');
  });

  it('are looked for in so many years at most', () => {
    const years = Array.from({ length: MOST_YEARS + 3 }, (_, at) => yearOf(2000 + at, STAFF));
    expect(persist(years)?.items[0]?.years).toHaveLength(MOST_YEARS);
  });
});
