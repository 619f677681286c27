import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { checkSite as checkPages, type PagePlace } from '../../src/html/check-site.ts';
import { collectRefs, type PageRefs } from '../../src/html/collect-refs.ts';
import { cpuTime } from '../support/cpu-time.ts';

interface CheckedPage extends PagePlace {
  readonly refs: PageRefs;
}
const checkSite = (pages: readonly CheckedPage[], files: readonly string[]) =>
  checkPages({ pages, refsOf: (page) => (page as CheckedPage).refs }, files);

type Child = Parameters<typeof h>[2];

const page = (url: string, ...children: Child[]): CheckedPage => ({
  file: `${url.slice(1)}index.html`,
  url,
  refs: collectRefs(h(null, ...children), url),
});
const to = (href: string) => h('a', { href }, href);
const report = page('/reports/a/', h('h2', { id: 'measures' }), h('p', { id: 'p-1' }));
const check = (...links: Child[]) => checkSite([page('/x/', ...links), report], ['site.css', 'reports/a/report.json']);

describe('checkSite', () => {
  it.each([
    ['/reports/a/'],
    ['/reports/a/#p-1'],
    ['/reports/a/?from=x#measures'],
    ['../reports/a/#p-1'],
    ['/reports/a/index.html'],
    ['/reports/a/report.json'],
    ['/site.css?v=1'],
    ['https://a.gov.cn/none'],
    ['mailto:a@b.cn'],
    ['#'],
    [''],
    ['?q=1'],
  ])('accepts %s', (href) => expect(check(to(href))).toEqual([]));

  it.each([
    ['/reports/b/', 'broken-link'],
    ['/reports/a', 'broken-link'],
    ['/reports/a/#p-2', 'broken-anchor'],
    ['/x/#none', 'broken-anchor'],
    ['#none', 'broken-anchor'],
    ['other.css', 'broken-link'],
  ])('reports %s', (href, rule) => {
    const [fault, ...others] = check(to(href));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ path: 'x/index.html', rule, severity: 'error' });
    expect(fault?.message).toContain('Page /x/: The link');
  });

  it('looks at scripts, style sheets, images and templates too', () => {
    const faults = check(
      h('script', { src: '/a.js' }),
      h('link', { rel: 'stylesheet', href: '/b.css' }),
      h('img', { srcset: '/c.png 1x, /d.png 2x' }),
      h('template', to('/e/')),
      h('p', { 'data-url': '/f.json' }),
    );
    expect(faults.map(({ message }) => /leads to (\S+),/.exec(message)?.[1])).toEqual([
      'a.js',
      'b.css',
      'c.png',
      'd.png',
      'e/index.html',
      'f.json',
    ]);
  });

  it('reports an id that stands twice, once', () => {
    const faults = check(h('p', { id: 'a' }), h('p', { id: 'a' }), h('p', { id: 'a' }));
    expect(faults.map(({ rule, message }) => [rule, message])).toEqual([
      ['repeated-id', 'Page /x/: The id "a" stands on several elements.'],
    ]);
  });

  it('reads encoded anchors', () => {
    expect(check(h('p', { id: '附件' }), to('#%E9%99%84%E4%BB%B6'), to('/x/#附件'))).toEqual([]);
    expect(check(to('/reports/a/#%E0%A4%A'))).toHaveLength(1);
  });

  it('survives plain data between threads', () => {
    const copy = structuredClone([report]);
    expect(checkSite(JSON.parse(JSON.stringify(copy)), [])).toEqual([]);
  });

  it('checks 5,000 pages with 200 links each within seconds', () => {
    const links = Array.from({ length: 200 }, (_, i) => `/reports/r${i}/#p-${i % 50}`);
    const ids = Array.from({ length: 50 }, (_, i) => `p-${i}`);
    const refs = { ids, links, repeatedIds: [], lostAnchors: [] };
    const pages = Array.from({ length: 5000 }, (_, i) => ({
      file: `reports/r${i}/index.html`,
      url: `/reports/r${i}/`,
      refs,
    }));
    let faults: unknown[] = [pages];
    const spent = cpuTime(() => {
      faults = checkSite(pages, []);
    });
    expect(faults).toEqual([]);
    expect(spent).toBeLessThan(8000);
  });
});
