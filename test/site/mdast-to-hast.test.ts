import { toHtml } from 'hast-util-to-html';
import type { Paragraph, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { mdastToHast } from '../../src/site/mdast-to-hast.ts';
import { HOSTILE } from '../support/hostile.ts';

const html = (...content: RootContent[]) => toHtml(mdastToHast(content));
const paragraph = (value: string, data: Paragraph['data'] = {}): Paragraph => ({
  type: 'paragraph',
  data,
  children: [{ type: 'text', value }],
});
const link = (url: string): RootContent => ({ type: 'link', url, children: [{ type: 'text', value: '附件' }] });

describe('mdastToHast', () => {
  it('makes anchors ids and marks a heading run into its paragraph', () => {
    const node = paragraph('(一)严格执法。全年办理12件。', { anchor: 'p-1', runIn: 8 });
    expect(html(node)).toBe('<p id="p-1"><b class="run-in">(一)严格执法。</b>全年办理12件。</p>');
  });

  it('marks a run-in that ends inside or after other inline nodes', () => {
    const node: Paragraph = {
      type: 'paragraph',
      data: { runIn: 5 },
      children: [
        { type: 'strong', children: [{ type: 'text', value: '严格' }] },
        { type: 'text', value: '执法。全年' },
      ],
    };
    expect(html(node)).toBe('<p><b class="run-in"><strong>严格</strong>执法。</b>全年</p>');
  });

  it('marks the heading sentences of all items of a paragraph, or none', () => {
    const all = paragraph('一是立制。全年开会。二是执法。办案。', { runIn: 5 });
    expect(html(all)).toBe('<p><b class="run-in">一是立制。</b>全年开会。<b class="run-in">二是执法。</b>办案。</p>');
    expect(html(paragraph('一是立制。全年开会。二是执法。', { runIn: 5 }))).toBe(
      '<p>一是立制。全年开会。二是执法。</p>',
    );
  });

  it('keeps the text when an inline node crosses the border of an item', () => {
    const strong = (value: string): Paragraph['children'][number] => ({
      type: 'strong',
      children: [{ type: 'text', value }],
    });
    const text = (value: string) => ({ type: 'text', value }) as const;
    const node: Paragraph = {
      type: 'paragraph',
      data: { runIn: 5 },
      children: [
        text('一是立制。全年'),
        strong('开会。二是执'),
        text('法。办案。'),
        strong('三是'),
        text('普法。走村。'),
      ],
    };
    expect(html(node).replace(/<[^>]*>/g, '')).toBe('一是立制。全年开会。二是执法。办案。三是普法。走村。');
    expect(html(node)).toContain('<b class="run-in"><strong>三是</strong>普法。</b>走村。');
  });

  it('keeps the text exactly, white space included, and leaves the report as it was', () => {
    const node = paragraph('  一  二 \n 三');
    const before = structuredClone(node);
    expect(html(node)).toBe('<p>  一  二 \n 三</p>');
    expect(node).toEqual(before);
  });

  it('makes headings and tables', () => {
    expect(
      html({ type: 'heading', depth: 3, data: { anchor: 'p-2' }, children: [{ type: 'text', value: '(一)' }] }),
    ).toBe('<h3 id="p-2">(一)</h3>');
    const row = (value: string): RootContent => ({
      type: 'tableRow',
      children: [{ type: 'tableCell', children: [{ type: 'text', value }] }],
    });
    const table = { type: 'table', data: { anchor: 'p-3' }, children: [row('项目'), row('数量')] } as RootContent;
    expect(html(table).replace(/\n/g, '')).toBe(
      '<table id="p-3"><thead><tr><th>项目</th></tr></thead><tbody><tr><td>数量</td></tr></tbody></table>',
    );
  });

  it('turns markup of the capture into text', () => {
    expect(html({ type: 'html', value: '<script>alert(1)</script>' })).toBe('&#x3C;script>alert(1)&#x3C;/script>');
    for (const text of HOSTILE) expect(html(paragraph(text))).not.toMatch(/<(?!\/?p>)/);
  });

  it.each([
    'javascript:alert(1)',
    'JaVa\tscript:x',
    'data:text/html,x',
    '//evil.example',
    '/reports/',
    'a.pdf',
    '#p-1',
    '',
    'https:\\\\x',
  ])('leaves the words of a link to %j without the link', (url) => expect(html(link(url))).toBe('<span>附件</span>'));

  it('keeps links to the web, and shows an image as a link, for nothing is fetched from elsewhere', () => {
    expect(html(link('https://a.gov.cn/1.pdf'))).toBe(
      '<a href="https://a.gov.cn/1.pdf" rel="nofollow noopener">附件</a>',
    );
    expect(html({ type: 'image', url: 'https://a.gov.cn/1.png', alt: '图' })).toContain('>图</a>');
    expect(html({ type: 'image', url: 'x.png', alt: '' })).toBe('<span>x.png</span>');
  });
});
