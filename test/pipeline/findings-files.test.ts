import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { COMPARISONS } from '../../src/facts/registry.ts';
import type { DataBlock } from '../../src/pipeline/data-blocks.ts';
import { findingsFiles } from '../../src/pipeline/findings-files.ts';
import { openKeptFiles } from '../../src/pipeline/kept-files.ts';
import { openFileStore } from '../../src/pipeline/store/file-store.ts';
import { csvHead, findingLines } from '../../src/site/files/finding-lines.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-findings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const files = openFileStore(path.join(folder, 'content'));
const ground = { files, kept: openKeptFiles(folder, files) };

/** Blocks of the years given, each with a line of every data file. */
function blocksOf(years: readonly (number | null)[]): Pick<DataBlock, 'year' | 'parts'>[] {
  const names = COMPARISONS.flatMap(({ data, joinedData }) => data?.name ?? joinedData?.name ?? []);
  return years.map((year, id) => {
    const [jsonl, csv] = [files.keep(`{"report":"${id}"}\n`), files.keep(`"${id}"\r\n`)];
    const parts = names.flatMap((name) => [[`${name}.jsonl`, jsonl] as const, [`${name}.csv`, csv] as const]);
    return { year, parts: new Map(parts) };
  });
}

async function published(
  blocks: readonly Pick<DataBlock, 'year' | 'parts'>[],
  largest?: number,
): Promise<Record<string, string>> {
  const made = await findingsFiles(ground, blocks, largest);
  return Object.fromEntries(made.map(({ file, kept }) => [file, readFileSync(files.find(kept) ?? '', 'utf8')]));
}

const DATA_NAMES = [
  'changes',
  'follow-ups',
  'indicators',
  'instruments',
  'items',
  'passages',
  'terms',
  'timeliness',
  'topics',
];

describe('data files of comparisons', () => {
  it('are one file of lines and one of rows each, with a head', async () => {
    const made = await published(blocksOf([2023, 2022]));
    expect(Object.keys(made).sort()).toEqual(DATA_NAMES.flatMap((name) => [`data/${name}.csv`, `data/${name}.jsonl`]));
    expect(made['data/items.jsonl']).toBe('{"report":"0"}\n{"report":"1"}\n');
    expect(made['data/passages.csv']).toMatch(
      /^\ufeff"id","length","formula","issuers","report","section","anchor","text"\r\n/,
    );
    expect(made['data/follow-ups.csv']).toMatch(
      /^\ufeff"report","anchor","item","later","candidateAnchor","score","shared","none"\r\n/,
    );
    expect(made['data/items.csv']).toBe('\ufeff"report","section","anchor","text","kinds"\r\n"0"\r\n"1"\r\n');
  });

  it('are one a year from where one would be too large', async () => {
    const both = 2 * '{"report":"0"}\n'.length;
    const names = async (largest: number) =>
      Object.keys(await published(blocksOf([2023, 2022]), largest)).filter((file) =>
        /^data\/topics.*jsonl$/.test(file),
      );
    expect(await names(both)).toEqual(['data/topics.jsonl']);
    expect(await names(both - 1)).toEqual(['data/topics/2022.jsonl', 'data/topics/2023.jsonl']);
  });
});

describe('a line of findings', () => {
  it('has its columns in their order, and runs nothing in a spreadsheet', () => {
    const row = { b: '=1\n+1', a: ['甲', '乙'], c: null, d: true, e: 2, left: 'out' };
    const { jsonl, csv } = findingLines([row], { columns: ['a', 'b', 'c', 'd', 'e'] });
    expect(jsonl).toBe('{"a":["甲","乙"],"b":"=1\\n+1","c":null,"d":true,"e":2}\n');
    expect(csv).toBe('"甲 乙","\'=1 +1",,"true",2\r\n');
  });

  it('has a row of the CSV for each thing of a list, and one where there is none', () => {
    const shape = { columns: ['a', 'list', 'z'], unfolds: { key: 'list', columns: { own: 'a', b: 'b' } } };
    const rows = [
      { a: '甲', list: [{ a: '=1', b: ['子', '丑'] }, { a: '二\n行' }], z: 1 },
      { a: '乙', list: [], z: 2 },
    ];
    const { jsonl, csv } = findingLines(rows, shape);
    expect(csvHead(shape)).toBe('\ufeff"a","own","b","z"\r\n');
    expect(csv).toBe('"甲","\'=1","子 丑",1\r\n"甲","二 行",,1\r\n"乙",,,2\r\n');
    expect(jsonl.split('\n')[0]).toBe('{"a":"甲","list":[{"a":"=1","b":["子","丑"]},{"a":"二\\n行"}],"z":1}');
  });
});
