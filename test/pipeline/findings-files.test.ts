import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMPARISONS } from '../../src/facts/registry.ts';
import { type FindingsSources, findingsFiles } from '../../src/pipeline/findings-files.ts';
import { openKeptFiles } from '../../src/pipeline/kept-files.ts';
import { openFileStore } from '../../src/pipeline/store/file-store.ts';
import { findingLines } from '../../src/site/files/finding-lines.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-findings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = openFileStore(path.join(folder, 'content'));
const ground = { files, kept: openKeptFiles(folder, files) };

/** Reports of the years given, each with a line of every data file. */
function sourcesOf(years: readonly (number | null)[]): FindingsSources {
  const reports = years.map((year, at) => sampleSummary({ id: `${at}`, path: `${at}.txt`, year }));
  const linesOf = (id: string) => ({
    jsonl: files.keep(`{"report":"${id}"}\n`),
    csv: files.keep(`"${id}"\r\n`),
  });
  const names = COMPARISONS.flatMap(({ data }) => data?.name ?? []);
  const kept = reports.map(({ id }) => {
    const findings = Object.fromEntries(names.map((name) => [name, linesOf(id)]));
    return [id, { published: [], line: files.keep('{}\n'), findings }] as const;
  });
  return { archive: { reports } as unknown as FindingsSources['archive'], files: new Map(kept) };
}

async function published(sources: FindingsSources, largest?: number): Promise<Record<string, string>> {
  const made = await findingsFiles(ground, sources, largest);
  return Object.fromEntries(made.map(({ file, kept }) => [file, readFileSync(files.find(kept) ?? '', 'utf8')]));
}

describe('data files of comparisons', () => {
  it('are one file of lines and one of rows each, with a head', async () => {
    const made = await published(sourcesOf([2023, 2022]));
    expect(Object.keys(made).sort()).toEqual(
      ['indicators', 'instruments', 'items', 'timeliness', 'topics'].flatMap((name) => [
        `data/${name}.csv`,
        `data/${name}.jsonl`,
      ]),
    );
    expect(made['data/items.jsonl']).toBe('{"report":"0"}\n{"report":"1"}\n');
    expect(made['data/items.csv']).toBe('\ufeff"report","section","anchor","text","kinds"\r\n"0"\r\n"1"\r\n');
  });

  it('are one a year from where one would be too large', async () => {
    const both = 2 * '{"report":"0"}\n'.length;
    const names = async (largest: number) =>
      Object.keys(await published(sourcesOf([2023, 2022]), largest)).filter((file) =>
        /^data\/topics.*jsonl$/.test(file),
      );
    expect(await names(both)).toEqual(['data/topics.jsonl']);
    expect(await names(both - 1)).toEqual(['data/topics/2022.jsonl', 'data/topics/2023.jsonl']);
  });
});

describe('a line of findings', () => {
  it('has its columns in their order, and runs nothing in a spreadsheet', () => {
    const row = { b: '=1\n+1', a: ['甲', '乙'], c: null, d: true, e: 2, left: 'out' };
    const { jsonl, csv } = findingLines([row], ['a', 'b', 'c', 'd', 'e']);
    expect(jsonl).toBe('{"a":["甲","乙"],"b":"=1\\n+1","c":null,"d":true,"e":2}\n');
    expect(csv).toBe('"甲 乙","\'=1 +1",,"true",2\r\n');
  });
});
