import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { OBSERVING } from '../../src/facts/registry.ts';
import type { ArtefactVersions } from '../../src/pipeline/artefacts/artefacts.ts';
import { gatheredKeys, gatheredTallies, type TallySources } from '../../src/pipeline/gathered-tallies.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-gathered-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(path.join(folder, 'gathered'), { recursive: true, force: true }));
const ground = { cache: folder, versions: { tallies: 'one' } as ArtefactVersions };

/** So many reports, and which of them were read. */
function archiveOf(count: number) {
  const ids = Array.from({ length: count }, (_, at) => `report-${at}`);
  const read: string[] = [];
  const get = (_: 'tallies', id: string) => {
    read.push(id);
    return Object.fromEntries(OBSERVING.map((row) => [row.id, { of: id }]));
  };
  const digests = Object.fromEntries(ids.map((id) => [id, `digest of ${id}`]));
  return { ids, read, digests, sources: { digests, library: { get } } as unknown as TallySources };
}

const idsOf = (sources: TallySources) => [...gatheredTallies(ground, sources)].map(([id]) => id).sort();

describe('tallies of all reports', () => {
  it('are each there once, and read one by one the first time only', () => {
    const { ids, read, sources } = archiveOf(300);
    expect(idsOf(sources)).toEqual([...ids].sort());
    expect(read.sort()).toEqual([...ids].sort());
    read.length = 0;
    const again = new Map(gatheredTallies(ground, sources));
    expect(again.size).toBe(300);
    expect(again.get('report-7')?.items).toEqual({ of: 'report-7' });
    expect(read).toEqual([]);
  });

  it('are gathered anew for the shard of a report more', () => {
    idsOf(archiveOf(300).sources);
    const { read, sources } = archiveOf(301);
    idsOf(sources);
    expect(read).toContain('report-300');
    expect(read.length).toBeLessThan(100);
  });

  it('are gathered anew where what was kept is damaged', () => {
    const { read, sources, digests } = archiveOf(20);
    idsOf(sources);
    const kept = path.join(folder, 'gathered');
    const [inner] = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const file = path.join(inner?.parentPath ?? '', inner?.name ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace('report-3', 'report-x'));
    read.length = 0;
    expect(idsOf(sources)).toHaveLength(20);
    expect(read).toHaveLength(20);
    expect(gatheredKeys(ground, digests)).toHaveLength(1);
  });
});
