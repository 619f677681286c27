import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { summarise } from '../../../src/archive/summarise.ts';
import { across } from '../../../src/facts/passages/across.ts';
import type { Report } from '../../../src/model/report.ts';
import { openArtefacts } from '../../../src/pipeline/artefacts/open-artefacts.ts';
import { openGround } from '../../../src/pipeline/ground.ts';
import { findShared } from '../../../src/pipeline/passages/find-shared.ts';
import { foldOrLink, type PassageTask } from '../../../src/pipeline/passages/fold-or-link.ts';
import { passageLines } from '../../../src/pipeline/passages/passage-lines.ts';
import { cutBlocks } from '../../../src/pipeline/passages/plan-blocks.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { edited, randomText } from '../../facts/passages/support/plant-passages.ts';
import { seeded } from '../../search/support/random-queries.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { sampleReport } from '../../support/sample-report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-passages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const random = seeded(5);
const SHARED = Array.from({ length: 12 }, () => randomText(50, random));
/** Reports of as many issuers, which share passages. */
const ALL = Array.from({ length: 20 }, (_, at) =>
  reportOf(
    at,
    SHARED.filter((_one, nth) => (at + nth) % 4 === 0),
  ),
);

function reportOf(at: number, passages: readonly string[]): Report {
  const paragraphs = passages.map((one) => `${randomText(40, random)}。${edited(one, { share: 0.04 }, random)}`);
  return sampleReport({
    id: `${at}`.padStart(12, '0'),
    path: `${at}.txt`,
    year: at % 7 === 0 ? null : 2018 + (at % 5),
    issuer: `第${at}号局`,
    preamble: [],
    sections: [{ key: 'measures', heading: null, paragraphs }],
  });
}

/** Finds the passages as a build does; says how many blocks were made anew. */
async function found(reports: readonly Report[], cache: string, arrival = reports.map(({ id }) => id)) {
  const ground = openGround(sampleConfig(), path.join(folder, cache), false);
  const archive = buildArchive(reports.map(summarise));
  const artefacts = openArtefacts(ground.cache, ground.versions);
  const digests = Object.fromEntries(archive.reports.map(({ id, digest }) => [id, digest]));
  for (const report of reports) artefacts.write('records', digests[report.id] as string, toRecords(report));
  let anew = 0;
  const workers = {
    passages: async (task: PassageTask) => {
      anew++;
      return foldOrLink(task);
    },
  };
  const made = await findShared(ground, { archive, digests, arrival }, { workers, note: () => {} });
  return { ...made, anew, ground, archive };
}

const inOne = (reports: readonly Report[]) =>
  across(reports.map((report) => ({ records: toRecords(report), summary: summarise(report) })));

describe('the passages of an archive', () => {
  it('are the same found in blocks, one after the other, from the cache, and at once', async () => {
    const { shared } = await found(ALL, 'a');
    expect(shared.passages.length).toBeGreaterThanOrEqual(12);
    expect(shared).toEqual(inOne(ALL));
    const again = await found(ALL, 'a');
    expect([again.anew, again.shared]).toEqual([0, shared]);
    const grown = await found(ALL.slice(0, 17), 'b');
    expect(grown.shared).toEqual(inOne(ALL.slice(0, 17)));
    const more = await found(ALL, 'b');
    expect([more.anew, more.shared, more.key]).toEqual([2, shared, again.key]);
  });

  it('do not depend on the order in which captures are read', async () => {
    const { shared } = await found(ALL, 'c');
    const turned = await found(
      ALL.toReversed(),
      'd',
      ALL.map(({ id }) => id),
    );
    expect(JSON.stringify(turned.shared)).toBe(JSON.stringify(shared));
  });

  it('are others where a report is', async () => {
    await found(ALL, 'e');
    const edit = [...ALL.slice(0, 19), reportOf(19, SHARED.slice(0, 6))];
    const { anew, shared } = await found(edit, 'e');
    expect([anew, shared]).toEqual([2, inOne(edit)]);
  });

  it('are found anew where what is kept of them is damaged', async () => {
    const { shared } = await found(ALL, 'f');
    const content = path.join(folder, 'f', 'content');
    const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    for (const { parentPath, name } of files) {
      const file = path.join(parentPath, name);
      writeFileSync(
        file,
        readFileSync(file).map((byte) => byte ^ 1),
      );
    }
    const mended = await found(ALL, 'f');
    expect([mended.anew, mended.shared]).toEqual([4, shared]);
  });

  it('are none in an archive without reports, and of one', async () => {
    expect((await found([], 'g')).shared).toEqual({ passages: [], ofReport: new Map() });
    expect((await found(ALL.slice(0, 1), 'g')).shared.passages).toEqual([]);
  });
});

describe('blocks', () => {
  it('stay as they are when a report comes, but for the last two', () => {
    const sizes = (count: number) => cutBlocks(Array.from({ length: count })).map(({ length }) => length);
    expect([0, 1, 15, 16, 17, 255, 256, 257, 300].map(sizes)).toEqual([
      [],
      [1],
      [15],
      [16],
      [16, 1],
      [240, 15],
      [256],
      [256, 1],
      [256, 32, 12],
    ]);
  });
});

describe('data/passages', () => {
  it('has a line a passage, by the year of its first place, and a row a place in its CSV', async () => {
    const { ground, archive, ...passages } = await found(ALL, 'h');
    const blocks = await passageLines(ground, archive, passages);
    const years = blocks.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => (a ?? 0) - (b ?? 0)));
    const text = (ending: string) =>
      blocks
        .map(({ parts }) => readFileSync(ground.files.find(parts.get(`passages.${ending}`) as never) ?? '', 'utf8'))
        .join('');
    const lines = text('jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(passages.shared.passages.length);
    const [line] = lines;
    expect(Object.keys(line)).toEqual(['id', 'length', 'formula', 'issuers', 'places']);
    expect(Object.keys(line.places[0])).toEqual(['report', 'section', 'anchor', 'text']);
    const rows = text('csv').trim().split('\r\n');
    expect(rows).toHaveLength(lines.flatMap(({ places }) => places).length);
    const { report, section, anchor } = line.places[0];
    const cells = [line.id, line.length, line.formula, line.issuers, report, section, anchor];
    expect(rows[0]?.replaceAll('"', '')).toContain(cells.join());
    expect(await passageLines(ground, archive, passages)).toEqual(blocks);
  });
});
