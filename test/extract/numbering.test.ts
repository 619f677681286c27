import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../src/extract/grammar/chinese-number.ts';
import { NUMBERING, readNumber } from '../../src/extract/grammar/numbering.ts';

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

it.each(['12.4宪法日', '一般案件', '1.24万元', '二〇二五年', '主要举措'])('%s has no number', (text) => {
  expect(readNumber(text)).toBeNull();
});
