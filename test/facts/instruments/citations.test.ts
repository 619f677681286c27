import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractReport } from '../../../src/extract/extract-report.ts';
import type { Citation } from '../../../src/facts/cited-laws/citation.ts';
import { toLine } from '../../../src/facts/cited-laws/data.ts';
import { join } from '../../../src/facts/cited-laws/join.ts';
import { dayOf, MOST_LAWS, observe, tally } from '../../../src/facts/cited-laws/observe.ts';
import { LONGEST_ASKED, MOST_PHRASES, queryOf } from '../../../src/facts/cited-laws/phrases.ts';
import { MOST_SPELLINGS } from '../../../src/facts/cited-laws/tally.ts';
import { views } from '../../../src/facts/cited-laws/views.ts';
import { MOST_OF_GROUP } from '../../../src/facts/cited-laws/views-by-group.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { parseQuery } from '../../../src/search/ask/parse-query.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

/** What a report of these lines cites. */
function cite(lines: readonly string[], publishedOn: string | null = '2024-03-01'): Citation[] {
  const report = { id: 'a', title: null, issuer: null, year: null, level: null, place: [], publishedOn };
  const passages = lines.map((text, at) => ({ anchor: `p-${at}`, text }));
  return observe({ records: [{ report, scope: 'measures', passages }] });
}

const keysIn = (...lines: string[]) => cite(lines).map(({ key }) => key);

describe('short names of one report', () => {
  const [outline, duty] = ['rule-of-law-outline-2021', 'first-responsibility'];

  it('mean what the report says, wherever it says so', () => {
    expect(
      keysIn('落实《法治政府建设实施纲要（2021—2025年）》（中发〔2021〕33号，以下简称《纲要》）', '《纲要》任务'),
    ).toEqual([outline, outline, outline]);
    expect(keysIn('《法治政府建设实施纲要（2021—2025年）》，对照《法治政府建设实施纲要》')).toEqual([outline, outline]);
  });

  it('mean nothing where none, or two instruments were given the name', () => {
    expect(keysIn('对照《纲要》', '《甲县实施纲要》（以下简称《纲要》）')).toEqual([null, null, null]);
    const two = [
      '《法治政府建设实施纲要（2021—2025年）》（以下简称《文件》）',
      '《党政主要负责人履行推进法治建设第一责任人职责规定》（以下简称《文件》）',
    ];
    expect(keysIn(...two, '《文件规定》')).toEqual([outline, duty, null]);
    expect(
      keysIn('《法治政府建设实施纲要(2015-2020年)》《法治政府建设实施纲要(2021-2025年)》《法治政府建设实施纲要》').at(
        -1,
      ),
    ).toBeNull();
  });
});

describe('what is told of a citation', () => {
  it('has its words, the canonical name, and how it stood on the day of the report', () => {
    const [fact] = cite(['宣传《中华人民共和国婚姻法》'], '2022-01-05');
    expect(fact && toLine(fact)).toEqual({
      ...{ report: 'a', anchor: 'p-0', text: '《中华人民共和国婚姻法》', key: 'marriage-law', name: '婚姻法' },
      ...{ status: 'repealed', asOf: '2022-01-05' },
    });
    expect(cite(['《甲县 养犬办法》'], null).map(toLine)).toMatchObject([
      { text: '《甲县 养犬办法》', key: null, name: '甲县养犬办法', status: 'unknown', asOf: null },
    ]);
  });

  it('is told as of the publication, else of the end of the year covered', () => {
    expect(dayOf({ publishedOn: '2024-02-01', year: 2023 })).toBe('2024-02-01');
    expect(dayOf({ publishedOn: null, year: 2023 })).toBe('2023-12-31');
    expect(dayOf({ publishedOn: null, year: null })).toBeNull();
  });

  it('keeps so many spellings of one instrument and no more', () => {
    const spelled = (count: number) =>
      tally(cite(Array.from({ length: count }, (_, at) => `《民法典（${2000 + at}年版）》`)), sampleSummary()).cited[0]
        ?.phrases;
    expect([spelled(MOST_SPELLINGS), spelled(MOST_SPELLINGS + 1)].map((one) => one?.length)).toEqual([
      MOST_SPELLINGS,
      MOST_SPELLINGS,
    ]);
  });

  it('stays bounded: a report that cites more than it can be is cut', () => {
    const many = (count: number) => cite(Array.from({ length: count }, (_, at) => `《第${at}办法》`));
    for (const list of ['cited', 'laws'] as const) {
      expect(tally(many(MOST_LAWS), sampleSummary())[list]).toHaveLength(MOST_LAWS);
      expect(tally(many(MOST_LAWS + 1), sampleSummary())[list]).toHaveLength(MOST_LAWS);
    }
  });
});

describe('the index', () => {
  const lines = [
    '《民法典》《中华人民共和国民法典》“〈民法典〉”',
    '《关于实行国家机关“谁执法谁普法”普法责任制的意见》',
    '《行政处罚法，',
  ];
  const tallied = tally(cite(lines), sampleSummary());
  const [view, byYear, byPlace] = views(join.add(join.empty(), 'a', tallied), { reports: 1 });
  const [table] = view?.blocks ?? [];
  const rows = table?.kind === 'table' ? table.rows : [];

  it('merges spellings under the canonical name, with kind and state', () => {
    expect(
      rows
        .map((cells) => cells.map(({ text }) => text))
        .at(0)
        ?.slice(0, 4),
    ).toEqual(['《民法典》', '法律', '1', '3']);
    expect(rows.map((cells) => cells[5]?.text)).toEqual(['有效 1', '有效 1', '有效 1']);
  });

  it('leads to what the search can be asked for', () => {
    for (const [cell] of rows) {
      const query = new URL(cell?.href ?? '', 'https://a.example').searchParams.get('q') ?? '';
      const { clauses, notes } = parseQuery(query);
      expect([query, clauses.length, notes]).toEqual([query, 1, []]);
    }
  });

  it('tells what is cited most by year and by place, with how many reports there are', () => {
    const texts = [byYear, byPlace].map((one) => {
      const [group] = one?.blocks ?? [];
      return group?.kind === 'table' ? group.rows.map((cells) => cells.map(({ text }) => text)) : [];
    });
    const { year, place } = tallied;
    for (const [at, label] of [`${year}年度`, place ?? '地区未识别'].entries()) {
      expect(texts[at]).toHaveLength(3);
      expect(texts[at]).toContainEqual([`${label}《民法典》`, '法律', '1', '1']);
    }
  });

  it('tells so many of a year and no more', () => {
    const most = (count: number) => {
      const lines = Array.from({ length: count }, (_, at) => `《第${at}办法》`);
      const [, group] = views(join.add(join.empty(), 'a', tally(cite(lines), sampleSummary())), { reports: 1 });
      return group?.blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0));
    };
    expect([most(MOST_OF_GROUP), most(MOST_OF_GROUP + 1)]).toEqual([[MOST_OF_GROUP], [MOST_OF_GROUP]]);
  });

  it('asks for the spellings of most reports, each once', () => {
    const counts = Object.fromEntries(Array.from({ length: MOST_PHRASES + 1 }, (_, at) => [`《甲${at}》`, at + 1]));
    expect(queryOf(counts).split(' | ')).toHaveLength(MOST_PHRASES);
    expect(queryOf(counts)).not.toContain('《甲0》');
    expect(queryOf({ '《甲(乙)》': 1, '《甲（乙）》': 2, '《丙“丁”》': 1 })).toBe('“《甲（乙）》” | “《丙”');
  });

  it('are asked for in a query that the search takes with a year or a place besides', () => {
    const named = (length: number, sign = '甲') => `《${sign.repeat(length - 2)}》`;
    const half = LONGEST_ASKED / 2 - 4;
    const asked = (length: number) => queryOf({ [named(half)]: 2, [named(length, '乙')]: 1 });
    expect([asked(half + 1), asked(half + 2)].map((query) => query.includes('乙'))).toEqual([true, false]);
    expect(asked(half + 1)).toHaveLength(LONGEST_ASKED);
    expect(queryOf({ [named(400)]: 1 })).toHaveLength(LONGEST_ASKED);
    expect(parseQuery(`${asked(half + 1)} 年度:2021 地区:新疆维吾尔自治区`).problem).toBeNull();
  });
});

describe('the seeds', () => {
  it('cite one outline, whatever period they print', async () => {
    const dir = path.resolve(import.meta.dirname, '../../../seeds');
    const files = readdirSync(dir).filter((file) => /^\d+_[^.]*\.txt$/.test(file));
    const found = files.map(async (file) => {
      const capture = {
        path: file,
        bytes: readFileSync(path.join(dir, file)),
        sidecar: null,
        limits: sampleConfig().limits,
      };
      return observe({ records: toRecords(extractReport(await ingest(capture))) });
    });
    const outlines = (await Promise.all(found)).flat().filter(({ text }) => /《法治政府建设实施纲要/u.test(text));
    expect(outlines.map(({ key, text }) => [key, text])).toEqual([
      ['rule-of-law-outline-2021', '《法治政府建设实施纲要(2021-2025年)》'],
      ['rule-of-law-outline-2021', '《法治政府建设实施纲要(2021—2025)》'],
    ]);
  });
});
