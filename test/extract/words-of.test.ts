import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/extract/facts/words-of.ts';

describe('wordsOf', () => {
  it('gives Chinese words of two characters and more, each once, sorted', () => {
    expect(wordsOf(['行政执法检查，行政执法', 'APP 是 2021年'])).toEqual(['执法', '执法检查', '行政']);
  });

  it('leaves out numbers, signs and markup', () => {
    expect(wordsOf(['一二三 二〇二三年 十二月 <script>alert(1)</script> 😀 12,345'])).toEqual([]);
  });
});
