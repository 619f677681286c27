import { expect, it } from 'vitest';
import { endThatFits } from '../../src/client/search/fit-lines.ts';

it.each([
  ['一二三四五', 3, '三四五'],
  ['一二三四五', 5, '一二三四五'],
  ['一二三四五', 9, '一二三四五'],
  ['一二三四五', 0, ''],
  ['一二三2023', 4, '三2023'],
  ['一二𠀀四', 2, '𠀀四'],
  ['一二三', Number.POSITIVE_INFINITY, '一二三'],
])('of %s what fits into %d characters is %s', (text, room, expected) => {
  expect(endThatFits(text, room)).toBe(expected);
});
