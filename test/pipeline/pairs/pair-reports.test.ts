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
import { pairBlocks } from '../../../src/pipeline/pairs/pair-blocks.ts';
import { pairReports } from '../../../src/pipeline/pairs/pair-reports.ts';
import { pairSlice } from '../../../src/pipeline/pairs/pair-worker.ts';
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
  for (const { id, digest, path: file } of archive.reports)
    artefacts.write('report', digest, { ...(byPath.get(file) as Report), id });
  const anew: (readonly string[])[] = [];
  const workers = {
    pair: async (task: Parameters<typeof pairSlice>[0]) => {
      anew.push(...task.pairs);
      return pairSlice(task);
    },
  };
  const kept = await pairReports(ground, { archive, digests }, { workers, note: () => {} });
  const library = openLibrary({ ...ground, digests });
  return {
    anew: anew.map(String).sort(),
    kept,
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
    expect((await paired(edited)).anew).toEqual([`${second},${first}`]);
    expect((await paired(all)).anew).toEqual([]);
    expect((await paired([ofYear(2019), ofYear(2022)])).anew).toEqual([`${third},${first}`]);
  });

  it('are none where each issuer has one, or two captures of one year', async () => {
    expect((await paired([ofYear(2019)])).kept).toEqual([]);
    expect((await paired([])).kept).toEqual([]);
    expect((await paired([ofYear(2019), ofYear(2019, '另一份。', 'abcdefabcdef')])).kept).toEqual([]);
  });

  it('give lines in the blocks of the later ones', async () => {
    const { sources, archive } = await paired([ofYear(2019), ofYear(2020), ofYear(2022)]);
    const blocks = archive.reports.map(({ id, year }) => ({ year: year.value, ids: [id], parts: new Map() }));
    const made = await pairBlocks(ground, sources, blocks);
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
  });
});
