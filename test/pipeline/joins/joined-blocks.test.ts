import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { JoinedTerms } from '../../../src/facts/terms/join.ts';
import { terms } from '../../../src/facts/terms/terms.ts';
import { artefactVersions } from '../../../src/pipeline/artefacts/artefacts.ts';
import { readCode } from '../../../src/pipeline/code/code-version.ts';
import { findingsFiles } from '../../../src/pipeline/findings-files.ts';
import { joinedBlocks } from '../../../src/pipeline/joins/joined-blocks.ts';
import { joinedLines } from '../../../src/pipeline/joins/joined-lines.ts';
import { openKeptFiles } from '../../../src/pipeline/kept-files.ts';
import { openFileStore } from '../../../src/pipeline/store/file-store.ts';
import { joinedOf, many, tallyOf } from '../../facts/terms/support/tallies.ts';
import { sampleConfig } from '../../support/sample-config.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-joined-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = openFileStore(path.join(folder, 'content'));
const [code, config] = [readCode(), sampleConfig()];
const ground = { kept: openKeptFiles(folder, files), code, config, versions: artefactVersions(code, config), files };

const ported = (year: number | null, at: number) => ({ ...tallyOf({ 港口: 9 }, { year }), issuer: `港${at}` });
const joined = joinedOf([
  ...[2023, null, 2024].map(ported),
  ...many(200, (at) => tallyOf({ 执法: 9 }, { year: 2022 + (at % 3) })),
]);

async function published(digests: Readonly<Record<string, string>>, of: () => JoinedTerms, largest?: number) {
  const linesOf = async () =>
    joinedLines(terms, of()).map(({ file, content }) => ({ file, kept: files.keep(content) }));
  const blocks = await joinedBlocks(ground, { digests, linesOf });
  const made = await findingsFiles(ground, blocks, largest);
  const own = made.filter(({ file }) => file.startsWith('data/terms'));
  return new Map(own.map(({ file, kept }) => [file, readFileSync(files.find(kept) ?? '', 'utf8')]));
}

describe('lines that come of a join', () => {
  it('are one file and its CSV', async () => {
    const made = await published({ a: '1' }, () => joined);
    expect([...made.keys()]).toEqual(['data/terms.jsonl', 'data/terms.csv']);
    const lines = made.get('data/terms.jsonl')?.trim().split('\n') ?? [];
    expect(lines.map((line) => JSON.parse(line).report)).toEqual(['r00001', 'r00002', 'r00000']);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['report', 'term', 'count', 'documents', 'peers', 'lrc']);
    expect(made.get('data/terms.csv')).toContain('"report","term","count","documents","peers","lrc"');
  });

  it('are one file a year where one would be too large', async () => {
    const made = await published({ a: '1' }, () => joined, 100);
    expect([...made.keys()].filter((file) => file.endsWith('jsonl'))).toEqual([
      'data/terms/unknown.jsonl',
      'data/terms/2023.jsonl',
      'data/terms/2024.jsonl',
    ]);
  });

  it('are joined again when a report changes, and else taken as they were kept', async () => {
    const never = () => {
      throw new Error('joined again');
    };
    expect((await published({ a: '1' }, never)).size).toBe(2);
    await expect(published({ a: '2' }, never)).rejects.toThrow('joined again');
  });
});
