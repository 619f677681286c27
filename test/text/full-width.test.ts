import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { fullWidth } from '../../src/text/full-width.ts';

describe('fullWidth', () => {
  it.each([
    ['领导下,镇党委', '领导下，镇党委'],
    ['(一)强化领导', '（一）强化领导'],
    ['纲要(2021-2025年)》', '纲要（2021-2025年）》'],
    ['全市(12345)热线', '全市（12345）热线'],
    ['率达93%,企业', '率达93%，企业'],
    ['报告如下:', '报告如下：'],
    ['职责”,落实', '职责”，落实'],
    ['1,000次', '1,000次'],
    ['16:41', '16:41'],
    ['see (a, b)', 'see (a, b)'],
    ['https://a.cn/b?c', 'https://a.cn/b?c'],
    ['1.组织保障有力', '1.组织保障有力'],
  ])('%s → %s', (source, set) => {
    expect(fullWidth(source)).toBe(set);
    expect(fullWidth(source)).toHaveLength(source.length);
    expect(fold(fullWidth(source))).toBe(fold(source));
  });
});
