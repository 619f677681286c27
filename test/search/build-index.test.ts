import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SiteFile } from '../../src/model/page.ts';
import { ask } from '../../src/search/ask/ask.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { fold } from '../../src/text/fold.ts';
import { openIndex } from './support/open-index.ts';
import { seedRecords } from './support/seed-records.ts';

const records = seedRecords();
const bytes = (files: readonly SiteFile[]) =>
  Object.fromEntries(files.map(({ file, content }) => [file, Buffer.from(content as string).toString('base64')]));

describe('buildIndex', () => {
  it('gives the same bytes for the same records in any order', async () => {
    const first = bytes(await buildIndex(records, { shards: 2 }));
    expect(bytes(await buildIndex([...records].reverse(), { shards: 2 }))).toEqual(first);
  });

  it('publishes what is used and nothing else', async () => {
    const files = (await buildIndex(records)).map(({ file }) => file.replace(/und_\w+/g, 'ID')).sort();
    expect([...new Set(files)].filter((file) => !file.includes('/texts/'))).toEqual([
      'search/pagefind/pagefind.js',
      'search/pagefind/wasm.unknown.pagefind',
      'search/shards/0/index/ID.pf_index',
      'search/shards/0/pagefind.ID.pf_meta',
      'search/table.json',
    ]);
  });

  it('leaves the other shards as they were when a report comes', async () => {
    const more = records.map((record) => ({ ...record, report: { ...record.report, id: `more-${record.report.id}` } }));
    const added = more.filter(({ report }) => report.id === more[0]?.report.id);
    const before = bytes(await buildIndex(records, { shards: 4 }));
    const after = bytes(await buildIndex([...records, ...added], { shards: 4 }));
    const folder = (file: string) => file.match(/shards\/\d+/)?.[0];
    const changed = Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);
    expect(new Set(changed.map(folder).filter((name) => name !== undefined)).size).toBe(1);
  });

  it('keeps two captures with one text apart', async () => {
    const twin = records.map((record) => ({ ...record, report: { ...record.report, id: `twin-${record.report.id}` } }));
    const { engine } = await openIndex(await buildIndex([...records, ...twin]));
    const { reports } = await ask(engine, '法治');
    expect(new Set(reports.map(({ facts }) => facts.id)).size).toBe(10);
  });

  it('stores the texts that results quote', async () => {
    const files = await buildIndex(records);
    const id = records[0]?.report.id;
    const stored = files.find(({ file }) => file === `search/texts/${id}.bin`);
    const [scope, passages] = JSON.parse(gunzipSync(stored?.content as Uint8Array).toString('utf8'))[0];
    expect([scope, fold(passages[0][1])]).toEqual(['preamble', fold(records[0]?.passages[0]?.text ?? '')]);
  });

  it('answers nothing over an empty archive', async () => {
    const { engine } = await openIndex(await buildIndex([]));
    expect(await ask(engine, '法治')).toMatchObject({ sections: 0, reports: [], problem: null });
  });
});

describe('an index that does not come whole', () => {
  it('names the files, though Pagefind says nothing', async () => {
    const files = (await buildIndex(records)).filter(({ file }) => !file.includes('/index/'));
    const { engine, takeFailures } = await openIndex(files);
    await ask(engine, '法治');
    expect(takeFailures().join()).toContain('.pf_index');
    expect(takeFailures()).toEqual([]);
  });

  it('rejects without the table', async () => {
    await expect(
      openIndex((await buildIndex(records)).filter(({ file }) => !file.endsWith('table.json'))),
    ).rejects.toThrow(/table\.json: 404/);
  });

  it('rejects when index and table are of two publications', async () => {
    const [table] = (await buildIndex(records)).filter(({ file }) => file.endsWith('table.json'));
    const other = String(table?.content).replace(/und_[0-9a-f]{7}/g, 'und_0000000');
    const files = (await buildIndex(records)).map((file) =>
      file.file === table?.file ? { ...file, content: other } : file,
    );
    const { engine } = await openIndex(files);
    await expect(ask(engine, '法治')).rejects.toThrow();
  });
});
