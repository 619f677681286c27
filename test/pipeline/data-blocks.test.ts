import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { byArchiveOrder } from '../../src/archive/order.ts';
import { shortHash } from '../../src/archive/short-hash.ts';
import type { ArtefactVersions } from '../../src/pipeline/artefacts/artefacts.ts';
import { BLOCK_SIZE, type BlockSources, dataBlocks } from '../../src/pipeline/data-blocks.ts';
import { openKeptFiles } from '../../src/pipeline/kept-files.ts';
import { openFileStore } from '../../src/pipeline/store/file-store.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-blocks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = openFileStore(path.join(folder, 'content'));
const versions = { lines: 'one' } as ArtefactVersions;

/** So many reports of each year given, and which of them are read. */
function archiveOf(counts: readonly (readonly [year: number | null, count: number])[]) {
  const reports = counts
    .flatMap(([year, count]) =>
      Array.from({ length: count }, (_, at) => sampleSummary({ id: shortHash(`${year} ${at}`), year })),
    )
    .sort(byArchiveOrder);
  const read: string[] = [];
  const get = (_: 'lines', id: string) => {
    read.push(id);
    return { report: `${id}\n`, findings: { items: { jsonl: `{${id}}\n`, csv: '' } } };
  };
  const sources = {
    archive: { reports },
    digests: Object.fromEntries(reports.map(({ id }) => [id, `digest of ${id}`])),
    library: { get },
  } as unknown as BlockSources;
  return { ids: reports.map(({ id }) => id), read, sources };
}

const blocksOf = ({ sources }: Pick<ReturnType<typeof archiveOf>, 'sources'>) =>
  dataBlocks({ kept: openKeptFiles(folder, files), versions }, sources);

describe('data blocks', () => {
  it('hold the lines of all reports in the order of the archive', async () => {
    const archive = archiveOf([
      [2022, 3],
      [2023, 200],
      [null, 2],
    ]);
    const blocks = await blocksOf(archive);
    const text = (name: string) =>
      blocks.map(({ parts }) => readFileSync(files.find(parts.get(name) as never) ?? '', 'utf8')).join('');
    expect(text('reports.jsonl')).toBe(archive.ids.map((id) => `${id}\n`).join(''));
    expect(text('items.jsonl')).toBe(archive.ids.map((id) => `{${id}}\n`).join(''));
    expect([...new Set(blocks.map(({ year }) => year))]).toEqual([2023, 2022, null]);
  });

  it.each([
    [BLOCK_SIZE, 1],
    [BLOCK_SIZE + 1, 2],
  ])('%i reports of a year are %i', async (count, blocks) => {
    expect(await blocksOf(archiveOf([[2021, count]]))).toHaveLength(blocks);
  });

  it('stay as they are but one when a report more comes', async () => {
    const counts = [
      [2019, 30],
      [2020, 400],
    ] as const;
    await blocksOf(archiveOf(counts));
    const again = archiveOf(counts);
    await blocksOf(again);
    expect(again.read).toEqual([]);
    const more = archiveOf([
      [2019, 30],
      [2020, 401],
    ]);
    await blocksOf(more);
    expect(more.read.length).toBeGreaterThan(0);
    expect(more.read.length).toBeLessThanOrEqual(BLOCK_SIZE);
  });
});
