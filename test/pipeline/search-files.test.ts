import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSyntheticLibrary } from '../../scripts/bench/synthetic-library.ts';
import type { SiteFile } from '../../src/model/page.ts';
import { readCode } from '../../src/pipeline/code/code-version.ts';
import { indexShard } from '../../src/pipeline/index-worker.ts';
import { indexFiles, planShards, spreadReports } from '../../src/pipeline/search-files.ts';
import { startWorkers } from '../../src/pipeline/workers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-shards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const digestsOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`id-${at}`, `digest-${at}`]));

describe('shards of the search index', () => {
  it.each([
    [64, 1],
    [65, 2],
    [1000, 16],
  ])('of %i reports are %i', (reports, shards) => expect(spreadReports(digestsOf(reports))).toHaveLength(shards));

  it('hold 64 reports or so each, and every report once', () => {
    const groups = spreadReports(digestsOf(1000));
    expect(groups.flatMap((group) => Object.keys(group)).sort()).toEqual(Object.keys(digestsOf(1000)).sort());
    expect(Math.max(...groups.map((group) => Object.keys(group).length))).toBeLessThan(96);
  });

  it('stay as they are but for one when a report comes or changes', () => {
    const before = spreadReports(digestsOf(900));
    const changed = (after: typeof before) =>
      after.filter((group, at) => JSON.stringify(group) !== JSON.stringify(before[at])).length;
    expect(changed(spreadReports(digestsOf(901)))).toBe(1);
    expect(changed(spreadReports({ ...digestsOf(900), 'id-7': 'another' }))).toBe(1);
    expect(changed(spreadReports(digestsOf(900)))).toBe(0);
  });

  it('are kept: the same reports give the same files without being indexed again', async () => {
    const code = readCode();
    const places = await openSyntheticLibrary(folder, 6, 2);
    const shards = planShards({ ...places, code }, places.digests);
    const files = async (): Promise<readonly SiteFile[]> => {
      const workers = startWorkers(2);
      const made: SiteFile[] = [];
      for await (const file of indexFiles({ ...places, code }, shards, { workers, note: () => undefined }))
        made.push(file);
      await workers.close();
      return made;
    };
    const bytes = (made: readonly SiteFile[]) =>
      made.map(({ file, content }) => [file, Buffer.from(content as string).toString('base64')]);
    const first = bytes(await files());
    expect(bytes(await files())).toEqual(first);
    const task = { ...places, key: 'a-key-of-its-own', code: code.version };
    expect(await indexShard(task)).toBe(false);
    expect(await indexShard(task)).toBe(true);
    await expect(indexShard({ ...task, code: 'older' })).rejects.toThrow('code was changed while the build ran');
  });
});
