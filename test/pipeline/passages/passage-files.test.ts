import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { ReportPassages } from '../../../src/model/passage-view.ts';
import { openKeptFiles } from '../../../src/pipeline/kept-files.ts';
import { passageFiles } from '../../../src/pipeline/passages/passage-files.ts';
import { type FileStore, openFileStore } from '../../../src/pipeline/store/file-store.ts';
import { storeIn } from '../../../src/pipeline/store/folders.ts';
import { manySummaries } from '../../support/many-summaries.ts';
import { sharedText } from '../../support/shared-text.ts';

const archive = buildArchive(manySummaries({ count: 40, years: 3 }));
const ids = archive.reports.map(({ id }) => id);
const blocks = [{ ids: ids.slice(0, 20) }, { ids: ids.slice(20) }];

let cache: string;
let store: FileStore;
beforeAll(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'nianbao-passages-'));
  store = openFileStore(storeIn(cache, 'content'));
});
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const filesOf = async (holders: readonly string[]) => {
  const kept = openKeptFiles(cache, store);
  const files = await passageFiles({ kept }, { archive, shared: sharedText(holders) }, blocks);
  return { files, keys: kept.taken().keys };
};

describe('files of stretches', () => {
  it('are there for the reports that share something', async () => {
    const { files } = await filesOf(ids.slice(0, 3));
    expect(files.map(({ file }) => file)).toEqual(ids.slice(0, 3).map((id) => `reports/${id}/passages.json`));
    const text = readFileSync(store.find((files[0] as (typeof files)[number]).kept) as string, 'utf8');
    const told = JSON.parse(text) as ReportPassages;
    expect(Object.keys(told)).toEqual(['report', 'chars', 'shared', 'formulas', 'passages']);
    expect(Object.keys(told.passages[0] ?? {})).toEqual([
      'id',
      'page',
      'anchor',
      'from',
      'to',
      'begins',
      'formula',
      'issuers',
      'others',
    ]);
  });

  it('are made anew in the blocks of reports that share with a new one', async () => {
    const holders = [...ids.slice(0, 12), ids[30] as string];
    const before = await filesOf(holders);
    const after = await filesOf([...holders, ids[31] as string]);
    expect(before.keys).toHaveLength(2);
    expect(after.keys).toContain(before.keys[0]);
    expect(after.keys).not.toContain(before.keys[1]);
  });

  it('are none where nothing is shared', async () => {
    const shared = { passages: [], ofReport: new Map() };
    expect(await passageFiles({ kept: openKeptFiles(cache, store) }, { archive, shared }, blocks)).toEqual([]);
  });
});
