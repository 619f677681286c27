import { describe, expect, it } from 'vitest';
import { EMPTY_BOOK } from '../../../src/search/ask/book.ts';
import { closest, MOST_ASKS } from '../../../src/search/ask/closest.ts';
import { cutWords } from '../../../src/search/ask/cut-words.ts';
import { matchClauses } from '../../../src/search/ask/match-clauses.ts';
import { parseQuery } from '../../../src/search/ask/parse-query.ts';
import { sampleBook } from '../support/sample-book.ts';

const book = sampleBook();

/** Counts the texts, one a section, in which a query holds; fields hold in none but 上马台镇's. */
function counter(texts: readonly string[]) {
  const asked: string[] = [];
  const count = async (query: string) => {
    asked.push(query);
    return texts.filter((text) => holds(query, text)).length;
  };
  return { asked, count };
}

function holds(query: string, text: string): boolean {
  const { clauses } = parseQuery(query);
  const startsOf = (term: string) => [...Array(text.length).keys()].filter((at) => text.startsWith(term, at));
  const stretch = {
    countOf: (term: string) => startsOf(term).length,
    startsOf,
    ends: () => [text.length],
    holds: ({ value }: { value: string }) => value === '上马台镇',
  };
  return matchClauses(clauses, stretch) !== null;
}

describe('cutWords', () => {
  it.each([
    ['负责人出庭率', '负责人 出庭 率'],
    ['行政复议调解', '行政复议 调解'],
    ['龘龘', '龘龘'],
    ['app执法2023', 'app 执法 2023'],
    ['😀执法', '😀 执法'],
    ['', ''],
  ])('%s', (text, words) => {
    expect(
      cutWords(text, book.vocabulary)
        .map((piece) => piece.text)
        .join(' '),
    ).toBe(words);
  });
});

describe('closest', () => {
  it.each([
    ['an issuer by its pinyin', 'smtz', ['无关'], 'named', '发文机关:上马台镇', []],
    ['words without conditions', '执法 年度:1999', ['执法'], 'unconditional', '执法', []],
    ['words without minus', '执法 -执法', ['执法'], 'unconditional', '执法', []],
    ['words apart', '负责人出庭', ['出庭的是负责人'], 'words', '负责人 出庭', []],
    ['words apart but for single signs', '负责人出庭率', ['出庭的是负责人'], 'words', '负责人 出庭', ['率']],
    ['without words that occur nowhere', '负责人龘龘出庭', ['出庭的是负责人'], 'fewer', '负责人 出庭', ['龘龘']],
    ['without the rarest', '调解负责人出庭', ['出庭的是负责人', '调解'], 'fewer', '负责人 出庭', ['调解']],
    ['a typed word beside one that occurs nowhere', '龘龘 执法', ['执法'], 'fewer', '执法', ['龘龘']],
    [
      'without one word that is not the rarest',
      '负责人出庭执法',
      ['出庭的是负责人', '执法'],
      'fewer',
      '负责人 出庭',
      ['执法'],
    ],
    ['more than one word of a longer one', '罚执法龘龘', ['罚执法'], 'part', '罚执法', []],
    ['the longest part', '诉前联调机制龘', ['建立诉前联调'], 'part', '诉前联调', []],
  ] as const)('finds %s', async (_, query, texts, way, found, without) => {
    const { count } = counter(texts);
    expect(await closest(query, book, count)).toMatchObject({ way, query: found, without });
  });

  it.each(['龘龘', '|', '', '   ', 'xyz', '法'.repeat(400), '<img src=x>', '"', '😀'])(
    'has nothing for %s',
    async (query) => {
      expect(await closest(query, book, counter(['执法']).count)).toBeNull();
    },
  );

  it('works by the index alone when no suggestions could be loaded', async () => {
    const { count } = counter(['负责人', '出庭应诉']);
    expect(await closest('负责人出庭应诉率', EMPTY_BOOK, count)).toMatchObject({ way: 'part', query: '出庭应诉' });
  });

  it('asks so many questions and no more, none twice', async () => {
    const { asked, count } = counter(['无']);
    const long = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x5000 + at)).join('');
    await closest(long, book, count);
    expect(asked.length).toBe(MOST_ASKS);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('leaves failures to the caller', async () => {
    await expect(closest('负责人出庭', book, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  });
});
