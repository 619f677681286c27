import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import siteConfig from '../../../site.config.ts';
import { summarise } from '../../../src/archive/summarise.ts';
import { observe } from '../../../src/facts/standing-questions/observe.ts';
import type { ReportSummary } from '../../../src/model/archive.ts';
import { ask } from '../../../src/search/ask/ask.ts';
import type { Engine } from '../../../src/search/ask/engine.ts';
import { simplify } from '../../../src/search/ask/simplify.ts';
import { foldForSearch } from '../../../src/search/fold-for-search.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import type { SearchRecord } from '../../../src/search/search-record.ts';
import { extractSeed, SEEDS } from '../../extract/support.ts';
import { openIndex } from '../../search/support/open-index.ts';
import { hanSubstrings, seeded } from '../../search/support/random-queries.ts';
import { gatherAnswers } from '../../support/gather-answers.ts';
import { sampleReport } from '../../support/sample-report.ts';

let engine: Engine;
let records: readonly (readonly SearchRecord[])[];
let summaries: readonly ReportSummary[];
let words: readonly string[];

beforeAll(async () => {
  const seeds = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
  const odd = ['人人', '人丙', '甲', '乙', '人人人', '行政執法 100% 😀', '(a,b)“c”'];
  const reports = [
    ...(await Promise.all(seeds.map(extractSeed))),
    sampleReport({ id: 'bbbbbbbbbbbb', preamble: odd, year: null, publishedOn: null, region: null }),
    sampleReport({ id: 'aaaaaaaaaaaa', preamble: odd, year: 2021, issuer: null }),
  ];
  records = reports.map(toRecords);
  summaries = reports.map(summarise);
  words = hanSubstrings(
    records.flat().flatMap(({ passages }) => passages.map(({ text }) => text)),
    240,
    seeded(7),
  ).filter((word) => word.length < 6);
  const opened = await openIndex(await buildIndex(records.flat(), { shards: 2 }));
  engine = { ...opened.engine, simplify: async (text) => simplify(text) };
});

/** What the build finds, as `query` and, newest first, `id scope count`. */
function atBuild(query: string) {
  const questions = [{ slug: 'q', query, name: null, description: null }];
  const answers = new Map(records.map((own) => [own[0]?.report.id, observe({ records: own }, { questions })]));
  const [result] = gatherAnswers(questions, { reports: summaries, answersOf: (id) => answers.get(id) ?? [] });
  const found = result?.reports.map(({ summary, sections }) => [summary.id, sections.map(toLine)]);
  return { query: result?.query, found };
}

/** The same of the search page. */
async function inBrowser(query: string) {
  const answer = await ask(engine, query, {}, { sort: 'newest' });
  return { query: answer.query, found: answer.reports.map(({ facts, hits }) => [facts.id, hits.map(toLine)]) };
}

const toLine = ({ scope, count }: { readonly scope: string; readonly count: number }) => `${scope} ${count}`;

describe('a standing question finds what the search page finds, in the same order, for', () => {
  it.each(siteConfig.questions ?? [])('$query, which the site asks', async ({ query }) => {
    expect(atBuild(query)).toEqual(await inBrowser(query));
  });

  it.each([
    '人',
    '人人',
    '人 ~0 丙',
    '人 ~20 人',
    '甲 ~20 乙',
    '执法 -人员',
    '执法|诉讼 法治',
    '-甲 -乙|丙 行政',
    '“坚持 党的领导”',
    '标题:武清',
    '发文机关:镇 行政',
    '年度:2021',
    '年度:2019-2023 -章节:不足 执法',
    '地区:武清 章节:不足|章节:安排',
    '章节:导语',
    '-5%',
    '|',
    '100%',
    '１００％',
    '（ａ，ｂ）"c"',
    '😀',
    '\ud83d',
    '行政執法',
    '執法人員',
    '負責人 ~20 齣庭',
    '龘',
    '',
    ' ',
    '字'.repeat(400),
    '。',
  ])('%j', async (query) => {
    expect(atBuild(query)).toEqual(await inBrowser(query));
  });

  it('200 random combinations', async () => {
    const random = seeded(11);
    const one = () => words[Math.floor(random() * words.length)] as string;
    const shapes = [
      () => one(),
      () => `${one()} ${one()}`,
      () => `${one()}|${one()}`,
      () => `${one()} -${one()}`,
      () => `${one()} ~${Math.floor(random() * 200)} ${one()}`,
    ];
    let hits = 0;
    for (let at = 0; at < 200; at++) {
      const query = shapes[at % shapes.length]?.() ?? '';
      const expected = await inBrowser(query);
      hits += expected.found.length;
      expect(atBuild(query), query).toEqual(expected);
    }
    expect(hits).toBeGreaterThan(200);
  });
});

it('quotes real sentences with their hits, no more than three a section', () => {
  const questions = [{ slug: 'q', query: '行政执法|法治', name: null, description: null }];
  for (const own of records) {
    for (const { scope, sentences } of observe({ records: own }, { questions })) {
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.length).toBeLessThanOrEqual(3);
      const passages = own.find((record) => record.scope === scope)?.passages ?? [];
      for (const { anchor, pieces } of sentences) {
        const quoted = foldForSearch(pieces.map(({ text }) => text.replace(/^…$/u, '')).join('')).text;
        const paragraph = passages.filter((passage) => passage.anchor === anchor).map(({ text }) => text);
        expect(paragraph.some((text) => foldForSearch(text).text.includes(quoted))).toBe(true);
        const marked = pieces.filter(({ hit }) => hit).map(({ text }) => foldForSearch(text).text);
        expect(marked.length).toBeGreaterThan(0);
        expect(marked.filter((text) => !/^(行政执法|法治)+$/u.test(text))).toEqual([]);
      }
    }
  }
});
