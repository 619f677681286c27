import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectWhole, readSite } from '../publish/support/read-site.ts';
import { openWorkshop, SEEDS, type Told, tryBuild, type Workshop } from '../support/build-site.ts';

const HTML_TITLE = '<img src=x onerror=alert(1)><script>alert(2)</script>某某县2022年法治政府建设年度报告';
const PATH_TITLE = '../../../../tmp/某某市2022年法治政府建设年度报告';
/** Lines that would run, load or leave if they became anything but text. */
const HOSTILE_LINES = [
  '<script src="https://evil.example/x.js"></script>',
  '[点击](javascript:alert(1)) <a href="javascript:alert(1)">点击</a>',
  '</p></main></body></html><iframe src="https://evil.example/"></iframe>',
  '<style>body{display:none}</style><base href="https://evil.example/">',
  '`alert(1)` {{constructor.constructor("alert(1)")()}} <!-- --!> <![CDATA[',
  '=HYPERLINK("https://evil.example/";"看") \u202e\u0007\u0000x',
];
const seed = readFileSync(path.join(SEEDS, '001_b2724b32383efc5b.txt'), 'utf8');

function withHostileBody(): string {
  const lines = seed.split('\n');
  return [...lines.slice(0, 12), ...HOSTILE_LINES.map((line) => line.replace('\u0000', '')), ...lines.slice(12)].join(
    '\n',
  );
}

const yaml = (fields: Record<string, unknown>) => `---\n${JSON.stringify(fields)}\n---\n`;

let shop: Workshop;
let told: Told;
let pages: readonly (readonly [string, string])[];

beforeAll(async () => {
  shop = openWorkshop();
  shop.put('html.txt', seed);
  shop.put(
    'html.txt.meta.md',
    yaml({ title: HTML_TITLE, issuer: '"><svg onload=alert(1)>', region: ['</script><b>'], source: '<b>x</b>' }),
  );
  shop.put('path.txt', `${withHostileBody()}\n`);
  shop.put('path.txt.meta.md', yaml({ title: PATH_TITLE, issuer: '../../..', region: ['..', '../etc'], year: 2022 }));
  shop.put('名 字/<b>"&\'.txt', seed.replaceAll('2', '２'));
  told = await tryBuild(shop, { search: true });
  pages = Object.entries(readSite(shop.out)).filter(([file]) => file.endsWith('.html'));
});
afterAll(() => shop.close());

/** Elements of all pages. */
function elements(): { readonly file: string; readonly element: Element }[] {
  const found: { file: string; element: Element }[] = [];
  const parser = unified().use(rehypeParse);
  for (const [file, html] of pages) {
    visit(parser.parse(Buffer.from(html, 'latin1').toString('utf8')), 'element', (element) => {
      found.push({ file, element });
    });
  }
  return found;
}

describe('a capture that means harm', () => {
  it('is published, since it is a report', () => {
    expect(told.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
    expect(told.outcome?.reports).toBe(3);
    expect(pages.length).toBeGreaterThan(30);
  });

  it('writes nothing outside of the output, and no file named after its title', () => {
    const files = expectWhole(shop.out).files.map((file) => file.path);
    expect(files.filter((file) => !/^[\w./-]+$/.test(file) || file.includes('..'))).toEqual([]);
  });

  it('brings no script, frame, handler or style into any page', () => {
    const bad = elements().filter(({ element: { tagName, properties } }) => {
      const inline = tagName === 'script' && properties.src === undefined && properties.type !== 'application/ld+json';
      const handler = Object.keys(properties).some((name) => /^on/i.test(name));
      return inline || handler || ['iframe', 'object', 'embed', 'base', 'style', 'img'].includes(tagName);
    });
    expect(bad.map(({ file, element }) => [file, element.tagName])).toEqual([]);
  });

  it('brings no address that runs, and none that loads from elsewhere', () => {
    const loads = (tag: string) => ['script', 'img', 'source', 'form', 'use'].includes(tag);
    const bad = elements().filter(({ element: { tagName, properties } }) => {
      const address = String(properties.src ?? properties.href ?? properties.action ?? '');
      return /^\s*(javascript|data|vbscript):/i.test(address) || (loads(tagName) && /^(https?:)?\/\//.test(address));
    });
    expect(bad.map(({ file, element }) => [file, element.properties])).toEqual([]);
  });

  it('shows its title as text, character for character', () => {
    const report = elements().filter(({ element }) => element.tagName === 'h1');
    const titles = report.map(({ element }) => toText(element));
    expect(titles.some((title) => title.includes('<script>alert'))).toBe(true);
    expect(titles.some((title) => title.includes('../../../../tmp/'))).toBe(true);
  });
});
