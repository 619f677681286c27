import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { summarise } from '../../../src/archive/summarise.ts';
import type { Report } from '../../../src/model/report.ts';
import type { Arranged } from '../../../src/pipeline/arrange.ts';
import { openArtefacts } from '../../../src/pipeline/artefacts/open-artefacts.ts';
import { openGround } from '../../../src/pipeline/ground.ts';
import { openLibrary } from '../../../src/pipeline/library.ts';
import { countGrams } from '../../../src/pipeline/pairs/grams-worker.ts';
import { pairBlocks } from '../../../src/pipeline/pairs/pair-blocks.ts';
import { pairReports } from '../../../src/pipeline/pairs/pair-reports.ts';
import { pairSlice } from '../../../src/pipeline/pairs/pair-worker.ts';
import { BLOCK, blocksOf, weighArchive } from '../../../src/pipeline/pairs/weigh-archive.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { sampleReport } from '../../support/sample-report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-pairs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let caches = 0;
let ground: ReturnType<typeof openGround>;
beforeEach(() => {
  ground = openGround(sampleConfig(), path.join(folder, String(caches++)), false);
});

/** A report of a year of one town. */
const ofYear = (year: number, sentence = '依法行政能力不断提高。', id = `${year}`.padStart(12, '0')) =>
  sampleReport({
    id,
    path: `${id}.txt`,
    year,
    title: `上马台镇${year}年法治政府建设情况报告`,
    preamble: [],
    sections: [{ key: 'measures', heading: '一、主要举措', paragraphs: [`全年办理案件${year}件。`, sentence] }],
  });

/** Lays the reports beside each other as a build does; says which were compared anew. */
async function paired(reports: readonly Report[]) {
  const archive = buildArchive(reports.map(summarise));
  const byPath = new Map(reports.map((report) => [report.path, report]));
  const digests = Object.fromEntries(archive.reports.map(({ id, digest }) => [id, digest]));
  const artefacts = openArtefacts(ground.cache, ground.versions);
  for (const { id, digest, path: file } of archive.reports) {
    const report = { ...(byPath.get(file) as Report), id };
    artefacts.write('report', digest, report);
    artefacts.write('records', digest, toRecords(report));
  }
  const counted: string[][] = [];
  const counting = {
    count: async (task: Parameters<typeof countGrams>[0]) => {
      counted.push(Object.keys(task.digests));
      countGrams(task);
    },
  };
  const sources = { archive, digests, arrival: archive.reports.map(({ id }) => id) };
  const { weights, versions, grams } = await weighArchive(ground, sources, { workers: counting, note: () => {} });
  const weighed = { ...ground, versions };
  const anew: (readonly string[])[] = [];
  const workers = {
    pair: async (task: Parameters<typeof pairSlice>[0]) => {
      anew.push(...task.pairs);
      return pairSlice(task);
    },
  };
  const kept = await pairReports(weighed, { archive, digests, weights }, { workers, note: () => {} });
  const library = openLibrary({ ...weighed, digests });
  return {
    anew: anew.map(String).sort(),
    kept,
    counted,
    versions,
    weighed,
    grams,
    archive,
    sources: { archive, digests, library } as unknown as Arranged,
  };
}

const [first, second, third] = ['000000002019', '000000002020', '000000002022'];

describe('reports and those before them', () => {
  it('are compared once, across a gap of years too, and again only where one of the two changed', async () => {
    const all = [ofYear(2019), ofYear(2020), ofYear(2022)];
    expect((await paired(all)).anew).toEqual([`${second},${first}`, `${third},${second}`]);
    expect((await paired(all)).anew).toEqual([]);
    const edited = [ofYear(2019, '换了一句话。'), ofYear(2020), ofYear(2022)];
    // Of so few reports each is weighed: one edited is another background for all.
    expect((await paired(edited)).anew).toEqual([`${second},${first}`, `${third},${second}`]);
    expect((await paired(all)).anew).toEqual([]);
    expect((await paired([ofYear(2019), ofYear(2022)])).anew).toEqual([`${third},${first}`]);
  });

  it('are none where each issuer has one, or two captures of one year', async () => {
    expect((await paired([ofYear(2019)])).kept).toEqual([]);
    expect((await paired([])).kept).toEqual([]);
    expect((await paired([ofYear(2019), ofYear(2019, '另一份。', 'abcdefabcdef')])).kept).toEqual([]);
  });

  it('give lines in the blocks of the later ones', async () => {
    const { sources, archive, weighed } = await paired([ofYear(2019), ofYear(2020), ofYear(2022)]);
    const blocks = archive.reports.map(({ id, year }) => ({ year: year.value, ids: [id], parts: new Map() }));
    const all = await pairBlocks(weighed, sources, blocks);
    const made = all.filter(({ parts }) => parts.has('changes.jsonl'));
    expect(made.map(({ year }) => year)).toEqual([2022, 2020]);
    const text = (ending: string) =>
      made.map(({ parts }) => readFileSync(ground.files.find(parts.get(`changes.${ending}`) as never) ?? '', 'utf8'));
    const lines = text('jsonl')
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(6);
    expect(Object.keys(lines[0])).toEqual(['report', 'earlier', 'anchor', 'earlierAnchor', 'kind', 'similarity']);
    expect(lines.map(({ report, earlier, kind }) => `${report} ${earlier} ${kind}`)).toEqual([
      ...['same', 'changed', 'same'].map((kind) => `${third} ${second} ${kind}`),
      ...['same', 'changed', 'same'].map((kind) => `${second} ${first} ${kind}`),
    ]);
    expect(text('csv').join('').trim().split('\n')).toHaveLength(6);
    expect(all.filter(({ parts }) => parts.has('follow-ups.csv'))).toHaveLength(2);
  });
});

describe('the weights of an archive', () => {
  it('are of whole blocks, in the order in which reports came; of all where there are fewer', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => at);
    expect(blocksOf(ids(BLOCK - 1)).map(({ length }) => length)).toEqual([BLOCK - 1]);
    expect(blocksOf(ids(BLOCK)).map(({ length }) => length)).toEqual([BLOCK]);
    expect(blocksOf(ids(2 * BLOCK + 1))).toEqual([ids(BLOCK), ids(2 * BLOCK).slice(BLOCK)]);
  });

  it('are counted once, and not where no report is laid beside another', async () => {
    const all = [ofYear(2019), ofYear(2020), ofYear(2022)];
    expect((await paired([ofYear(2019)])).counted).toEqual([]);
    expect((await paired(all)).counted).toEqual([[third, second, first]]);
    expect((await paired(all)).counted).toEqual([]);
  });

  it('decide what is found by them, and leave the changes as they are', async () => {
    const [before, after] = [
      await paired([ofYear(2019), ofYear(2020)]),
      await paired([ofYear(2019), ofYear(2020), ofYear(2022, '另一个词语。')]),
    ];
    expect(after.versions['facts-follow-ups']).not.toBe(before.versions['facts-follow-ups']);
    expect(after.versions['facts-changes']).toBe(before.versions['facts-changes']);
    expect((await paired([ofYear(2019), ofYear(2020)])).versions).toEqual(before.versions);
    expect(after.anew).toContain(`${second},${first}`);
  });
});
