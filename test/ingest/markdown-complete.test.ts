import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/ingest/read-markdown.ts';

const renderer = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkRehype);

/** What a renderer of Markdown shows, alternative texts included; the heading, numbers and arrows that it makes for footnotes left out. */
function shown(source: string): string {
  const tree = renderer.runSync(renderer.parse(source));
  visit(tree, 'element', (node: Element, index, parent) => {
    const { id, dataFootnoteBackref, dataFootnoteRef, alt } = node.properties;
    const isMade = id === 'footnote-label' || dataFootnoteBackref !== undefined || dataFootnoteRef !== undefined;
    if (isMade) node.children = [];
    if (node.tagName === 'img' && parent) parent.children[index ?? 0] = { type: 'text', value: String(alt ?? '') };
  });
  return squeezed(toText(tree));
}

const squeezed = (text: string) => text.replace(/\s+/gu, '');
const sorted = (text: string) => [...text].sort().join('');

/** Whether the characters of one text stand in another in their order. */
function holds(text: string, wanted: string): boolean {
  let at = 0;
  for (const sign of wanted) {
    at = text.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Renderers put footnotes at the end: there the order does not count. */
function holdsAll(source: string): boolean {
  const [text, wanted] = [squeezed(readMarkdown(source).text), shown(source)];
  return source.includes('[^') ? holds(sorted(text), sorted(wanted)) : holds(text, wanted);
}

/** Every kind of node, each with a word of its own. */
const SNIPPETS: readonly (readonly [string, string])[] = [
  ['headings', '# 一级 #\n\n二级\n===\n\n三级\n---\n\n###### **六级** `码`\n'],
  ['paragraphs', '甲*乙***丙**__丁___戊_~~己~~`庚`\\*辛\\* &amp; &#20013; &nbsp;&hellip;\n'],
  ['breaks', '甲  \n乙\\\n丙\n**丁  \n戊**己\n'],
  [
    'links',
    '[甲](/a "题") [乙][b] [丙][] [丁] <https://a.example/> https://b.example www.c.example d@e.example\n\n[b]: /b\n[丙]: /c\n[丁]: /d "名"\n',
  ],
  ['images', '![甲](/a.png "题") ![乙][b] [![丙](/c.png)](/d)\n\n[b]: /b.png\n'],
  ['lists', '- 甲\n- 乙\n  - 丙\n\n    丁\n\n7. 戊\n8) 己\n\n* [ ] 庚\n* [x] 辛\n'],
  ['quotes', '> 甲\n乙\n> > 丙\n>\n> - 丁\n'],
  ['code', '```js {甲}\n乙\n\n丙\n```\n\n    丁\n\n~~~\n戊\n'],
  ['code in lists', '- 甲\n  ```\n  乙\n\n  丙\n  ```\n- 丁\n'],
  ['tables', '| 甲 | 乙 |\n|:-|-:|\n| **丙** | `丁|戊` \\| 己 |\n| 庚 |\n| 辛 | 壬 | 癸 |\n尾\n'],
  ['tables without bars', '甲|乙\n-|-\n丙|丁\n'],
  ['rules', '甲\n\n---\n\n乙\n***\n丙\n'],
  ['footnotes', '甲[^1]乙[^二]丙^[丁]\n\n[^1]: 戊\n\n    己\n[^二]: 庚\n    - 辛\n'],
  ['footnotes of one another', '甲[^1]\n\n[^1]: 乙[^2]\n[^2]: 丙[^1]\n'],
  ['definitions', '甲[1]\n\n[1]: 《条例》(国务院令)\n[注]: 数据截至(2021)\n'],
  ['mathematics', '$甲$ $$\n乙\n$$\n'],
  ['details', '<details>\n<summary>甲</summary>\n\n乙\n\n</details>\n'],
  ['HTML', '<div>\n甲\n</div>\n\n<pre>\n乙\n\n丙\n</pre>\n\n丁<br>戊<b>己</b>\n'],
  ['markup that is none', '甲*乙 **丙 [丁 ![戊 `己 <庚 ~~辛\n\n|壬|\n\n1.癸\n'],
  ['empty items', '1.\n2. 甲\n-\n- 乙\n'],
  ['entities that break lines', '# 甲&#10;乙&#x2028;丙&#13;丁\n\n|&#x85;戊|\n|-|\n|己&#12;庚|\n'],
  ['front matter in the middle', '甲\n\n---\nyear: 2021\n---\n'],
];

it.each(SNIPPETS)('holds what is shown: %s', (_name, source) => {
  for (const text of [source, source.replaceAll('\n', '\r\n'), source.replaceAll('\n', '\r')]) {
    expect(holdsAll(text)).toBe(true);
  }
});

it.each(SNIPPETS)('holds what is shown far from the beginning: %s', (_name, source) => {
  const all = `${'甲乙丙丁。\n\n'.repeat(300)}${source}\n${'# 戊\n\n'.repeat(300)}`;
  expect(holdsAll(all)).toBe(true);
});

/** Blocks that go on beyond the length at which they are cut. */
const LONG: readonly (readonly [string, string])[] = [
  ['list', '- 甲**乙**\n'.repeat(400)],
  ['numbered list', Array.from({ length: 400 }, (_, i) => `${i + 1}. 甲\n`).join('')],
  ['table', `|甲|乙|\n|-|-|\n${'|**丙**|丁|\n'.repeat(400)}`],
  ['paragraph', '甲*乙*丙。\n'.repeat(400)],
  ['quote', '> 甲\n'.repeat(400)],
  ['lazy quote', `> 甲\n${'乙\n'.repeat(400)}`],
  ['headings', '甲\n===\n'.repeat(400)],
  ['code', `\`\`\`\n${'甲\n\n# 乙\n'.repeat(400)}\`\`\`\n# 丙\n`],
  ['footnotes', Array.from({ length: 400 }, (_, i) => `甲[^${i}]\n\n[^${i}]: 乙\n\n`).join('')],
];

it.each(LONG)('holds what is shown of a long %s', (_name, source) => {
  const { text, remarks } = readMarkdown(source);
  const words = (from: string) => sorted(from.replace(/[^\p{Script=Han}]/gu, ''));
  expect(words(text) === words(shown(source))).toBe(true);
  expect(remarks).toEqual([]);
});

it('knows every row of a long table as one', () => {
  const { lines } = readMarkdown(`|甲|乙|\n|-|-|\n${'|**丙**|丁|\n'.repeat(400)}`);
  expect(lines.filter(({ hint }) => hint?.cells?.join() === '丙,丁')).toHaveLength(400);
});

it('knows links whose address stands far away, and keeps notes typed by hand', () => {
  const filling = '甲乙丙丁。\n\n'.repeat(500);
  const { text } = readMarkdown(
    `见[官网][g]。\n\n${filling}[g]: https://www.gov.example/\n[x]: https://unused.example/\n[注]: 数据\n`,
  );
  expect(text.startsWith('见官网。')).toBe(true);
  expect(text).not.toContain('www.gov.example');
  expect(text).toContain('[x]: https://unused.example/\n[注]: 数据');
});
