import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/search/ask/suggest.ts';
import { sampleBook } from '../support/sample-book.ts';

const book = sampleBook();
const queries = (typed: string) => suggest(book, typed).map(({ query }) => query);

describe('suggest', () => {
  it.each([
    ['smtz', ['发文机关:上马台镇', '地区:上马台镇']],
    ['SMTZ', ['发文机关:上马台镇', '地区:上马台镇']],
    ['shangmatai', ['发文机关:上马台镇', '地区:上马台镇']],
    ['yueqing', ['地区:乐清市']],
    ['leqing', []],
    ['甲县上马', ['发文机关:上马台镇', '地区:上马台镇']],
    [
      '城关镇',
      [
        '发文机关:城关镇人民政府 地区:乙县城关镇',
        '发文机关:城关镇人民政府 地区:甲县城关镇',
        '地区:乙县城关镇',
        '地区:甲县城关镇',
      ],
    ],
    ['行政复', ['行政复议法', '行政复议']],
    ['行政', ['行政处罚法', '行政复议法', '行政复议']],
    ['执法 smtz', ['执法 发文机关:上马台镇', '执法 地区:上马台镇']],
    ['执法|调', ['执法|调解']],
    ['执法|smtz', []],
    ['发文机关:smtz', ['发文机关:上马台镇']],
    ['地区：smtz', ['地区:上马台镇']],
    ['年度:2', []],
    ['-执', []],
    ['“执', []],
    ['“行政 复', []],
    ['“坚持 执法” 调', ['“坚持 执法” 调解']],
    ['执 ', []],
    ['', []],
    ['s', []],
    ['.*', []],
    ['执'.repeat(10_000), []],
    ['\u202e', []],
  ])('%s', (typed, expected) => {
    expect(queries(typed)).toEqual(expected);
  });

  it('says where a thing lies and in how many reports it stands', () => {
    expect(suggest(book, 'smtz')[0]).toEqual({
      kind: 'issuer',
      name: '上马台镇',
      within: '甲县',
      reports: 2,
      query: '发文机关:上马台镇',
      byPinyin: true,
    });
  });

  it('offers few of each kind', () => {
    const terms = Array.from({ length: 50 }, (_, at) => ({
      ...suggestible,
      name: `执法${at}`,
      folded: `执法${at}`,
      query: `执法${at}`,
    }));
    expect(suggest({ ...book, entries: terms }, '执法').length).toBe(5);
  });
});

const suggestible = { kind: 'term', within: '', reports: 1, syllables: [] } as const;
