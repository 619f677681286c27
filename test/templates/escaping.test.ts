import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { HOSTILE } from './support/captures.ts';
import { sampleSite } from './support/sample-site.ts';

/** One finds what the capture tries, so that its sentence is quoted with marks; one finds nothing. */
const QUESTIONS = [
  { slug: 'hostile', query: 'onerror=alert(1)', name: '“><script>alert(1)</script>', description: '<img src=x>' },
  { slug: 'nothing', query: '</code><script>alert(2)</script>', name: null, description: null },
];

const parser = unified().use(rehypeParse).freeze();

it('lets nothing from a capture become markup, a script or an address that runs', async () => {
  const site = await sampleSite([HOSTILE], undefined, QUESTIONS);
  expect(site.pages.length).toBeGreaterThan(20);
  for (const { url } of site.pages) expect(alive(parser.parse(site.html(url))), url).toEqual([]);
  const report = parser.parse(site.html(`/reports/${site.reports[0]?.id}/`));
  expect(toText(report)).toContain('<img src=x onerror=alert(1)>镇在区委的领导下');
  const question = parser.parse(site.html('/questions/hostile/'));
  expect(toText(question)).toContain('“><script>alert(1)</script>');
  expect(toText(question)).toContain('<img src=x onerror=alert(1)>镇在区委的领导下');
});

/** Elements as a browser would make them that could only have come out of the capture. */
function alive(page: Root): string[] {
  const found: string[] = [];
  visit(page, 'element', (element: Element) => {
    const { src, type, href } = element.properties;
    const runs = element.tagName === 'script' && type !== 'application/ld+json' && !String(src).startsWith('/assets/');
    const handles = Object.keys(element.properties).some((name) => /^on/i.test(name));
    if (runs || handles || ['img', 'svg'].includes(element.tagName) || /^\s*javascript:/i.test(String(href)))
      found.push(element.tagName);
  });
  return found;
}
