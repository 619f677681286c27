import { existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { summarise } from '../../src/archive/summarise.ts';
import { extractReport } from '../../src/extract/extract-report.ts';
import type { AnyComparison } from '../../src/facts/comparison.ts';
import { EVEN } from '../../src/facts/rarity.ts';
import { COMPARISONS } from '../../src/facts/registry.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { IssuerGroup, ReportSummary } from '../../src/model/archive.ts';
import type { SectionAnswer } from '../../src/model/question.ts';
import type { Report } from '../../src/model/report.ts';
import type { Cell, View } from '../../src/model/view.ts';
import { readCode } from '../../src/pipeline/code/code-version.ts';
import { toRecords } from '../../src/search/index/records.ts';
import { PAGE_ELEMENTS } from '../../src/site/lists/bounds.ts';
import { rowElements, viewPages } from '../../src/site/pages/view-pages.ts';
import { compareReports, factsOf, resultsOf, tallyOf } from '../support/compare-reports.ts';
import { CONFIG, comparedTexts, wordsAt } from './support/compared-archive.ts';

let reports: readonly Report[];
let summaries: readonly ReportSummary[];
let issuers: readonly IssuerGroup[];
beforeAll(async () => {
  const made = comparedTexts().map(async (text, at) =>
    extractReport(await ingest({ path: `${at}.txt`, bytes: Buffer.from(text), sidecar: null, limits: CONFIG.limits })),
  );
  reports = await Promise.all(made);
  const archive = buildArchive(reports.map(summarise));
  summaries = archive.reports;
  issuers = archive.issuers;
});

/** All that comes of a join. */
function outcomeOf(row: AnyComparison, joined: unknown) {
  return {
    views: row.views?.(joined, { reports: summaries.length }),
    result: row.result?.(joined, { issuers }) ?? row.resultOfArchive?.(joined, { summaries, config: CONFIG }),
    told: row.tell?.(joined, []),
  };
}

describe.each(COMPARISONS.map((row) => [row.id, row] as const))('the comparison %s', (id, row) => {
  it('observes, if it does, in a file of its own, by which what is kept of it is known', () => {
    const file = `src/facts/${id}/observe.ts`;
    expect(existsSync(path.resolve(import.meta.dirname, '../..', file))).toBe(row.observe !== undefined);
    if (row.observe === undefined) return;
    expect(
      readCode()
        .filesOf([file])
        .some((one) => one.startsWith('templates/')),
    ).toBe(false);
  });

  it('finds something, and all it finds stands on words', () => {
    if (row.observe === undefined) return;
    const places = reports.flatMap((report) => factsOf(row, report, CONFIG)).flatMap(({ at }) => at ?? []);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(wordsAt(place, reports)).not.toBe('');
  });

  it('lays two reports beside each other, if it does, in a file of its own, and all it finds stands on words', () => {
    const file = `src/facts/${id}/pair.ts`;
    expect(existsSync(path.resolve(import.meta.dirname, '../..', file))).toBe(row.pair !== undefined);
    if (row.pair === undefined) return;
    const facts = row.pair(reports[11] as Report, reports[8] as Report, EVEN);
    expect(facts.length).toBeGreaterThan(0);
    for (const { at } of facts) if (at !== null) expect(wordsAt(at, reports)).not.toBe('');
  });

  it('lays all reports beside each other, if it does, in a file of its own, and all it finds stands on words', () => {
    const file = `src/facts/${id}/across.ts`;
    expect(existsSync(path.resolve(import.meta.dirname, '../..', file))).toBe(row.across !== undefined);
    if (row.across === undefined) return;
    const all = reports.map((report) => ({ records: toRecords(report), summary: summarise(report) }));
    const found = resultsOf(reports, CONFIG).passages;
    expect(row.across(all)).toEqual(found);
    expect(found.passages.length).toBeGreaterThan(0);
    for (const { report, section, anchor, from, to, text } of found.passages.flatMap(({ places }) => places))
      expect(wordsAt({ report, scope: section, anchor, from, to, rule: '' }, reports)).toBe(text);
  });

  it('tells only of summaries, and results of whole summaries have no others beside them', () => {
    if (row.tell !== undefined) expect(row.observe).toBeUndefined();
    const others = [row.result, row.views, row.joinedData].filter((one) => one !== undefined);
    if (row.resultOfArchive !== undefined) expect(others).toEqual([]);
  });

  it('has something come of it', () => {
    const joined = reports.reduce(
      (so, report) => row.join.add(so, report.id, tallyOf(row, report, CONFIG)),
      row.join.empty(),
    );
    const [outcome, none] = [outcomeOf(row, joined), outcomeOf(row, row.join.empty())];
    expect(Object.values({ ...outcome, data: row.data }).filter((part) => part !== undefined)).not.toEqual([]);
    for (const part of ['views', 'result', 'told'] as const)
      if (outcome[part] !== undefined) expect(outcome[part]).not.toEqual(none[part]);
    expect(outcomeOf(row, joined), 'what is joined is not changed by what comes of it').toEqual(outcome);
  });

  it('joins to the same in any order and in any parts', () => {
    const tallies = reports.map((report) => [report.id, JSON.stringify(tallyOf(row, report, CONFIG))] as const);
    const joinAll = (some: readonly (readonly [string, string])[]) =>
      some.reduce((so, [one, tally]) => row.join.add(so, one, JSON.parse(tally)), row.join.empty());
    const whole = outcomeOf(row, joinAll(tallies));
    const orders = fc.shuffledSubarray(tallies, { minLength: tallies.length });
    fc.assert(
      fc.property(orders, fc.nat(tallies.length), fc.nat(tallies.length), (order, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const parts = [order.slice(0, from), order.slice(from, to), order.slice(to)].map(joinAll);
        const left = parts.reduce((so, part) => row.join.merge(so, part));
        expect(outcomeOf(row, left)).toEqual(whole);
        const again = [order.slice(0, from), order.slice(from, to), order.slice(to)].map(joinAll);
        const right = again.reduceRight((so, part) => row.join.merge(part, so));
        expect(outcomeOf(row, right)).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('is no larger for its join than the report allows', () => {
    const longest = Math.max(...reports.map((report) => JSON.stringify(tallyOf(row, report, CONFIG)).length));
    expect(longest).toBeLessThan(20_000);
  });

  it('has views of an archive without reports that say so', () => {
    for (const view of row.views?.(row.join.empty(), { reports: 0 }) ?? [])
      expect(view.denominator).toContain('0 份报告');
  });
});

function cellsOf({ blocks }: View): Cell[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
}

describe('views', () => {
  it('lead from every cell that stands on words to these words', () => {
    const cells = compareReports(reports, CONFIG).flatMap(cellsOf);
    const placed = cells.flatMap(({ at }) => at ?? []);
    expect(placed.length).toBeGreaterThan(0);
    for (const place of placed) expect(wordsAt(place, reports)).not.toBe('');
  });

  it('have a method, a denominator and a doubt, and rows as wide as their heads', () => {
    for (const { method, denominator, doubt, blocks } of compareReports(reports, CONFIG)) {
      for (const text of [method, denominator, doubt]) expect(text).toMatch(/。$/u);
      for (const block of blocks)
        if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  });

  it('take as many pages as their rows need, and no address changes with the number', () => {
    const columns = [{ label: '甲' }, { label: '乙' }] as const;
    const rows = (count: number) => Array.from({ length: count }, (_, at) => [{ text: `${at}` }, { text: '' }]);
    const table = (count: number) => ({ kind: 'table', caption: '丙', columns, rows: rows(count) }) as const;
    const view = { name: 'x', title: 'x', description: 'x', method: 'x', denominator: 'x', doubt: 'x' };
    const most = Math.floor(PAGE_ELEMENTS / rowElements(table(0)));
    const pages = (count: number) => viewPages([{ ...view, blocks: [table(count)] }]);
    expect([0, most, most + 1].map((count) => pages(count).map(({ url }) => url))).toEqual([
      ['/x/'],
      ['/x/'],
      ['/x/', '/x/page/2/'],
    ]);
    const shown = pages(2 * most).flatMap((page) => (page.kind === 'view' ? cellsOf(page.view.view) : []));
    expect(shown).toHaveLength(4 * most);
  });

  it('change on two pages at most besides the first when a row comes, and say nothing of the whole after the first', () => {
    const columns = [{ label: '甲' }, { label: '乙' }] as const;
    const row = (at: number) => [{ text: `${at}` }, { text: '' }];
    const all = Array.from({ length: 5000 }, (_, at) => row(at));
    const view = { name: 'x', title: 'x', description: '共若干', method: 'x', denominator: '共若干', doubt: 'x' };
    const pages = (rows: readonly Cell[][]) =>
      viewPages([{ ...view, blocks: [{ kind: 'table', caption: '丙', columns, rows }] }]).map((page) =>
        JSON.stringify(page),
      );
    const [before, after] = [pages(all), new Set(pages([...all.slice(0, 2500), row(-1), ...all.slice(2500)]))];
    expect(before.length).toBeGreaterThan(8);
    expect(before.filter((page) => !after.has(page)).length).toBeLessThanOrEqual(2);
    expect(before.slice(1).filter((page) => page.includes('共若干'))).toEqual([]);
  });
});

describe('standing questions', () => {
  it('stand on the words asked for, in simplified characters where they are printed in no others, and on none where fields are asked', () => {
    const row = COMPARISONS.find(({ id }) => id === 'standing-questions') as AnyComparison;
    const facts = reports.flatMap((report) => factsOf(row, report, CONFIG)) as SectionAnswer[];
    const wordsOf = (slug: string) =>
      new Set(facts.filter((fact) => fact.slug === slug).map(({ at }) => (at === null ? null : wordsAt(at, reports))));
    expect([...wordsOf('q0')]).toEqual(['行政处罚法']);
    expect([...wordsOf('q1')]).toEqual(['行政处罚法']);
    expect([...wordsOf('q2')]).toEqual([null]);
    expect([...wordsOf('q3')]).toEqual([]);
    const { 'standing-questions': results } = resultsOf(reports, CONFIG);
    expect(results.map(({ query, reports: { length } }) => [query, length])).toEqual([
      ['行政处罚法', 8],
      ['行政处罚法', 8],
      ['年度:2019', 2],
      ['龘龘', 0],
    ]);
  });
});

describe('the index of cited instruments', () => {
  it('counts spellings of one name together, and no newspapers', () => {
    const view = compareReports(reports, CONFIG).find(({ name }) => name === 'instruments');
    const [table] = view?.blocks ?? [];
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
    const names = rows.map(([name]) => name);
    expect(names).toContain('《行政处罚法》');
    expect(names.filter((name) => name?.includes('人民日报'))).toEqual([]);
    expect(rows.find(([name]) => name === '《行政处罚法》')?.slice(1, 3)).toEqual(['法律', '8']);
    // One name may stand twice: for the instrument, and for what bore it before.
    const named = rows.map(([name, kind]) => `${kind} ${name}`);
    expect(new Set(named).size).toBe(named.length);
    for (const { at } of view === undefined ? [] : cellsOf(view))
      if (at) expect(wordsAt(at, reports)).toMatch(/[《》〈〉]/u);
  });

  it('names of each report its first mention, whatever its summary lacks', () => {
    const row = COMPARISONS.find(({ id }) => id === 'cited-laws');
    const report = reports[0] as Report;
    const summary = { ...summarise(report), year: { value: null, status: 'unknown', confidence: 0 } as const };
    const tally = row?.tally(factsOf(row, report, CONFIG), { ...summary, issuer: { ...summary.year } });
    const joined = row?.join.add(row.join.empty(), report.id, tally);
    expect(JSON.stringify(row?.views?.(joined, { reports: 1 }))).toContain('年度未识别');
  });
});
