import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { observe } from '../../../src/facts/cited-laws/observe.ts';
import { tally } from '../../../src/facts/cited-laws/tally.ts';
import { ask } from '../../../src/search/ask/ask.ts';
import type { Engine } from '../../../src/search/ask/engine.ts';
import { issuerQuery, placeQuery, wordQuery } from '../../../src/search/ask/suggest-query.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { fullName } from '../../../src/search/short-name.ts';
import { buildSuggestions, suggestFile } from '../../../src/search/suggest/build-suggestions.ts';
import { MOST } from '../../../src/search/suggest/limits.ts';
import { linesOf, reportWords } from '../../../src/search/suggest/report-words.ts';
import { joinShards, type SuggestShard } from '../../../src/search/suggest/suggest-shards.ts';
import type { SuggestSource } from '../../../src/search/suggest/tally-reports.ts';
import type { SuggestFile } from '../../../src/search/suggest-file.ts';
import { sampleSummary } from '../../support/sample-summary.ts';
import { openIndex } from '../support/open-index.ts';
import { seedRecords } from '../support/seed-records.ts';

/** Issuers and places that share names, and one that no query can say. */
const WHO: readonly (readonly [string | null, readonly string[]])[] = [
  ['城关镇', ['甘肃省', '甲县', '城关镇']],
  ['城关镇人民政府', ['陕西省', '乙县', '城关镇']],
  ['乐清市司法局', ['浙江省', '温州市', '乐清市']],
  ['"><svg onload=alert(1)>', ['浙江省', '<b>x|y"“']],
  [null, []],
];

function records(): SearchRecord[] {
  const ids = [...new Set(seedRecords().map(({ report }) => report.id))];
  return seedRecords().map((record) => {
    const [issuer, place] = WHO[ids.indexOf(record.report.id)] as (typeof WHO)[number];
    return { ...record, report: { ...record.report, issuer, place } };
  });
}

function sources() {
  const ids = [...new Set(records().map(({ report }) => report.id))];
  return ids
    .map((id) => records().filter(({ report }) => report.id === id))
    .map((own) => ({
      records: own,
      words: reportWords(own),
      laws: tally(observe({ records: own }), sampleSummary()).laws,
    }));
}

/** Suggestions of reports that lie in shards of so many. */
function suggest(all: readonly SuggestSource[], size = 2): SuggestFile {
  return buildSuggestions(joinShards(shardsOf(all, size), orderOf(all)));
}

function shardsOf(all: readonly SuggestSource[], size: number, keep: (shard: SuggestShard) => void = () => {}) {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => ({
    kept: null,
    read: () => all.slice(at * size, (at + 1) * size),
    lines: () => linesIn(all.slice(at * size, (at + 1) * size)),
    keep,
  }));
}

function linesIn(all: readonly SuggestSource[]): string[][] {
  return all.map(({ records: own }) => linesOf(own));
}

function orderOf(all: readonly SuggestSource[]): string[] {
  return all.flatMap((one) => one.records[0]?.report.id ?? []);
}

let engine: Engine;
let file: SuggestFile;
beforeAll(async () => {
  file = suggest(sources());
  ({ engine } = await openIndex(await buildIndex(records())));
});

/** Reports and occurrences that the search itself finds. */
async function found(query: string): Promise<readonly [number, number]> {
  const { reports, occurrences } = await ask(engine, query);
  return [reports.length, occurrences];
}

describe('the counts of suggestions are those of the search', () => {
  it('for every issuer and place, however many share a name', async () => {
    expect(file.issuers.length).toBe(4);
    const paths = file.places.map((_, at) => pathOf(file, at));
    for (const [short, place, reports, alone] of file.issuers) {
      const name = fullName(short, file.places[place]?.[0] ?? '');
      const query = issuerQuery(name, alone === 1 ? null : (paths[place] as string));
      expect([query, (await found(query))[0]]).toEqual([query, reports]);
    }
    for (const [at, [name, , reports, alone]] of file.places.entries()) {
      const query = placeQuery(alone === 1 ? name : (paths[at] as string));
      expect([query, (await found(query))[0]]).toEqual([query, reports]);
    }
  });

  it('for words: reports and occurrences', async () => {
    expect(file.terms.length).toBeGreaterThan(100);
    const looked = [...file.terms.slice(0, 20), ...file.terms.slice(-20), ...file.plain.slice(0, 10)];
    for (const [word, reports, times] of looked) {
      expect([word, ...(await found(wordQuery(word)))]).toEqual([word, reports, times]);
    }
  });
});

describe('the list', () => {
  it('asks for the place where an issuer shares its name', () => {
    expect(file.issuers.map(([name, , , alone]) => [name, alone])).toEqual([
      ['"><svg onload=alert(1)>', 1],
      ['~司法局', 1],
      ['~', 0],
      ['~人民政府', 1],
    ]);
    expect(file.places.filter(([name]) => name === '城关镇').map(([, , reports, alone]) => [reports, alone])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  it('puts a place after the one above it', () => {
    for (const [at, [, above]] of file.places.entries()) expect(above).toBeLessThan(at);
  });

  it('reads names as their places do', () => {
    expect(file.readings).toMatchObject({ 城: 'cheng', 镇: 'zhen', 乐: 'yue' });
  });

  it('leaves out plain words of the genre and names of issuers', () => {
    const words = file.terms.map(([word]) => word);
    expect(words.filter((word) => ['工作', '推进', '报告', '城关镇'].includes(word))).toEqual([]);
    expect(file.plain.map(([word]) => word)).toContain('工作');
  });

  it('comes out the same again, and compressed', () => {
    expect(suggest(sources())).toEqual(file);
    const { content } = suggestFile(file);
    expect(JSON.parse(gunzipSync(content as Uint8Array).toString())).toEqual(JSON.parse(JSON.stringify(file)));
  });

  it('is empty for an empty archive', () => {
    const empty = suggest([]);
    expect([empty.places, empty.issuers, empty.laws, empty.terms, empty.plain]).toEqual([[], [], [], [], []]);
  });
});

describe('shards that are kept', () => {
  const shards: SuggestShard[] = [];
  const all = () => sources();
  const unread = (): never => {
    throw new Error('This shard need not be read.');
  };
  beforeAll(
    () =>
      void joinShards(
        shardsOf(all(), 1, (shard) => shards.push(shard)),
        orderOf(all()),
      ),
  );

  it('give the same, however the reports are spread', () => {
    for (const size of [1, 3, all().length]) expect(suggest(all(), size)).toEqual(file);
  });

  it('are not read again', () => {
    const kept = shards.map((shard) => ({ kept: shard, read: unread, lines: unread, keep: unread }));
    expect(buildSuggestions(joinShards(kept, orderOf(all())))).toEqual(file);
  });

  it('are counted again when a word is asked for that they did not count', () => {
    const word = file.terms[0]?.[0];
    const [first, ...others] = shards as [SuggestShard, ...SuggestShard[]];
    const lacking = { ...first, counts: first.counts.filter(([one]) => one !== word) };
    const again: SuggestShard[] = [];
    const kept = [
      {
        kept: lacking,
        read: unread,
        lines: () => linesIn(all().slice(0, 1)),
        keep: (shard: SuggestShard) => again.push(shard),
      },
      ...others.map((shard) => ({ kept: shard, read: unread, lines: unread, keep: unread })),
    ];
    expect(buildSuggestions(joinShards(kept, orderOf(all())))).toEqual(file);
    expect(again).toEqual([first]);
  });
});

describe('an archive larger than the lists', () => {
  it('keeps the most frequent and says how many it left out', () => {
    const LARGE = Math.max(MOST.places, MOST.issuers) + 10;
    const many = Array.from({ length: LARGE }, (_, at) => ({
      records: [
        {
          report: {
            ...(records()[0] as SearchRecord).report,
            id: String(at),
            issuer: `机构${at}号`,
            place: ['某省', `县${at}号`],
          },
          scope: 'measures' as const,
          passages: [{ anchor: 'p-1', text: '执法检查' }],
        },
      ],
      laws: [{ name: `办法${at}`, count: 1 }],
      words: ['执法'],
    }));
    const big = suggest(many);
    expect([big.places.length, big.places[0]?.slice(0, 3)]).toEqual([MOST.places, ['某省', -1, LARGE]]);
    // An issuer whose place is left out is so as well; one row is the province.
    const issuers = LARGE - (MOST.places - 1);
    expect(big.left).toEqual({ places: LARGE + 1 - MOST.places, issuers, laws: LARGE - MOST.laws, terms: 0 });
    expect(big.terms).toEqual([['执法', LARGE, LARGE]]);
  });
});

function pathOf(from: SuggestFile, at: number): string {
  const row = from.places[at];
  return row === undefined ? '' : pathOf(from, row[1]) + row[0];
}
