import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { h, s } from 'hastscript';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { UnsafeMarkupError } from '../../src/html/refuse.ts';
import { serialise } from '../../src/html/serialise.ts';
import { toRoot } from '../../src/jsx/jsx-runtime.ts';
import { HOSTILE } from '../support/hostile.ts';

type Child = Parameters<typeof h>[2];
const root = (...children: Child[]): Root => h(null, ...children);
const parse = (html: string) => unified().use(rehypeParse).parse(html);
const body = (node: Child, base = '/') => serialise(root(node), base).replace('<!doctype html>\n', '').trimEnd();

describe('serialise', () => {
  it('writes one doctype and a final line break', () => {
    const page: Root = { type: 'root', children: [{ type: 'doctype' }, h('p', '一')] };
    expect(serialise(page, '/')).toBe('<!doctype html>\n<p>一</p>\n');
  });

  it.each([
    [h('p', 'a\u001b[31m\u0007\u009b\u0000\ufdd0\u0085b'), '<p>a\ufffd[31m\ufffd\ufffd\ufffd\ufffd b</p>'],
    [h('p', { title: '\u001b<\ufdd0' }), '<p title="\ufffd&#x3C;\ufffd"></p>'],
    [
      h('script', { type: 'application/ld+json' }, '{"a":"\u007f\u009b\u202e"}'),
      '<script type="application/ld+json">{"a":"\\u007f\\u009b\\u202e"}</script>',
    ],
  ])('writes no character that HTML forbids %#', (node, expected) => {
    expect(body(node)).toBe(expected);
  });

  it.each([
    [h('a', { href: '/years/' }), '<a href="/sub/years/"></a>'],
    [h('a', { href: '/' }), '<a href="/sub/"></a>'],
    [h('a', { href: '#p-1' }), '<a href="#p-1"></a>'],
    [h('a', { href: '?a=1' }), '<a href="?a=1"></a>'],
    [h('a', { href: 'raw/' }), '<a href="raw/"></a>'],
    [h('a', { href: 'https://a.gov.cn/x' }), '<a href="https://a.gov.cn/x"></a>'],
    [h('a', { href: 'mailto:a@b.cn' }), '<a href="mailto:a@b.cn"></a>'],
    [h('form', { action: '/search/' }), '<form action="/sub/search/"></form>'],
    [h('script', { src: '/a.js' }), '<script src="/sub/a.js"></script>'],
    [h('img', { srcset: '/a.png 1x, /b.png 2x' }), '<img srcset="/sub/a.png 1x, /sub/b.png 2x">'],
    [
      h('meta', { httpEquiv: 'refresh', content: '0; url=/new/' }),
      '<meta http-equiv="refresh" content="0; url=/sub/new/">',
    ],
    [h('meta', { name: 'x', content: '/not-an-address/' }), '<meta name="x" content="/not-an-address/">'],
    [
      h('div', { 'data-base': '/', 'data-api-url': '/search/api.js' }),
      '<div data-base="/sub/" data-api-url="/sub/search/api.js"></div>',
    ],
    [h('div', { 'data-section': '/x' }), '<div data-section="/x"></div>'],
    [s('svg', s('use', { href: '/icons.svg#a' })), '<svg><use href="/sub/icons.svg#a"></use></svg>'],
    [h('template', h('a', { href: '/x/' })), '<template><a href="/sub/x/"></a></template>'],
  ])('puts the base before addresses %#', (node, expected) => {
    expect(body(node, '/sub/')).toBe(expected);
  });

  it('leaves the tree as it was', () => {
    const page = root(h('a', { href: '/x/' }, h('script', { type: 'application/ld+json' }, '{"a":"<"}')));
    const before = structuredClone(page);
    serialise(page, '/sub/');
    expect(page).toEqual(before);
  });

  it.each(HOSTILE)('lets no text become markup: %j', (text) => {
    const page = toRoot(
      <html lang="zh-CN" data-title={text}>
        <title>{text}</title>
        <p title={text}>{text}</p>
      </html>,
    );
    const html = serialise(page, '/');
    const parsed = parse(html);
    expect(html.match(/<[a-z]+/g)).toEqual(['<html', '<title', '<p']);
    const elements: Element[] = [];
    visit(parsed, 'element', (element) => void elements.push(element));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML forbids them
    const inner = text.replace(/[\u0000\u0008]/g, '\ufffd');
    expect(elements.map(({ tagName }) => tagName)).toEqual(['html', 'head', 'title', 'body', 'p']);
    expect(Object.keys(elements[0]?.properties ?? {})).toEqual(['lang', 'dataTitle']);
    expect(Object.keys(elements[4]?.properties ?? {})).toEqual(['title']);
    expect(toText(parsed)).toContain(inner.replace(/\s+/g, ' '));
  });

  it('keeps JSON-LD one element and the same JSON', () => {
    const data = { name: '</script><script>alert(1)</script><!--' };
    const html = body(h('script', { type: 'application/ld+json' }, JSON.stringify(data)));
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(JSON.parse(html.replace(/<[^>]*>/g, ''))).toEqual(data);
  });
});

describe('serialise refuses', () => {
  it.each([
    ['raw HTML', { type: 'raw', value: '<b>' } as unknown as Child],
    ['an event handler', h('p', { onclick: 'x()' })],
    ['an event handler in SVG', s('svg', { onload: 'x()' })],
    ['an inline style', h('p', { style: 'color:red' })],
    ['a style element', h('style', 'p{}')],
    ['an inline script', h('script', 'x()')],
    ['an inline module', h('script', { type: 'module' }, 'x()')],
    ['an import map', h('script', { type: 'importmap' }, '{}')],
    ['a frame', h('iframe', { src: '/x/' })],
    ['another base', h('base', { href: '/x/' })],
    ['a script of another host', h('script', { src: 'https://evil.example/x.js' })],
    ['a style sheet of another host', h('link', { rel: 'stylesheet', href: 'https://evil.example/x.css' })],
    ['an image of another host', h('img', { srcset: '/a.png 1x, https://evil.example/b.png 2x' })],
    ['a form to another host', h('form', { action: 'https://evil.example/' })],
    ['something hidden in a template', h('template', h('p', { onclick: 'x()' }))],
    ['a refresh that runs', h('meta', { httpEquiv: 'refresh', content: '0; url=javascript:alert(1)' })],
    ['a data attribute that runs', h('p', { 'data-report-url': 'javascript:alert(1)' })],
  ])('%s', (_, node) => {
    expect(() => body(node)).toThrow(UnsafeMarkupError);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '/\t/evil.example',
  ])('the address %j', (href) => {
    expect(() => body(h('a', { href }))).toThrow(UnsafeMarkupError);
    expect(() => body(h('a', { href }), '/sub/')).toThrow(UnsafeMarkupError);
  });

  it('says what and where', () => {
    expect(() => body(h('a', { href: 'javascript:x' }))).toThrow(
      '<a>: href="javascript:x" has the scheme "javascript": only http, https, mailto and relative addresses are allowed.',
    );
  });

  it('a canonical address is no danger', () => {
    expect(body(h('link', { rel: 'canonical', href: 'https://a.example/' }))).toContain('canonical');
  });
});
