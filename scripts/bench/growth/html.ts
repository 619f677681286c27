import type { GrowthInput } from './growth-input.ts';

/** A page of about so many bytes: a piece repeated between a beginning and an end. */
type Page = (bytes: number) => string;

const SENTENCE = '镇党委政府持续推进法治政府建设，依法履行职责，规范执法行为。';
const repeated =
  (piece: string, [before, after] = ['', '']): Page =>
  (bytes) =>
    before + piece.repeat(times(piece, bytes)) + after;
const counted =
  (piece: (at: number) => string, [before, after] = ['', '']): Page =>
  (bytes) =>
    before + Array.from({ length: times(piece(100_000), bytes) }, (_, at) => piece(at)).join('') + after;
const halves =
  (one: Page, other: Page): Page =>
  (bytes) =>
    one(bytes / 2) + other(bytes / 2);

function times(piece: string, bytes: number): number {
  return Math.ceil(bytes / Buffer.byteLength(piece));
}

type Row = readonly [shape: GrowthInput['shape'], name: string, page: Page];

/** Pages that cost more than they are long to a reader that is not careful, one a line. */
const PAGES: readonly Row[] = [
  ['nested', 'divs', repeated('<div>', ['', '<p>甲'])],
  ['nested', 'divs with text', repeated(`<div>${SENTENCE}`)],
  ['nested', 'tables', repeated('<table><tr><td>甲')],
  ['nested', 'tables with text before and after', repeated(`<table><tr><td>${SENTENCE}<td>乙`)],
  ['nested', 'inline tags never closed', repeated('<b>甲</i>')],
  ['nested', 'lists', repeated('<ol><li>甲')],
  ['nested', 'hidden elements', repeated('<div style="display:none">甲<span style="display:block">')],
  ['nested', 'drawings', repeated('<svg><foreignObject><p>甲')],
  ['nested', 'classes that all differ', counted((at) => `<div class="a${at}">甲`)],
  ['nested', 'quotes', repeated('<q>甲')],
  ['nested', 'forms and fonts that close each other', repeated('<form><font><a href=x.pdf>甲</form>')],
  ['long', 'one paragraph', repeated(SENTENCE, ['<p>', '</p>'])],
  ['long', 'one paragraph of entities', repeated('&nbsp;甲&#x4E00;&amp;nbsp;', ['<p>', '</p>'])],
  ['long', 'one text of a link', repeated(SENTENCE, ['<p>甲<a href="a.pdf">', '</a>'])],
  ['long', 'one attribute', repeated('display:none;', ['<p style="', '">甲'])],
  ['long', 'one class attribute', repeated('main ', ['<p class="', '">甲'])],
  ['long', 'one address', repeated('a', ['<a href="', '.pdf">甲</a>'])],
  ['long', 'one title', repeated(SENTENCE, ['<title>', '</title><p>甲'])],
  ['long', 'one meta', repeated(SENTENCE, ['<meta name="description" content="', '"><p>甲'])],
  ['long', 'one comment never closed', repeated('-', ['<p>甲<!--', ''])],
  ['long', 'one script never closed', repeated('</scrip', ['<p>甲<script>', ''])],
  ['long', 'one tag name', repeated('a', ['<p>甲<', '>乙'])],
  ['long', 'spaces', repeated(' ', ['<p>甲', '乙'])],
  ['long', 'white space of other scripts', repeated('\u3000', ['<p>甲', '乙'])],
  ['long', 'spaces kept', repeated(' ', ['<pre>甲', '乙'])],
  ['long', 'one frame in its attribute', repeated('<p>甲</p>', ['<iframe srcdoc="', '"></iframe>'])],
  ['long', 'one style sheet of unclosed strings', repeated('"\\"', ['<style>p{content:', '</style><p>甲'])],
  ['long', 'one selector', repeated('a ', ['<style>', '{display:none}</style><p>甲'])],
  ['wide', 'paragraphs', repeated(`<p>${SENTENCE}</p>`)],
  ['wide', 'rows', repeated(`<tr><td>甲<td>${SENTENCE}</tr>`, ['<table>', '</table>'])],
  ['wide', 'cells in one row', repeated(`<td>${SENTENCE}`, ['<table><tr>', ''])],
  ['wide', 'lines in one cell', repeated(`${SENTENCE}<br>`, ['<table><tr><td>甲<td>', ''])],
  ['wide', 'items', repeated(`<li><b>一是</b>${SENTENCE}`, ['<ol>', '</ol>'])],
  ['wide', 'lists', repeated(`<ol><li>${SENTENCE}</ol>`)],
  ['wide', 'rows that span', repeated('<tr><td rowspan=65534 colspan=1000>甲', ['<table>', '</table>'])],
  ['wide', 'numbers at the bound', repeated(`<li value=2147483647>${SENTENCE}`, ['<ol type=i>', '</ol>'])],
  ['wide', 'hidden words', repeated(`${SENTENCE}<span hidden>乙</span>`, ['<p>', '</p>'])],
  ['wide', 'attributes', counted((at) => ` a${at}=b`, ['<p', '>甲'])],
  ['wide', 'attributes of one name', repeated(' style="display:none"', ['<p', '>甲'])],
  ['wide', 'styles of one element each', repeated(`<style>.a{display:none}</style><p class=a>甲`)],
  ['wide', 'links to documents', counted((at) => `<a href="/${at}.pdf">${SENTENCE}</a><br>`)],
  ['wide', 'metas', counted((at) => `<meta name=a${at} content="2021年3月4日">`, ['', '<p>甲'])],
  ['wide', 'frames without a page', counted((at) => `<iframe src="http://a.cn/${at}"></iframe>`, ['<p>甲', ''])],
  ['wide', 'frames with a page each', repeated(`<iframe srcdoc="<p>${SENTENCE}"></iframe>`)],
  ['wide', 'frames of data', repeated(`<iframe src="data:text/html,<p>${SENTENCE}"></iframe>`)],
  ['wide', 'pictures', repeated('<img alt="甲">', ['<p>', ''])],
  ['wide', 'fields', repeated('<input value="甲">', ['<form>', ''])],
  ['wide', 'options', repeated('<option label="甲">乙', ['<select>', ''])],
  ['wide', 'shadow roots', repeated(`<div><template shadowrootmode=open>${SENTENCE}</template></div>`)],
  ['wide', 'drawings', repeated('<svg><text>甲</text></svg>')],
  ['wide', 'CDATA sections', repeated('<svg><text><![CDATA[甲]]></text></svg><![CDATA[乙>')],
  ['wide', 'tags that close nothing', repeated('</b></i></td></p>', ['<p>甲', ''])],
  ['wide', 'headings', repeated(`<h2>一、主要举措</h2><p>${SENTENCE}`)],
  [
    'other',
    'style rules and elements of many classes',
    halves(
      counted((at) => `.a${at} b, .a${at}::before{content:"乙"}`, ['<style>', '</style>']),
      counted((at) => `<p class="a${at} a${at + 1} a${at + 2}">甲</p>`),
    ),
  ],
  ['other', 'long selectors', repeated(`${'a'.repeat(197)}! b{visibility:visible}`, ['<style>', '</style><p>甲'])],
];

/** Pages to measure the growth of reading HTML with. */
export const INPUTS: readonly GrowthInput[] = PAGES.map(([shape, name, page]) => ({
  file: `${shape}-${name.replace(/\W+/g, '-')}.html`,
  shape,
  name,
  make: (bytes) => Buffer.from(`<!doctype html><html><head><meta charset="utf-8"></head>${page(bytes)}`),
}));
