import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffParagraph } from '../../../src/facts/changes/diff-paragraph.ts';
import type { Edit } from '../../../src/model/change.ts';

/** Kept and inserted text, and kept and removed text. */
const sidesOf = (edits: readonly Edit[]) => ({
  later: edits.map(([sign, text]) => (sign === '-' ? '' : text)).join(''),
  earlier: edits.map(([sign, text, was]) => (sign === '+' ? '' : (was ?? text))).join(''),
});
/** `=照旧 -旧 +新` */
const shown = (earlier: string, later: string) =>
  diffParagraph(earlier, later)
    .edits.map(([sign, text]) => `${sign}${text}`)
    .join(' ');
const figures = (earlier: string, later: string) =>
  diffParagraph(earlier, later).figures.map(({ label, was, is }) => `${label} ${was}→${is}`);

const WORDS = [
  '推进',
  '行政执法',
  '依法',
  '、',
  '，',
  '。',
  '办理',
  '案件',
  '12件',
  '３5.6%',
  ' ',
  '議',
  '议',
  '“',
  '”',
  '（',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...WORDS)).map((words) => words.join('')),
);

describe('two paragraphs', () => {
  it('are both told by what is kept, inserted and removed, whatever they are', () => {
    fc.assert(
      fc.property(anyText, anyText, (earlier, later) => {
        expect(sidesOf(diffParagraph(earlier, later).edits)).toEqual({ earlier, later });
      }),
      { numRuns: 2000 },
    );
  });

  it('are both told where one is the other with edits', () => {
    const edit = fc.record({ at: fc.nat(), cut: fc.nat(9), put: anyText });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 20 }), fc.array(edit), (words, edits) => {
        const earlier = words.join('');
        const later = edits.reduce(
          (text, { at, cut, put }) =>
            text.slice(0, at % text.length || 0) + put + text.slice((at % text.length || 0) + cut),
          earlier,
        );
        expect(sidesOf(diffParagraph(earlier, later).edits)).toEqual({ earlier, later });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['全年办理案件１２件，罚款3万元。', '全年 办理案件12件、罚款３万元'],
    ['依法行政議案', '依法行政议案'],
    ['“放管服”改革', '「放管服」改革'],
  ])('differ in nothing but print: %s, %s', (earlier, later) => {
    expect(diffParagraph(earlier, later)).toMatchObject({ edits: [['=', later, earlier]], similarity: 1 });
  });

  it.each([
    ['达到95%', '达到95', '=达到 -95% +95'],
    ['增长3.5倍', '增长35倍', '=增长 -3.5倍 +35倍'],
    ['全年办理行政复议案件1234件。', '全年办理行政复议案件1300件。', '=全年办理行政复议案件 -1234件 +1300件 =。'],
    ['2021年，全镇', '2022年，全镇', '-2021年 +2022年 =， =全镇'],
    ['举办培训两次', '举办培训三次', '=举办培训 -两次 +三次'],
    ['推进工作', '推进（含镇街）工作', '=推进 +（含镇街） =工作'],
    ['案件13起，败诉1起。', '案件55起，败诉50起。', '=案件 -13起 +55起 =， =败诉 -1起 +50起 =。'],
    ['加强执法监督力量', '加强执法力量', '=加强执法 -监督 =力量'],
  ])('%s → %s', (earlier, later, edits) => {
    expect(shown(earlier, later)).toBe(edits);
  });

  it('keeps no stretch that only chance put between two edits', () => {
    expect(shown('健全制度和机制', '完善流程和平台')).toBe('-健全制度和机制 +完善流程和平台');
    expect(shown('健全制度机制，执法水平提升', '完善流程平台，执法水平巩固')).toContain('=执法水平');
  });
});

describe('changed figures', () => {
  it.each([
    ['全年办理行政复议案件1234件。', '全年办理行政复议案件1300件。', ['全年办理行政复议案件 1234件→1300件']],
    ['合格率95%，办结3万余件', '合格率96.5%，办结4万余件', ['合格率 95%→96.5%', '办结 3万余件→4万余件']],
    ['2021年印发文件〔2021〕3号', '2022年印发文件〔2022〕4号', []],
    ['覆盖12类事项', '覆盖15类事项', ['覆盖 12类→15类']],
    ['第12条', '第13条', []],
  ])('%s → %s', (earlier, later, expected) => {
    expect(figures(earlier, later)).toEqual(expected);
  });
});
