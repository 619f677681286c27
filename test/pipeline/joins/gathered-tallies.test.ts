import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { citedLaws } from '../../../src/facts/cited-laws/cited-laws.ts';
import { artefactVersions } from '../../../src/pipeline/artefacts/artefacts.ts';
import { readCode } from '../../../src/pipeline/code/code-version.ts';
import type { GatherTask } from '../../../src/pipeline/joins/gather-worker.ts';
import { gatherTallies } from '../../../src/pipeline/joins/gathered-tallies.ts';
import { readParts } from '../../../src/pipeline/joins/read-parts.ts';
import { writeTallies } from '../../../src/pipeline/joins/shard-tallies.ts';
import { openKeptFiles } from '../../../src/pipeline/kept-files.ts';
import { openFileStore } from '../../../src/pipeline/store/file-store.ts';
import { sampleConfig } from '../../support/sample-config.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-gathered-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
const code = readCode();
const versions = artefactVersions(code, sampleConfig());

const archiveOf = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`report-${at}`, `digest of ${at}`]));

/** Gathers as a build does; says which reports were read, and what lies there. */
async function gathered(count: number) {
  const files = openFileStore(path.join(folder, 'content'));
  const kept = openKeptFiles(folder, files);
  const read: string[] = [];
  const gather = async ({ digests }: GatherTask) => {
    read.push(...Object.keys(digests));
    const tallies = Object.keys(digests).map((id) => [id, { of: id }] as const);
    return [{ file: citedLaws.id, kept: files.keep(writeTallies(citedLaws, tallies)) }];
  };
  const of = await gatherTallies({ cache: folder, versions, code, kept }, archiveOf(count), { gather });
  const parts = [...readParts(folder, files, of(citedLaws))];
  const tallies: [string, unknown][] = parts.flatMap((bytes) => JSON.parse(Buffer.from(bytes).toString()));
  return { read: read.sort(), tallies: new Map(tallies), files, parts: of(citedLaws) };
}

describe('tallies of all reports', () => {
  it('are each there once, and read one by one the first time only', async () => {
    const ids = Object.keys(archiveOf(300)).sort();
    const first = await gathered(300);
    expect([[...first.tallies.keys()].sort(), first.read]).toEqual([ids, ids]);
    const again = await gathered(300);
    expect(again.tallies).toEqual(first.tallies);
    expect(again.tallies.get('report-7')).toEqual({ of: 'report-7' });
    expect(again.read).toEqual([]);
  });

  it('are gathered anew for the shard of a report more', async () => {
    await gathered(300);
    const { read } = await gathered(301);
    expect(read).toContain('report-300');
    expect(read.length).toBeLessThan(100);
  });

  it('are gathered anew where what was kept is damaged', async () => {
    await gathered(20);
    const entries = readdirSync(path.join(folder, 'content'), { recursive: true, withFileTypes: true });
    const [part] = entries.filter((entry) => entry.isFile());
    const file = path.join(part?.parentPath ?? '', part?.name ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace('report-3', 'report-x'));
    const { read, tallies } = await gathered(20);
    expect(read).toHaveLength(20);
    expect([tallies.size, tallies.has('report-x')]).toEqual([20, false]);
  });

  it('that are gone while they are read end the build, which then begins anew', async () => {
    const { files, parts } = await gathered(20);
    rmSync(path.join(folder, 'content'), { recursive: true });
    expect(() => [...readParts(folder, files, parts)]).toThrow('the cache was emptied');
  });
});
