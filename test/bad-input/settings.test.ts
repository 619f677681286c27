import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSite } from '../publish/support/read-site.ts';
import { openWorkshop, tryBuild, type Workshop } from '../support/build-site.ts';

let shop: Workshop;
beforeEach(() => {
  shop = openWorkshop();
});
afterEach(() => shop.close());

it('mistakes in the settings, the output and the seeds folder come together', async () => {
  const config = path.join(shop.folder, 'site.config.ts');
  writeFileSync(
    config,
    "export default {\n  title: '年报',\n  descripton: 'x',\n  url: 'https://a.example',\n  publisher: 'P',\n};\n",
  );
  mkdirSync(shop.out);
  writeFileSync(path.join(shop.out, 'thesis.doc'), 'years of work');
  const { outcome, diagnostics } = await tryBuild(shop, { config });
  expect(outcome).toBeNull();
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
    ['config-missing-key', null],
    ['config-unknown-key', 3],
    ['output-not-ours', null],
    ['no-seeds', null],
  ]);
  expect(diagnostics[1]?.hint).toContain('description');
  expect(readSite(shop.out)).toEqual({ 'thesis.doc': 'years of work' });
});

it('a question that asks for nothing is told with what else is wrong', async () => {
  const config = path.join(shop.folder, 'site.config.ts');
  writeFileSync(
    config,
    "export default { title: '年报', description: 'x', url: 'https://a.example', publisher: 'P', questions: [\n  { slug: 'a', query: '败诉率' },\n  { slug: 'b', query: '章节:附件' },\n] };\n",
  );
  const { outcome, diagnostics } = await tryBuild(shop, { config });
  expect(outcome).toBeNull();
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([
    ['config-question', 3],
    ['no-seeds', null],
  ]);
  expect(diagnostics[0]?.path).toMatch(/site\.config\.ts$/);
});

it('an output inside the seeds or around them is refused', async () => {
  shop.copySeed('000_26c84a4fe4352593.txt');
  for (const out of [shop.seeds, path.join(shop.seeds, 'site'), shop.folder]) {
    const { diagnostics } = await tryBuild(shop, { out });
    expect(diagnostics.map((d) => d.rule)).toEqual(['output-holds-sources']);
  }
});
