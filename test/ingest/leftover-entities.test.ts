import { expect, it } from 'vitest';
import { decodeLeftoverEntities } from '../../src/ingest/decode-leftover-entities.ts';
import { readHtml } from '../../src/ingest/html/read-html.ts';

it.each([
  ['&nbsp;一、举措', '\u00a0一、举措'],
  ['&amp;nbsp;&amp;amp;ldquo;', '\u00a0“'],
  ['&nbsp一、&nbsp&nbsp;', '\u00a0一、\u00a0\u00a0'],
  ['&nbsp2024年&nbspx', '\u00a02024年&nbspx'],
  ['&#x4E00;、&#20030;&#12288;', '一、举\u3000'],
  ['&ldquo;放管服&rdquo;&mdash;&middot;', '“放管服”—·'],
  ['&lt;script&gt;', '<script>'],
  ['a&amp;b', 'a&b'],
  ['AT&T；R&D; &unknown; &nbspx', 'AT&T；R&D; &unknown; &nbspx'],
  ['&#0;&#xD800;&#x110000;&#127;', '&#0;&#xD800;&#x110000;&#127;'],
])('decodes what is left of entities: %s', (given, expected) => {
  expect(decodeLeftoverEntities(given)).toBe(expected);
});

it('decodes them in pages after the page itself is decoded, and drops lines that they leave empty', () => {
  const html = '<p>&amp;nbsp;&amp;nbsp;</p><p>&amp;ldquo;放管服&amp;rdquo; &amp;lt;b&amp;gt;</p>';
  expect(readHtml(html).lines.map((line) => line.text)).toEqual(['“放管服” <b>']);
});
