import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../src/extract/grammar/chinese-number.ts';
import { NUMBERING, readNumber } from '../../src/extract/grammar/numbering.ts';
import { normalise } from '../../src/extract/lines/normalise.ts';

it.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十一', 21],
  ['12', 12],
  ['一一', null],
  ['', null],
])('chineseNumber(%s)', (text, want) => {
  expect(chineseNumber(text)).toBe(want);
});

describe('every numbering system reads its own example', () => {
  it.each(NUMBERING.map((system) => [system.id, system] as const))('%s', (id, { example }) => {
    expect(readNumber(example)?.system.id).toBe(id);
    expect(readNumber(example)?.number).toBe(1);
  });
});

it.each([
  ['一丶主要举措和成效', 1, 1],
  ['二﹑主要举措和成效', 1, 2],
  ['三､主要举措和成效', 1, 3],
  ['四，主要举措和成效', 1, 4],
  ['五。主要举措和成效', 1, 5],
  ['六：主要举措和成效', 1, 6],
  ['七﹒主要举措和成效', 1, 7],
  ['十二．主要举措和成效', 1, 12],
  ['一 、主要举措和成效', 1, 1],
  ['二, 2025年工作打算', 1, 2],
  ['二，、主要举措和成效', 1, 2],
  ['三、、主要举措和成效', 1, 3],
  ['四　主要举措和成效', 1, 4],
  ['五•主要举措和成效', 1, 5],
  ['贰、主要举措和成效', 1, 2],
  ['拾贰、主要举措和成效', 1, 12],
  ['Ⅲ、主要举措和成效', 1, 3],
  ['IV. 主要举措和成效', 1, 4],
  ['( 一 )加强组织领导', 2, 1],
  ['﹙二﹚加强组织领导', 2, 2],
  ['〔三〕加强组织领导', 2, 3],
  ['【四】加强组织领导', 2, 4],
  ['［五］加强组织领导', 2, 5],
  ['㈥加强组织领导', 2, 6],
  ['㊆加强组织领导', 2, 7],
  ['⒏强化组织领导', 3, 8],
  ['⑼强化组织领导', 3, 9],
  ['⑩强化组织领导', 3, 10],
  ['3．强化组织领导', 3, 3],
  ['4﹒强化组织领导', 3, 4],
])('%s has rank %i and number %i', (text, rank, number) => {
  const read = readNumber(normalise(text).norm);
  expect([read?.system.rank, read?.number]).toEqual([rank, number]);
});

it.each([
  '12.4宪法日',
  '一般案件',
  '1.24万元',
  '二〇二五年',
  '主要举措',
  '一,二,三月份',
  '一,是强化法治引领',
  '三 月 五 日',
  '一 般 案件',
  '二 〇 二 五 年',
  '一。',
  '三,',
  '壹佰万元',
  'X光片',
  'I类案件',
  'Ⅱ级响应',
  '[2025]3号',
  '<一般>',
])('%s has no number', (text) => {
  expect(readNumber(text)).toBeNull();
});
