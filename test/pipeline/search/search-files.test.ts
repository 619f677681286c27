import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSyntheticLibrary } from '../../../scripts/bench/synthetic-library.ts';
import type { SiteFile } from '../../../src/model/page.ts';
import { readCode } from '../../../src/pipeline/code/code-version.ts';
import { indexShard } from '../../../src/pipeline/search/index-worker.ts';
import { planIndex } from '../../../src/pipeline/search/plan-index.ts';
import { indexFiles } from '../../../src/pipeline/search/search-files.ts';
import { startWorkers } from '../../../src/pipeline/workers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-shards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('shards of the search index', () => {
  it('are kept: the same reports give the same files without being indexed again', async () => {
    const code = readCode();
    const places = await openSyntheticLibrary(folder, 6, 2);
    const { digests } = places;
    const tiers = planIndex({ ...places, code }, { digests, arrival: Object.keys(digests).sort() });
    const files = async (): Promise<readonly SiteFile[]> => {
      const workers = startWorkers(2);
      const made: SiteFile[] = [];
      for await (const file of indexFiles({ ...places, code }, tiers, { workers, note: () => undefined }))
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
