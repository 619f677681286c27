import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SiteFile } from '../../src/model/page.ts';
import type { Answer } from '../../src/search/ask/answer.ts';
import { ask } from '../../src/search/ask/ask.ts';

import { buildIndex } from '../../src/search/index/build-index.ts';
import { unpackText } from '../../src/search/pack-text.ts';
import { shardOf } from '../../src/search/shard-of.ts';
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
    const files = (await buildIndex(records)).map(({ file }) =>
      file.replace(/^search\/[0-9a-f]{10}\//, '').replace(/\d+\./, 'N.'),
    );
    expect([...new Set(files)].filter((file) => !file.includes('/texts/')).sort()).toEqual([
      'counts/N.bin',
      'index/N.pf_index',
      'search/pagefind/wasm.unknown.pagefind',
      'search/table.bin',
    ]);
  });

  it('keeps a report in its shard whatever other reports come', () => {
    const ids = Array.from({ length: 200 }, (_, at) => `report-${at}`);
    expect(ids.map((id) => shardOf(id, 8))).toEqual(ids.map((id) => shardOf(id, 8)));
    expect(new Set(ids.map((id) => shardOf(id, 8))).size).toBe(8);
  });

  it('answers alike, in the same order, however reports fell into shards', async () => {
    const queries = ['法治', '执法 监督', '行政|司法', '的', '负责人 ~20 责任', '章节:不足'];
    const answers: Answer[][] = [];
    for (const shards of [1, 2, 5]) {
      const { engine } = await openIndex(await buildIndex(records, { shards }));
      answers.push(await Promise.all(queries.map((query) => ask(engine, query))));
    }
    expect(answers[0]?.every(({ sections }) => sections > 0)).toBe(true);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('answers alike, in the same order, whichever tiers reports lie in', async () => {
    const ids = [...new Set(records.map(({ report }) => report.id))];
    const queries = ['法治', '执法 监督', '行政|司法', '的', '负责人 ~20 责任', '章节:不足', '乡'];
    const answers: Answer[][] = [];
    for (const tiers of [
      [0, 0, 0, 0, 0],
      [0, 1, 2, 1, 0],
      [2, 2, 2, 2, 2],
      [1, 0, 0, 1, 1],
    ]) {
      const tierOf = (id: string) => tiers[ids.indexOf(id)] ?? 0;
      const { engine, takeFailures } = await openIndex(await buildIndex(records, { shards: 2, tierOf }));
      answers.push(await Promise.all(queries.map((query) => ask(engine, query))));
      expect(takeFailures()).toEqual([]);
    }
    expect(answers[0]?.slice(0, 6).every(({ sections }) => sections > 0)).toBe(true);
    for (const answer of answers.slice(1)) expect(answer).toEqual(answers[0]);
  });

  it('leaves a tier as it is when another changes', async () => {
    const ids = [...new Set(records.map(({ report }) => report.id))];
    const tierOf = (id: string) => (id === ids[0] ? 2 : 0);
    const folders = (files: readonly SiteFile[]) =>
      new Set(files.flatMap(({ file }) => /^search\/([0-9a-f]{10})\//.exec(file)?.[1] ?? []));
    const both = folders(await buildIndex(records, { tierOf }));
    const one = folders(await buildIndex(records.filter(({ report }) => report.id !== ids[0])));
    expect(both.size).toBe(2);
    expect([...one].every((folder) => both.has(folder))).toBe(true);
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
    const [scope, passages] = JSON.parse(unpackText(gunzipSync(stored?.content as Uint8Array)))[0];
    expect([scope, fold(passages[0][1])]).toEqual(['preamble', fold(records[0]?.passages[0]?.text ?? '')]);
  });

  it('answers nothing over an empty archive', async () => {
    const { engine } = await openIndex(await buildIndex([]));
    expect(await ask(engine, '法治')).toMatchObject({ sections: 0, reports: [], problem: null });
  });
});

describe('an index that does not come whole', () => {
  it('names the files, though Pagefind says nothing', async () => {
    const files = (await buildIndex(records)).filter(({ file }) => !/\/(index|counts)\//.test(file));
    const { engine, takeFailures } = await openIndex(files);
    await ask(engine, '法治');
    expect(takeFailures().join()).toContain('/counts/');
    await ask(engine, '负责人出庭');
    expect(takeFailures().join()).toContain('.pf_index');
    expect(takeFailures()).toEqual([]);
  });

  it('rejects without the table', async () => {
    await expect(
      openIndex((await buildIndex(records)).filter(({ file }) => !file.endsWith('table.bin'))),
    ).rejects.toThrow(/table\.bin: 404/);
  });

  it('does not mix two publications: the folder of the index is named by what is in it', async () => {
    const folder = (files: readonly SiteFile[]) =>
      files.find(({ file }) => file.endsWith('.pf_index'))?.file.split('/')[1];
    const old = await buildIndex(records);
    const fresh = await buildIndex(records.slice(1));
    expect(folder(fresh)).not.toBe(folder(old));
    // The same texts cut in another way are another index.
    expect(folder(await buildIndex(records, { chunkSize: 500 }))).not.toBe(folder(old));
    const table = (file: SiteFile) => file.file === 'search/table.bin';
    const { engine, takeFailures } = await openIndex([...fresh.filter((file) => !table(file)), ...old.filter(table)]);
    await ask(engine, '负责人出庭');
    expect(takeFailures().length).toBeGreaterThan(0);
  });
});
