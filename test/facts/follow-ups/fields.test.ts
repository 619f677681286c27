import { describe, expect, it } from 'vitest';
import { akinWords } from '../../../src/facts/follow-ups/akin-words.ts';
import { cosineTo } from '../../../src/facts/follow-ups/field-vector.ts';
import { FIELDS } from '../../../src/facts/follow-ups/fields/fields.ts';
import { openFields } from '../../../src/facts/follow-ups/open-fields.ts';
import { profileCharacters } from '../../../src/facts/follow-ups/profile-characters.ts';
import { FIELD_ROWS, readFields } from '../../../src/facts/follow-ups/read-fields.ts';
import { flatLine } from '../../../src/facts/items/flat-line.ts';

const wordsOf = (row: string) => row.split(/[ |]+/u);
const alike = (one: string, other: string, by: 'words' | 'characters') =>
  cosineTo(readFields(one)[by], FIELD_ROWS.length)(readFields(other)[by]);

describe('the table of fields', () => {
  it('has words of two characters or more in the form that texts are read in, each once in a row', () => {
    for (const { words } of FIELD_ROWS) {
      const own = wordsOf(words);
      expect(new Set(own).size, words).toBe(own.length);
      for (const word of own) expect([word.length > 1, flatLine({ text: word }).flat], words).toEqual([true, word]);
    }
  });

  it('has a row a name', () => {
    const names = FIELDS.map((row) => wordsOf(row)[0]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('words of fields', () => {
  const find = openFields([
    { words: '消防 火灾 | 仓库', weight: 1 },
    { words: '粮食 粮库 仓库', weight: 1 },
  ]);

  it('say the less of a row the less sure they are, and the more rows have them', () => {
    const weights = find('火灾粮库仓库').map(({ word, rows }) => [
      word,
      rows.map(({ weight }) => Number(weight.toFixed(2))),
    ]);
    expect(weights).toEqual([
      ['火灾', [1]],
      ['粮库', [1]],
      ['仓库', [0.31, 0.62]],
    ]);
  });

  it('are found within others too', () => {
    const nested = openFields([{ words: '食品安全 食品', weight: 1 }])('加强食品安全');
    expect(nested.map(({ word, nested }) => [word, nested])).toEqual([
      ['食品安全', false],
      ['食品', true],
    ]);
  });
});

describe('what texts speak of', () => {
  it.each([
    ['规范停车秩序,增设公共泊位。', '对占着人行道不走的车辆贴单拖离。', '对网红主播夸大功效的罚款下线。'],
    [
      '打击欺诈骗保,守护医保基金安全。',
      '对挂床住院、空刷社保卡的定点药店和医院追回资金。',
      '库区一级区里的农家乐全搬走。',
    ],
    ['推进城市更新和老旧小区改造依法实施。', '外墙、管线、单元门修缮一新。', '秋收时看收购点磅准不准。'],
  ])('is alike where hardly a word is the same: %s', (plan, answer, other) => {
    expect(alike(plan, answer, 'words')).toBeGreaterThan(alike(plan, other, 'words') + 0.1);
  });

  it('is hinted at by characters where no word is of a row: 消火栓, 防烟门', () => {
    const [plan, answer] = ['加强消防安全综合治理', '逐层试消火栓、推防烟门'];
    expect(alike(plan, answer, 'characters')).toBeGreaterThan(alike(plan, '催缴会费逐户登记', 'characters') + 0.2);
  });

  it('is nothing in what is said of everything', () => {
    const formula = readFields('持续加强组织领导,不断提升依法行政能力和水平。');
    expect(cosineTo(formula.words, FIELD_ROWS.length)(readFields('整治散埋乱葬').words)).toBe(0);
    expect(readFields('').characters.fields).toHaveLength(0);
  });

  it('leaves out what a character says of half of the fields', () => {
    const rows = Array.from({ length: 51 }, (_, nth) => ({
      words: `工${String.fromCharCode(0x4e00 + nth)}`,
      weight: 1,
    }));
    const fieldsOf = (count: number) =>
      profileCharacters(rows.slice(0, count), 1)('工', new Uint8Array(1)).fields.length;
    expect([fieldsOf(50), fieldsOf(51)]).toEqual([50, 0]);
  });
});

describe('words that are told of a match by fields', () => {
  it('stand on both sides as they are', () => {
    expect(akinWords('加强殡葬管理,整治散埋乱葬。', '山坡上新起的坟头全部迁平。')).toEqual([['散埋乱葬', '坟头']]);
  });

  it('are none that both have, and none that say little', () => {
    expect(akinWords('加强消防安全', '消防安全检查')).toEqual([]);
    expect(akinWords('持续加强组织领导', '进一步压实工作责任')).toEqual([]);
  });
});
