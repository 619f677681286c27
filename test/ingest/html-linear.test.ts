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
    'style rules',
    (times) => `<style>${'.a{display:none}/*{'.repeat(times)}</style>${'<p class="b a">甲'.repeat(times)}`,
  ],
];
const TIMES = 20_000;

it.each(PAGES)('reads in a time that grows with the length: %s', (_name, page) => {
  readHtml(page(TIMES));
  const once = cpuTime(() => readHtml(page(TIMES)));
  const fourfold = cpuTime(() => readHtml(page(4 * TIMES)));
  expect(fourfold).toBeLessThan(8 * Math.max(once, 50));
});
