import { describe, expect, it } from 'vitest';
import { cutItems } from '../../../src/facts/items/cut-items.ts';
import { flatLine } from '../../../src/facts/items/flat-line.ts';
import {
  AHEAD,
  CAUSES,
  CLOSINGS,
  fits,
  LEAD_CLAUSES,
  LEADS,
  OWN_CAUSES,
  PLAN_LEADS,
} from '../../../src/facts/items/formulas.ts';
import { type ItemSection, readGroupTitle, TITLE_FORMS } from '../../../src/facts/items/group-titles.ts';
import { textOf } from '../../../src/facts/items/item-text.ts';
import { findMarkers, INLINE } from '../../../src/facts/items/markers.ts';

/** Items of paragraphs; those of the other section are told. */
function cut(texts: readonly string[], section: ItemSection = 'shortcomings'): string[] {
  const lines = texts.map((text) => flatLine({ text }));
  return cutItems(lines, section).map((item) => `${item.section === section ? '' : '> '}${textOf(lines, item)}`);
}

describe('rules fit the words they are for', () => {
  it.each(INLINE.map((row) => [row.example, row.system] as const))('%s', (example, system) => {
    const { flat } = flatLine({ text: example });
    expect(findMarkers(flat, 0, flat.length).map((marker) => marker.system)).toContain(system);
  });
  const tables = { AHEAD, CAUSES, CLOSINGS, LEAD_CLAUSES, LEADS, OWN_CAUSES, PLAN_LEADS };
  const formulas = Object.entries(tables).flatMap(([name, rows]) => rows.map((row) => [name, row] as const));
  it.each(formulas)('%s $example', (_, { pattern, example }) => {
    expect(flatLine({ text: example }).flat).toMatch(pattern);
  });
  it.each(TITLE_FORMS.map((row) => [row.example, row.kind] as const))('%s', (example, kind) => {
    const title = readGroupTitle(flatLine({ text: example }).flat, 'next-year');
    expect(title?.kind).toBe(kind === 'own' ? 'next-year' : kind);
  });
});

describe('forms of lists', () => {
  it.each([
    ['an enumeration within a paragraph', ['仍有不足：一是人员少；二是经费紧。'], ['一是人员少；', '二是经费紧。']],
    ['numbered paragraphs', ['（一）人员少。', '(二)经费紧。'], ['（一）人员少。', '(二)经费紧。']],
    [
      'heads with their text',
      ['（一）队伍', '人员少。', '（二）保障', '经费紧。'],
      ['（一）队伍\n人员少。', '（二）保障\n经费紧。'],
    ],
    ['sides', ['一方面，人员少；另一方面，经费紧。'], ['一方面，人员少；', '另一方面，经费紧。']],
    ['first and last', ['首先，人员少。最后，经费紧。'], ['首先，人员少。', '最后，经费紧。']],
    ['bullets', ['- 人员少。', '- 经费紧。'], ['- 人员少。', '- 经费紧。']],
    ['circled numbers', ['①人员少；②经费紧。'], ['①人员少；', '②经费紧。']],
    [
      'what is numbered within an item is part of it',
      ['（一）队伍。一是人少。二是人老。', '（二）经费紧。'],
      ['（一）队伍。一是人少。二是人老。', '（二）经费紧。'],
    ],
    ['one number lost', ['一是甲。二是乙。是丙。四是丁。'], ['一是甲。', '二是乙。', '是丙。', '四是丁。']],
    ['one item left out', ['一是甲。三是丙。'], ['一是甲。', '三是丙。']],
    ['two items left out: no list goes on', ['一是甲。四是丁。'], ['一是甲。四是丁。']],
    [
      'words that hold a number',
      ['一是统一是非，唯一是准；二是做到二是二。'],
      ['一是统一是非，唯一是准；', '二是做到二是二。'],
    ],
    [
      'a lead that enumerates',
      ['主要是：一是人，二是钱。', '（一）人员少。', '（二）经费紧。'],
      ['（一）人员少。', '（二）经费紧。'],
    ],
    [
      'spaces and traditional signs',
      ['（ 一 ） 隊伍力量不足。', '（ 二 ） 經費不足。'],
      ['（ 一 ） 隊伍力量不足。', '（ 二 ） 經費不足。'],
    ],
  ])('%s', (_, texts, items) => expect(cut(texts)).toEqual(items));
});

describe('text without a list', () => {
  it.each([
    [
      'sentences of one paragraph',
      ['当前仍存在一些不足。甲不足，乙也不足。丙有待提高。'],
      ['甲不足，乙也不足。', '丙有待提高。'],
    ],
    ['clauses of one sentence', ['主要表现在：甲不足；乙不足。'], ['甲不足；', '乙不足。']],
    ['paragraphs', ['甲不足。又不足。', '乙不足。'], ['甲不足。又不足。', '乙不足。']],
    [
      'a sentence that goes on',
      ['甲不足，乙不足。例如丙村，没有法律顾问。丁不足。'],
      ['甲不足，乙不足。例如丙村，没有法律顾问。', '丁不足。'],
    ],
    [
      'heads of 24 characters',
      [`${'甲'.repeat(24)}`, '一，二。', '乙', '三，四。'],
      [`${'甲'.repeat(24)}\n一，二。`, '乙\n三，四。'],
    ],
    [
      'a line of 25 characters is no head',
      [`${'甲'.repeat(25)}`, '一，二。', '乙', '三，四。'],
      ['甲'.repeat(25), '一，二。', '乙', '三，四。'],
    ],
    ['nothing', [], []],
    ['a lead and no more', ['当前仍存在一些不足。'], []],
  ])('%s', (_, texts, items) => expect(cut(texts)).toEqual(items));
});

describe('what is no item', () => {
  it.each([
    [
      'causes of all',
      ['（一）甲少。', '（二）乙少。', '产生上述问题的原因，一是学习不够，二是考核不严。'],
      ['（一）甲少。', '（二）乙少。'],
    ],
    [
      'a part about causes',
      ['（一）存在的问题', '1.甲少。', '2.乙少。', '（二）原因分析', '1.丙。', '2.丁。'],
      ['1.甲少。', '2.乙少。'],
    ],
    [
      'but the cause of each item',
      ['（一）甲少。', '原因：丙。', '（二）乙少。', '原因：丁。'],
      ['（一）甲少。\n原因：丙。', '（二）乙少。\n原因：丁。'],
    ],
    [
      'a closing paragraph',
      ['一是甲少。', '二是乙少。', '以上问题有待在今后工作中逐步改进。'],
      ['一是甲少。', '二是乙少。'],
    ],
    ['a closing sentence', ['一是甲少；二是乙少。下一步，我局将认真整改。'], ['一是甲少；', '二是乙少。']],
    [
      'a line below where every item is one line',
      ['一是甲少。', '二是乙少。', '说点别的。'],
      ['一是甲少。', '二是乙少。'],
    ],
    [
      'but not below a head of 40 characters',
      ['（一）甲。少。', `（二）${'乙'.repeat(37)}`, '说点别的。'],
      ['（一）甲。少。', `（二）${'乙'.repeat(37)}\n说点别的。`],
    ],
    [
      'and again below one of 41',
      ['（一）甲。少。', `（二）${'乙'.repeat(38)}`, '说点别的。'],
      ['（一）甲。少。', `（二）${'乙'.repeat(38)}`],
    ],
  ])('%s', (_, texts, items) => expect(cut(texts)).toEqual(items));

  it('is told apart in plans: aims, and thanks', () => {
    const texts = ['（一）总体目标', '到2026年更好。', '（二）重点工作', '1.加强宣传。', '2.加强执法。', '特此报告。'];
    expect(cut(texts, 'next-year')).toEqual(['1.加强宣传。', '2.加强执法。']);
  });
});

describe('two contents in one section', () => {
  it('are told apart by the titles within', () => {
    const texts = ['（一）存在的不足', '一是甲少。二是乙少。', '（二）下一步打算', '一是加强甲。二是加强乙。'];
    expect(cut(texts)).toEqual(['一是甲少。', '二是乙少。', '> 一是加强甲。', '> 二是加强乙。']);
  });
  it('or by a paragraph that lists what is to be done', () => {
    const texts = ['一是甲少。', '二是乙少。', '下一步，我局将抓好：一是甲；二是乙。'];
    expect(cut(texts)).toEqual(['一是甲少。', '二是乙少。', '> 一是甲；', '> 二是乙。']);
  });
  it('a title that begins the list anew is no item', () => {
    expect(cut(['（一）主要问题', '（一）甲少。', '（二）乙少。'])).toEqual(['（一）甲少。', '（二）乙少。']);
  });
  it('a title of 30 characters is one, of 31 none', () => {
    const title = (length: number) => `${'主要'.repeat(14)}${'的'.repeat(length - 30)}问题`;
    expect(cut([title(30), '甲少。乙，少。'])).toEqual(['甲少。乙，少。']);
    expect(readGroupTitle(title(30), 'shortcomings')).not.toBeNull();
    expect(readGroupTitle(title(31), 'shortcomings')).toBeNull();
  });
});

describe('formulas', () => {
  it('are looked for in the first 400 characters', () => {
    const rule = [{ pattern: /末/u, example: '末' }];
    expect(fits(rule, `${'甲'.repeat(399)}末`)).toBe(true);
    expect(fits(rule, `${'甲'.repeat(400)}末`)).toBe(false);
  });
});
