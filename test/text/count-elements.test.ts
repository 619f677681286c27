import type { Root } from 'hast';
import type { RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { toRoot } from '../../src/jsx/jsx-runtime.ts';
import { countElements } from '../../src/text/count-elements.ts';
import { ReportContent } from '../../templates/parts/report-content.tsx';

const processor = unified().use(remarkParse).use(remarkGfm);

const SAMPLES = [
  '一个段落。',
  '## 小标题\n\n一个段落，里面有[链接](https://example.org)、**粗体**和`代码`。',
  '- 一项\n- 两项\n  1. 下一层\n  2. 再一层',
  '- 一项\n\n- 松的一项\n\n  又一段',
  '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |',
  '> 引文\n\n```\n代码\n```\n\n---',
];

it.each(SAMPLES)('is never less than what the page has of %j', (markdown) => {
  const { children } = processor.parse(markdown);
  let count = 0;
  const content = anchored(children);
  visit(toRoot(ReportContent({ content, home: '/reports/a/' })) as Root, 'element', () => {
    count++;
  });
  expect(countElements(content)).toBeGreaterThanOrEqual(count);
  expect(countElements(content)).toBeLessThanOrEqual(count * 3);
});

it('counts the heading sentence of every item of a paragraph', () => {
  const items = ['一', '二', '三'].map((number) => `${number}是立制。开会。`).join('');
  const block = { type: 'paragraph', data: { runIn: 5 }, children: [{ type: 'text', value: items }] } as RootContent;
  expect(countElements([block])).toBe(5);
});

/** With the anchors and run-in headings that a report's blocks have. */
function anchored(blocks: readonly RootContent[]): RootContent[] {
  const copy = structuredClone([...blocks]);
  for (const block of copy)
    visit(block, (node) => {
      const runIn = node.type === 'paragraph' ? { runIn: 1 } : {};
      if (node.type !== 'text') node.data = { ...node.data, anchor: 'p-00000000', ...runIn };
    });
  return copy;
}
