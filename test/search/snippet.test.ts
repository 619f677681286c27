import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../src/search/ask/parse-query.ts';
import { openingOf, type Snippet, snippetsOf } from '../../src/search/snippet.ts';

const show = ({ pieces }: Snippet) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const asked = (query: string) => parseQuery(query).clauses;
const passage = (text: string, anchor = 'p-1') => ({ anchor, text });

describe('snippetsOf', () => {
  it('quotes the sentence of a hit, all its words marked', () => {
    const text = '第一句。负责人出庭率达到90%，出庭应诉有力。第三句。';
    expect(snippetsOf([passage(text)], asked('出庭'), 3).map(show)).toEqual([
      '负责人[出庭]率达到90%，[出庭]应诉有力。',
    ]);
  });

  it('cuts a long sentence and says so', () => {
    const [snippet] = snippetsOf([passage(`${'长'.repeat(90)}出庭${'尾'.repeat(200)}`)], asked('出庭'), 3);
    expect(show(snippet as Snippet)).toMatch(/^…长{40}\[出庭\]尾{60,}…$/);
  });

  it('prefers paragraphs with more of the words, and keeps the order of the text', () => {
    const passages = [passage('甲。', 'a'), passage('乙。', 'b'), passage('丙甲乙。', 'c')];
    expect(snippetsOf(passages, asked('甲 乙'), 2).map(({ anchor }) => anchor)).toEqual(['a', 'c']);
  });

  it('marks only what counts: of a pair no word without its other', () => {
    const text = '负责人按时出庭，负责人与其他负责人也一并参加了学习培训活动，出庭率高。';
    expect(snippetsOf([passage(text)], asked('负责人 ~3 出庭'), 3).map(show)).toEqual([
      '[负责人按时出庭]，负责人与其他负责人也一并参加了学习培训活动，出庭率高。',
    ]);
    expect(snippetsOf([passage('出庭'), passage('负责人')], asked('负责人 ~3 出庭'), 3)).toEqual([]);
  });

  it('keeps markup as text', () => {
    expect(snippetsOf([passage('<b>法</b>')], asked('法'), 1).map(show)).toEqual(['<b>[法]</b>']);
  });
});

describe('openingOf', () => {
  it('quotes the first sentence without marks, not the heading', () => {
    const opening = openingOf([passage('一、存在的不足', 'a'), passage('执法力量薄弱。队伍不稳。', 'b')]);
    expect(opening).toEqual({ anchor: 'b', pieces: [{ text: '执法力量薄弱。', hit: false }] });
  });

  it('takes what there is where nothing is a sentence', () => {
    expect(openingOf([passage(' '), passage('无标点')])?.pieces).toEqual([{ text: '无标点', hit: false }]);
    expect(openingOf([])).toBeNull();
  });
});
