import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { summarise } from '../../../src/archive/summarise.ts';
import { extractReport } from '../../../src/extract/extract-report.ts';
import { toLine } from '../../../src/facts/topics/data.ts';
import { type JoinedTopics, join } from '../../../src/facts/topics/join.ts';
import { MOST_WORDS, observe, type Topic } from '../../../src/facts/topics/observe.ts';
import { LONGEST_OPENING, openingOf } from '../../../src/facts/topics/opening.ts';
import { OUTLINES, outlineOf } from '../../../src/facts/topics/outlines.ts';
import { LONGEST_HEADING, MOST_TOLD, type TopicTally, tally } from '../../../src/facts/topics/tally.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { DOUBT_LINE, type Report } from '../../../src/model/report.ts';
import type { Place } from '../../../src/model/view.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const SEEDS = path.resolve(import.meta.dirname, '../../../seeds');
const PLACE: Place = { report: 'a', scope: 'measures', anchor: 'p-1', from: 0, to: 1, rule: 'second-level-part' };

let seeds: readonly Report[];
beforeAll(async () => {
  const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
  const made = files.map(async (file) => {
    const bytes = readFileSync(path.join(SEEDS, file));
    return extractReport(await ingest({ path: file, bytes, sidecar: null, limits: sampleConfig().limits }));
  });
  seeds = await Promise.all(made);
});

function seedOf(issuer: string): Report {
  const report = seeds.find((one) => one.issuer.value?.startsWith(issuer));
  if (report === undefined) throw new Error(`${issuer}: no such seed`);
  return report;
}

const tallyOf = (report: Report): TopicTally => tally(observe({ report }), summarise(report));
const areasOf = (report: Report) => Object.keys(tallyOf(report).areas).sort();

describe('outlines', () => {
  it.each([
    [2014, null],
    [2015, '2015-2020'],
    [2020, '2015-2020'],
    [2021, '2021-2025'],
    [2025, '2021-2025'],
    [2026, null],
    [null, null],
  ])('in %s: %s', (year, key) => {
    expect(outlineOf(year)?.key ?? null).toBe(key);
  });

  it('have seven and nine areas', () => {
    expect(OUTLINES.map(({ areas }) => new Set(areas.map(({ key }) => key)).size)).toEqual([7, 9]);
  });
});

describe('what a report tells of', () => {
  it('in the seeds: areas that 上马台镇 does not have', () => {
    expect(areasOf(seedOf('上马台镇'))).toEqual(['enforcement', 'oversight']);
    expect(areasOf(seedOf('包场镇'))).toEqual(
      ['decisions', 'digital', 'disputes', 'emergencies', 'enforcement', 'leadership', 'oversight', 'systems'].sort(),
    );
    expect(areasOf(seedOf('塘沽街道'))).toEqual(
      ['decisions', 'disputes', 'emergencies', 'enforcement', 'functions', 'leadership', 'oversight'].sort(),
    );
  });

  it('stands on its words', () => {
    for (const report of seeds) {
      const passages = toRecords(report).flatMap((record) =>
        record.passages.map((one) => ({ ...one, scope: record.scope })),
      );
      const wordsAt = ({ scope, anchor, from, to }: Place) =>
        passages
          .find((one) => one.scope === scope && one.anchor === anchor && one.text.length >= to)
          ?.text.slice(from, to);
      for (const { heading, words, at } of observe({ report })) {
        expect(wordsAt(at)?.trim()).toBe(heading);
        expect(words.length).toBeGreaterThan(0);
        expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
        for (const word of words) expect(wordsAt(word.at)).toBe(word.text);
      }
    }
  });

  it('is nothing in years without outline', () => {
    const report = seedOf('包场镇');
    for (const value of [2014, 2026, null])
      expect(observe({ report: { ...report, year: { ...report.year, value } } })).toEqual([]);
  });

  it('is by the outline of its year', () => {
    const report = seedOf('包场镇');
    const older = observe({ report: { ...report, year: { ...report.year, value: 2019 } } });
    expect(new Set(older.map(({ outline }) => outline))).toEqual(new Set(['2015-2020']));
    expect(older.flatMap(({ areas }) => areas)).not.toContain('digital');
  });

  it('is published without places', () => {
    const [topic] = observe({ report: seedOf('上马台镇') });
    expect(toLine(topic as Topic)).toEqual({
      report: seedOf('上马台镇').id,
      anchor: topic?.anchor,
      heading: '(一)严格依法依规归档保存,进一步完善行政执法程序。',
      outline: '2021-2025',
      areas: ['enforcement'],
      confidence: 0.98,
      words: ['行政执法'],
    });
  });

  it('is nothing where the measures are not divided', () => {
    const sections = [
      { key: 'measures', heading: '一、主要举措及成效', paragraphs: ['依法行政能力不断提高。'] },
    ] as const;
    expect(observe({ report: sampleReport({ sections }) })).toEqual([]);
    expect(observe({ report: sampleReport({ sections: [] }) })).toEqual([]);
  });
});

describe('how a part begins', () => {
  const line = (text: string, from = 0) => ({ anchor: 'p-1', text, from, to: text.length });

  it('is its paragraphs in one line, without the heading that is run into the first', () => {
    expect(openingOf([line('规范执法。办案3件。', 5), line(' '), line('　评查案卷。')])).toBe('办案3件。 评查案卷。');
    expect(openingOf([])).toBe('');
  });

  it.each([
    [LONGEST_OPENING, '甲'],
    [LONGEST_OPENING + 1, '…'],
  ])('is cut beyond its bound: %i', (length, last) => {
    const [one, two] = [openingOf([line('甲'.repeat(length))]), openingOf([line('甲'), line('甲'.repeat(length - 2))])];
    for (const opening of [one, two]) {
      expect(opening).toHaveLength(LONGEST_OPENING);
      expect(opening.at(-1)).toBe(last);
    }
  });
});

describe('the tally of a report', () => {
  const topic = (more: Partial<Topic>): Topic => ({
    anchor: 'p-1',
    heading: '(一)规范行政执法',
    opening: '',
    outline: '2021-2025',
    areas: ['enforcement'],
    confidence: 0.98,
    words: [],
    chars: 10,
    at: PLACE,
    ...more,
  });
  const at = (anchor: string): Place => ({ ...PLACE, anchor });
  const summary = sampleSummary({ year: 2023 });

  it('tells the first parts of each area, a part of two areas once', () => {
    const both = topic({ areas: ['enforcement', 'oversight'], anchor: 'p-9', at: at('p-9') });
    const enforcing = Array.from({ length: MOST_TOLD + 1 }, () => topic({}));
    const anchors = (facts: readonly Topic[]) => tally(facts, summary).told.map((part) => part.at.anchor);
    expect(anchors(enforcing.slice(1))).toHaveLength(MOST_TOLD);
    expect(anchors(enforcing)).toHaveLength(MOST_TOLD);
    expect(anchors([...enforcing, both])).toEqual([...Array.from({ length: MOST_TOLD }, () => 'p-1'), 'p-9']);
    const other = topic({ areas: ['oversight'] });
    expect(anchors([...enforcing, other, other, other, both])).not.toContain('p-9');
    expect(tally([topic({ areas: [] })], summary).told).toEqual([]);
  });

  it.each([
    [LONGEST_HEADING, '甲'],
    [LONGEST_HEADING + 1, '…'],
  ])('cuts a heading beyond its bound: %i', (length, last) => {
    const [part] = tally([topic({ heading: '甲'.repeat(length), opening: '乙。' })], summary).told;
    expect([part?.heading.length, part?.heading.at(-1), part?.opening]).toEqual([LONGEST_HEADING, last, '乙。']);
  });

  it('counts parts and characters of each area, what is beyond, and what cannot be told', () => {
    const { areas, beyond, unsure, outline } = tally(
      [
        topic({ confidence: DOUBT_LINE - 0.01, at: at('p-1') }),
        topic({ areas: ['enforcement', 'oversight'], confidence: DOUBT_LINE, at: at('p-2') }),
        topic({ at: at('p-3') }),
        topic({ areas: [], confidence: DOUBT_LINE, at: at('p-4') }),
        topic({ areas: [], confidence: DOUBT_LINE - 0.01, at: at('p-5') }),
      ],
      summary,
    );
    expect(outline).toBe('2021-2025');
    expect(areas).toEqual({
      enforcement: { parts: 3, doubtful: 1, chars: 30, first: at('p-2') },
      oversight: { parts: 1, doubtful: 0, chars: 10, first: at('p-2') },
    });
    expect(beyond).toEqual({ parts: 1, doubtful: 0, chars: 10, first: at('p-4') });
    expect(unsure).toEqual({ parts: 1, doubtful: 1, chars: 10, first: at('p-5') });
  });

  it('is no larger for many parts, and is plain data', () => {
    const areas = OUTLINES[1]?.areas.map(({ key }) => key) ?? [];
    const facts = Array.from({ length: 5000 }, (_, i) => topic({ areas: [areas[i % 9] ?? 'functions'] }));
    const long = { heading: '甲'.repeat(LONGEST_HEADING), opening: '乙'.repeat(LONGEST_OPENING) };
    const made = tally(
      facts.map((fact) => ({ ...fact, ...long })),
      summary,
    );
    expect(JSON.stringify(made).length).toBeLessThan(3000 + 9 * MOST_TOLD * (LONGEST_HEADING + LONGEST_OPENING + 120));
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it('tells of a report without year that nothing was counted', () => {
    expect(tally([], sampleSummary({ year: null }))).toMatchObject({
      year: null,
      outline: null,
      areas: {},
      beyond: null,
      unsure: null,
    });
  });
});

describe('the join', () => {
  const plain = ({ outlines, reports }: JoinedTopics) => [
    Object.fromEntries(outlines),
    [...reports].sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  const joinAll = (some: readonly (readonly [string, TopicTally])[]) =>
    some.reduce((so, [id, one]) => join.add(so, id, JSON.parse(JSON.stringify(one))), join.empty());

  it('is the same in any order and in any parts', () => {
    const years = [2014, 2019, 2020, 2022, null];
    const reports = seeds.flatMap((report) => years.map((value) => ({ ...report, year: { ...report.year, value } })));
    const tallies = reports.map((report, at) => [`${at}`, tallyOf(report)] as const);
    const whole = plain(joinAll(tallies));
    const orders = fc.shuffledSubarray(tallies, { minLength: tallies.length });
    fc.assert(
      fc.property(orders, fc.nat(tallies.length), fc.nat(tallies.length), (order, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const parts = () => [order.slice(0, from), order.slice(from, to), order.slice(to)].map(joinAll);
        expect(plain(parts().reduce((so, part) => join.merge(so, part)))).toEqual(whole);
        expect(plain(parts().reduceRight((so, part) => join.merge(part, so)))).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('counts areas of each outline apart, and reports of other years in none', () => {
    const report = seedOf('包场镇');
    const of = (value: number | null) => tallyOf({ ...report, year: { ...report.year, value } });
    const { outlines, reports } = joinAll([
      ['a', of(2019)],
      ['b', of(2023)],
      ['c', of(2024)],
      ['d', of(null)],
    ]);
    expect([...outlines].map(([key, { reports, parted }]) => [key, reports, parted])).toEqual([
      ['2015-2020', 1, 1],
      ['2021-2025', 2, 2],
    ]);
    expect(outlines.get('2021-2025')?.areas.digital).toMatchObject({ reports: 2, doubtful: 0, parts: 2 });
    expect(outlines.get('2015-2020')?.areas.digital).toBeUndefined();
    expect(reports.size).toBe(4);
  });

  it('counts a report without parts as one that has none', () => {
    const one = tallyOf(sampleReport({ year: 2022, sections: [] }));
    expect(joinAll([['a', one]]).outlines.get('2021-2025')).toEqual({ reports: 1, parted: 0, areas: {} });
  });
});
