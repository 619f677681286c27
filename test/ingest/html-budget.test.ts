import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/ingest/html/read-html.ts';
import { ingest } from '../../src/ingest/ingest.ts';

const outcome = (html: string, maxTextCharacters: number) =>
  ingest({ path: 'a.html', bytes: Buffer.from(html), sidecar: null, limits: { maxTextCharacters } }).then(
    () => 'read',
    (error: Error) => error.message,
  );
const TOO_MUCH = 'a.html: The file holds more than 400 characters of text, or more than 100 lines and cells';

describe('a page of too much text is given up while it is read', () => {
  it.each([
    ['one line', (times: number) => '甲'.repeat(times), 400],
    ['words in frames', (times: number) => `<iframe srcdoc="${'甲'.repeat(times / 2)}"></iframe>`.repeat(2), 399],
    ['empty cells', (times: number) => `<p>甲</p><table><tr>${'<td>'.repeat(times - 1)}</table>`, 100],
    ['cells', (times: number) => `<table><tr>${'<td>甲'.repeat(times - 1)}</table>`, 100],
  ])('%s', async (_name, page, most) => {
    const smaller = await outcome(page(most - (most % 10)), 400);
    expect(smaller).not.toContain('more than');
    expect(await outcome(page(most + 11), 400)).toContain(TOO_MUCH);
  });
});

it('tells 1,000 tables within each other apart, and reads those in them as text', () => {
  const nested = (deep: number) =>
    `${'<table><tr><td>'.repeat(deep)}<table><tr><td>甲<td>乙</table>丙${'</table>'.repeat(deep)}丁`;
  const texts = (deep: number) => readHtml(nested(deep)).lines.map((line) => line.text);
  expect(texts(999)).toEqual(['| 甲 | 乙 |', '丙', '丁']);
  expect(texts(1000)).toEqual(['甲', '乙', '丙', '丁']);
});

it('keeps every text and style of elements that all differ', () => {
  const elements = Array.from({ length: 45_000 }, (_, at) => `<b class="a${at}">${at % 3000}</b>`).join('');
  const html = `<style>.a44999{display:none}.a1::before{content:"甲"}div b::before{content:"乙"}</style><p>${elements}</p>`;
  const { lines, leftOut } = readHtml(html);
  expect([lines[0]?.text.slice(0, 4), lines.at(-1)?.text]).toEqual(['0甲12', '2999']);
  expect([...leftOut]).toContain('乙');
});

it('reads a million elements within each other, and refuses more', async () => {
  expect(await outcome(`${'<b>'.repeat(999_999)}甲`, 400)).toBe('read');
  expect(await outcome(`${'<b>'.repeat(1_000_000)}甲`, 400)).toContain('within more than 1000000 others');
});
