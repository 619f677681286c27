import { expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';
import { cpuTime } from '../support/cpu-time.ts';

/** Pages that cost a parser more than they are long, one a line: each is tried at two lengths. */
const PAGES: readonly (readonly [string, (times: number) => string])[] = [
  ['open elements', (times) => `${'<div>'.repeat(times)}甲`],
  ['tables in tables', (times) => '<table><tr><td>甲'.repeat(times)],
  ['open inline tags and ends of others', (times) => '<b>甲</i>'.repeat(times)],
  ['open inline tags and void ones', (times) => '<b>甲<br>'.repeat(times)],
  ['lists of bold items', (times) => `<ol>${'<li><b>甲</b>乙'.repeat(times)}</ol>`],
  ['entities in one paragraph', (times) => `<p>${'&nbsp;甲&#x4E00;'.repeat(times)}`],
  ['entities escaped twice', (times) => `<p>&amp;${'amp;'.repeat(times)}${'&amp;nbsp;'.repeat(times)}`],
  ['hidden words in one paragraph', (times) => `<p>${'甲<span hidden>乙</span>'.repeat(times)}`],
  ['cells in one row', (times) => `<table><tr>${'<td>甲'.repeat(times)}`],
  ['CDATA sections', (times) => '<![CDATA['.repeat(times)],
  [
    'a long selector and a long value',
    (times) => `<style>${'a'.repeat(times)}! b{display:none}</style><p style="font-size:${'1'.repeat(times)}x">甲`,
  ],
  [
    'long selectors',
    (times) => `<style>${`${'a'.repeat(197)}! b{visibility:visible}`.repeat(times / 50)}</style><p>甲`,
  ],
  ['rules in at-rules', (times) => `<style>${'@media screen{'.repeat(times / 10)}${'a{}'.repeat(times)}</style><p>甲`],
  ['strings of styles', (times) => `<style>p{content:${'"\\"'.repeat(times)}}</style><p>甲`],
  [
    'texts of styles',
    (times) => `<style>${`p::before{content:${'"\\"'.repeat(300)}}`.repeat(times / 300)}</style><p>甲`,
  ],
  [
    'style sheets and elements',
    (times) => `<style>p::before{content:"乙"}</style><p class="${'a'}">甲`.repeat(times / 4),
  ],
  ['many classes', (times) => `<style>.a1{display:none}</style><p class="${'a '.repeat(times)}">甲`],
  ['drawings in drawings', (times) => `<svg><foreignObject><p>甲`.repeat(times / 4)],
  ['drawings that are left', (times) => `${'<svg><g>'.repeat(times)}<p>甲`],
  ['unclosed sections', (times) => `<svg><text>${'<![CDATA['.repeat(times)}`],
  ['links to documents', (times) => `<a href="a.pdf">甲`.repeat(times)],
  ['quotes in quotes', (times) => '<q>甲'.repeat(times)],
  [
    'style rules',
    (times) => `<style>${'.a{display:none}/*{'.repeat(times)}</style>${'<p class="b a">甲'.repeat(times)}`,
  ],
];
const TIMES = 20_000;

// What other tests left may be collected within a measurement: what is not linear is not so three times running.
it.each(PAGES)('reads in a time that grows with the length: %s', { retry: 2 }, (_name, page) => {
  readHtml(page(TIMES));
  const once = cpuTime(() => readHtml(page(TIMES)));
  const fourfold = cpuTime(() => readHtml(page(4 * TIMES)));
  expect(fourfold).toBeLessThan(8 * Math.max(once, 50));
});
