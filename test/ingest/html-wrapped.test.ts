import { expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';

const LINES = ['2024年,我镇坚持依法行政,稳步推进各项', '工作,不断健全制度,提升基层治理能力,取', '得新的成效。'];

const read = (html: string) => readHtml(html).lines.map(({ text, hint }) => (hint?.continues ? `… ${text}` : text));

it.each([
  ['line breaks', `<p>${LINES.join('<br>\n')}</p>`],
  ['a line a block', LINES.map((line) => `<p>${line}</p>`).join('')],
  ['preformatted text', `<pre>${LINES.join('\n')}</pre>`],
  ['a page with headings and navigation', `<nav>首页 ${'新闻'.repeat(40)}</nav><h1>报告</h1>${LINES.join('<br>')}`],
])('a page wrapped at a constant width is read as paragraphs: %s', (_name, html) => {
  expect(read(html).slice(-3)).toEqual([LINES[0], `… ${LINES[1]}`, `… ${LINES[2]}`]);
});

it('joins neither headings nor rows nor furniture that markup names', () => {
  const [first = '', second = '', third = ''] = LINES;
  const text = `<p>${first}<br>${second}<br>${third}</p>`;
  expect(read(`${text}<h2>${first}</h2><p>${third}</p>`).slice(3)).toEqual([first, third]);
  expect(read(`${text}<table><tr><td>${first}<td>甲<td>乙</table>${third}`).slice(3)).toEqual([
    `| ${first} | 甲 | 乙 |`,
    third,
  ]);
  expect(read(`${text}<nav>${first}</nav>${third}`).slice(3)).toEqual([first, third]);
});
