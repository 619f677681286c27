import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { CHARACTERS_AN_ELEMENT } from '../../src/site/lists/bounds.ts';
import { cutText } from '../../src/site/lists/cut-text.ts';
import { textCost } from '../../src/site/lists/entry-cost.ts';
import { countElements } from '../../src/text/count-elements.ts';

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const paragraphs = (count: number) =>
  parse(Array.from({ length: count }, (_, n) => `第${n}段。`).join('\n\n')).children;

describe('cutText', () => {
  it('leaves a text that fits as it is', () => {
    const blocks = paragraphs(10);
    expect(cutText(blocks, 20)).toEqual({ kept: blocks, left: 0 });
    expect(cutText(blocks, 19).kept).toEqual(blocks.slice(0, 9));
  });

  it('cuts long lists and tables between their items, and long paragraphs within', () => {
    const list = parse(Array.from({ length: 100 }, (_, n) => `- 第${n}项`).join('\n')).children;
    const table = parse(`| 甲 | 乙 |\n|---|---|\n${'| 1 | 2 |\n'.repeat(100)}`).children;
    const paragraph = parse('长'.repeat(5000)).children;
    for (const blocks of [list, table, paragraph]) {
      const { kept } = cutText(blocks, 50);
      expect(kept).toHaveLength(1);
      const length = kept.map((block) => textOf(block)).join('').length;
      expect(length).toBeGreaterThan(10);
      expect(textCost(countElements(kept), length)).toBeLessThanOrEqual(50);
    }
    expect(textOf(cutText(paragraph, 50).kept[0])).toHaveLength(50 * CHARACTERS_AN_ELEMENT);
  });

  it('keeps nothing where there is no room', () => {
    expect(cutText(paragraphs(2), 0)).toEqual({ kept: [], left: 0 });
    const code = parse('```\n长长长长\n```').children;
    expect([cutText(code, -3).kept, cutText(code, 0).kept]).toEqual([[], []]);
  });
});
