import { readFileSync } from 'node:fs';
import path from 'node:path';
import sax from 'sax';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatDiagnostics } from '../../scripts/support/format-diagnostics.ts';
import { readSite } from '../publish/support/read-site.ts';
import { openWorkshop, SEEDS, type Told, tryBuild, type Workshop } from '../support/build-site.ts';

/** Escape, bell, NUL, next line, C1's escape, delete, a noncharacter and an override of direction. */
const EVIL = '\u001b]0;x\u0007\u0000\u0001\u0085\u009b31m\u007f\ufffe\ufdd0\u{1ffff}\u202e';
/** What no page may hold, by the HTML standard. */
const NOT_HTML =
  /[^\P{Cc}\t\n\f\r]|\p{Noncharacter_Code_Point}|&#(x0*(1?[0-8bef]|1[0-9a-f]|7f|[89][0-9a-f])|0*(27|7));/iu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no XML may hold
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

let shop: Workshop;
let told: Told;
let files: readonly (readonly [string, string])[];

beforeAll(async () => {
  shop = openWorkshop();
  const seed = readFileSync(path.join(SEEDS, '001_b2724b32383efc5b.txt'), 'utf8');
  const sown = seed.replaceAll('法治', `法${EVIL}治`);
  // NUL in a text is a byte that no encoding has, and refused when it comes often.
  shop.put('a.txt', sown.replaceAll('\0', ''));
  const html = sown.split('\n').map((line) => `<p>${line}&#27;&#7;&#x9b;&#133;&#x202e;</p>`);
  shop.put('b.html', `<meta charset="utf-8"><title>${EVIL}${EVIL}</title>${html.join('\n').replace('2023', '2022')}`);
  // A sidecar that holds them is refused; fields that a page states are not.
  shop.put(
    'c.txt',
    `${seed.replace('2023', '2021')}\n来源:${EVIL.replaceAll('\0', '')}某某\n发布机构:某${EVIL.replaceAll('\0', '')}镇\n`,
  );
  for (const name of ['a.txt', 'b.html']) shop.put(`${name}.meta.md`, '---\nisReport: true\n---\n');
  told = await tryBuild(shop);
  const site = told.outcome === null ? {} : readSite(shop.out);
  files = Object.entries(site).map(([name, text]) => [name, Buffer.from(text, 'latin1').toString('utf8')]);
});
afterAll(() => shop.close());

const texts = (ending: RegExp) => files.filter(([name]) => ending.test(name));

it('reach no page', () => {
  expect(told.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(texts(/\.html$/).length).toBeGreaterThan(30);
  expect(
    texts(/\.html$/)
      .filter(([, text]) => NOT_HTML.test(text))
      .map(([name]) => name),
  ).toEqual([]);
});

it('leave the text that stands between them', () => {
  const page = texts(/^reports\/[0-9a-f]{12}\/index\.html$/).find(([, text]) => /法\ufffd\]0;x\ufffd/.test(text));
  expect(page).toBeDefined();
});

it('leave every JSON-LD readable', () => {
  for (const [, html] of texts(/\.html$/)) {
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
      JSON.parse(json);
  }
});

it('leave every feed and map well-formed', () => {
  for (const [name, xml] of texts(/\.xml$/)) {
    expect([name, NOT_XML.test(xml)]).toEqual([name, false]);
    expect(() => sax.parser(true).write(xml).close()).not.toThrow();
  }
});

it('reach no table', () => {
  for (const [, csv] of texts(/\.csv$/)) expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
});

it('reach no terminal', () => {
  expect(formatDiagnostics(told.diagnostics).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});
