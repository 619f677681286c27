import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atom } from '../../src/search/ask/operators.ts';
import { parseQuery } from '../../src/search/ask/parse-query.ts';
import type { Clause } from '../../src/search/ask/query.ts';

const atom = (one: Atom): string => {
  if (one.kind === 'term') return one.term;
  if (one.kind === 'near') return `${one.left.join(' or ')} ~${one.distance} ${one.right.join(' or ')}`;
  return one.kind === 'field' ? `${one.field}=${one.value}` : JSON.stringify(one);
};
const clause = ({ any, without }: Clause) => (without ? 'not ' : '') + any.map(atom).join(' or ');
const read = (query: string) => parseQuery(query).clauses.map(clause);
const notes = (query: string) => parseQuery(query).notes.map(({ kind, text }) => `${kind} ${text}`);

describe('parseQuery', () => {
  it.each([
    ['行政复议', ['行政复议']],
    ['  行政　复议 ', ['行政', '复议']],
    ['ＡＰＰ', ['app']],
    ['“坚持 党的领导” 执法', ['坚持党的领导', '执法']],
    ['"a b"', ['ab']],
    ['“放管服”改革', ['"放管服"改革']],
    ['"不成对', ['"不成对']],
    ['国发〔2021〕3号', ['国发[2021]3号']],
    ['100%', ['100%']],
    ['12345-1', ['12345-1']],
    ['复议 -调解', ['复议', 'not 调解']],
    ['复议 －“行政 调解”', ['复议', 'not 行政调解']],
    ['复议 -调解|和解', ['复议', 'not 调解 or 和解']],
    ['A|B', ['a or b']],
    ['执法 复议 | 诉讼', ['执法', '复议 or 诉讼']],
    ['“甲 乙”|丙｜丁', ['甲乙 or 丙 or 丁']],
    ['负责人 ~20 出庭', ['负责人 ~20 出庭']],
    ['负责人 ～5 “出 庭” 应诉', ['负责人 ~5 出庭', '应诉']],
    ['甲 ~2 乙 ~3 丙', ['甲 ~2 乙', '乙 ~3 丙']],
    ['执法 ~9 人员|力量|人员 -甲', ['执法 ~9 人员 or 力量', 'not 甲']],
    ['甲|乙 ~9 丙 丁', ['甲 or 乙 ~9 丙', '丁']],
    ['丁 甲|乙 ~9 丙|“戊 己” 庚', ['丁', '甲 or 乙 ~9 丙 or 戊己', '庚']],
    ['甲 ~2 乙|丁 ~3 丙', ['甲 ~2 乙 or 丁', '乙 or 丁 ~3 丙']],
    ['章节:不足|甲 ~9 乙', ['section=不足 or 甲', '~9', '乙']],
    ['标题：法治 年度:2019-2021', ['title=法治', 'year=2019-2021']],
    ['发文机关:“司法 局”|地区:武清', ['issuer=司法局 or place=武清']],
    ['复议 -章节:不足', ['复议', 'not section=不足']],
    ['甲|-乙', ['甲 or -乙']],
  ])('%s → %j', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  it('marks what is looked for, not what is left out or a field', () => {
    expect(parseQuery('复议|诉讼 -调解 年度:2021 甲 ~9 乙 复议').terms).toEqual(['复议', '诉讼', '甲', '乙']);
  });

  it.each([
    ['-', ['-'], ['only-operators -']],
    ['|', ['|'], ['only-operators |']],
    ['"', ['"'], ['only-operators "']],
    ['-5%', ['-5%'], ['only-without -5%']],
    ['~20', ['~20'], ['stray-near ~20']],
    ['甲 ~20', ['甲', '~20'], ['stray-near ~20']],
    ['法|', ['法'], ['stray-or |']],
    ['“法', ['"法'], ['unbalanced “法']],
    ['标题:', ['标题:'], ['empty-field 标题']],
    ['作者:张三', ['作者:张三'], ['unknown-field 作者']],
    ['章节:序言', ['section=序言'], ['unknown-section 序言']],
    ['年度:去年', ['year=去年'], ['bad-year 去年']],
  ])('says how the odd %s was taken', (query, expected, told) => {
    expect(read(query)).toEqual(expected);
    expect(notes(query)).toEqual(told);
  });

  it.each(['行政复议', '12345-1', '“放管服”改革', '甲 ~20 乙', '章节:不足', '年度:2019—2021年'])(
    'has nothing to say of %s',
    (query) => {
      expect(notes(query)).toEqual([]);
    },
  );

  it.each(['', ' ', '\u3000\u200b', '\u200f'])('asks for nothing with %j', (query) => {
    expect(parseQuery(query)).toEqual({ clauses: [], terms: [], notes: [], problem: 'empty', range: 'section' });
  });

  it.each(['法'.repeat(10_000), '法 '.repeat(5_000), ' '.repeat(9_000) + '法'.repeat(301)])(
    'refuses a chapter',
    (query) => {
      expect(parseQuery(query)).toEqual({ clauses: [], terms: [], notes: [], problem: 'too-long', range: 'section' });
    },
  );

  it('never throws, never keeps an empty or doubled word, and always asks for something', () => {
    const sign = fc.constantFrom(
      '法',
      '治',
      ' ',
      '|',
      '-',
      '~20',
      '"',
      '“',
      '”',
      '标题:',
      '年度：',
      '2021',
      '\u200b',
      '*',
    );
    const query = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(sign).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(query, (text) => {
        const { terms, clauses, problem } = parseQuery(text);
        expect(terms).not.toContain('');
        expect(new Set(terms).size).toBe(terms.length);
        if (problem === null) expect(clauses.some(({ without }) => !without)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
