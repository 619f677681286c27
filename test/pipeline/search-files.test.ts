import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSyntheticLibrary } from '../../scripts/bench/synthetic-library.ts';
import type { SiteFile } from '../../src/model/page.ts';
import { codeVersion } from '../../src/pipeline/code-version.ts';
import { indexShard } from '../../src/pipeline/index-worker.ts';
import { searchFiles, spreadKeys } from '../../src/pipeline/search-files.ts';
import { startWorkers } from '../../src/pipeline/workers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-shards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keysOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`id-${at}`, `key-${at}`]));

describe('shards of the search index', () => {
  it('hold 256 reports or so each, and every report once', () => {
    const groups = spreadKeys(keysOf(1000));
    expect(groups.length).toBe(4);
    expect(groups.flatMap((group) => Object.keys(group)).sort()).toEqual(Object.keys(keysOf(1000)).sort());
    expect(Math.max(...groups.map((group) => Object.keys(group).length))).toBeLessThan(320);
  });

  it('stay as they are but for one when a report comes or changes', () => {
    const before = spreadKeys(keysOf(900));
    const changed = (after: typeof before) =>
      after.filter((group, at) => JSON.stringify(group) !== JSON.stringify(before[at])).length;
    expect(changed(spreadKeys(keysOf(901)))).toBe(1);
    expect(changed(spreadKeys({ ...keysOf(900), 'id-7': 'another' }))).toBe(1);
    expect(changed(spreadKeys(keysOf(900)))).toBe(0);
  });

  it('are kept: the same reports give the same files without being indexed again', async () => {
    const { store, keys } = await openSyntheticLibrary(folder, 6, 2);
    const places = { store, keys, shards: path.join(folder, 'shards') };
    const files = async (): Promise<readonly SiteFile[]> => {
      const workers = startWorkers(2);
      const made: SiteFile[] = [];
      for await (const file of searchFiles(places, workers, () => undefined)) made.push(file);
      await workers.close();
      return made;
    };
    const bytes = (made: readonly SiteFile[]) =>
      made.map(({ file, content }) => [file, Buffer.from(content as string).toString('base64')]);
    const first = bytes(await files());
    expect(bytes(await files())).toEqual(first);
    const key = 'a-key-of-its-own';
    expect(await indexShard({ ...places, key, version: codeVersion() })).toBe(false);
    expect(await indexShard({ ...places, key, version: codeVersion() })).toBe(true);
    await expect(indexShard({ ...places, key, version: 'older' })).rejects.toThrow(
      'code was changed while the build ran',
    );
  });
});
