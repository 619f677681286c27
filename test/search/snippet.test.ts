import { describe, expect, it } from 'vitest';
import { type Snippet, snippetsOf } from '../../src/search/snippet.ts';

const show = ({ pieces }: Snippet) => pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const passage = (text: string, anchor = 'p-1') => ({ anchor, text });

describe('snippetsOf', () => {
  it('quotes the sentence of a hit, all its words marked', () => {
    const text = '第一句。负责人出庭率达到90%，出庭应诉有力。第三句。';
    expect(snippetsOf([passage(text)], ['出庭'], 3).map(show)).toEqual(['负责人[出庭]率达到90%，[出庭]应诉有力。']);
  });

  it('cuts a long sentence and says so', () => {
    const [snippet] = snippetsOf([passage(`${'长'.repeat(90)}出庭${'尾'.repeat(200)}`)], ['出庭'], 3);
    expect(show(snippet as Snippet)).toMatch(/^…长{40}\[出庭\]尾{60,}…$/);
  });

  it('prefers paragraphs with more of the words, and keeps the order of the text', () => {
    const passages = [passage('甲。', 'a'), passage('乙。', 'b'), passage('丙甲乙。', 'c')];
    expect(snippetsOf(passages, ['甲', '乙'], 2).map(({ anchor }) => anchor)).toEqual(['a', 'c']);
  });

  it('keeps markup as text', () => {
    expect(snippetsOf([passage('<b>法</b>')], ['法'], 1).map(show)).toEqual(['<b>[法]</b>']);
  });
});
