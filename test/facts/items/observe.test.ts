import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { summarise } from '../../../src/archive/summarise.ts';
import { extractReport } from '../../../src/extract/extract-report.ts';
import { toLine } from '../../../src/facts/items/data.ts';
import { join } from '../../../src/facts/items/join.ts';
import { KINDS } from '../../../src/facts/items/kinds.ts';
import { type Item, observe } from '../../../src/facts/items/observe.ts';
import { tally } from '../../../src/facts/items/tally.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import type { Report } from '../../../src/model/report.ts';
import { toRecords } from '../../../src/search/index/records.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { sampleReport } from '../../support/sample-report.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

async function read(file: string): Promise<Report> {
  const bytes = readFileSync(path.join(ROOT, file));
  return extractReport(await ingest({ path: file, bytes, sidecar: null, limits: sampleConfig().limits }));
}

let reports: readonly Report[];
beforeAll(async () => {
  const dev = readdirSync(path.join(ROOT, 'test/cases/dev')).filter((file) => /[02468]_.*\.txt$/u.test(file));
  const seeds = readdirSync(path.join(ROOT, 'seeds')).filter((file) => file.endsWith('.txt'));
  const files = [...seeds.map((file) => `seeds/${file}`), ...dev.map((file) => `test/cases/dev/${file}`)];
  reports = await Promise.all(files.map(read));
});

function itemsOf(report: Report): Item[] {
  return observe({ records: toRecords(report) });
}

/** Checks that places do not overlap and name the words of their items; answers how many characters they have. */
function checkPlaces(report: Report): void {
  const records = toRecords(report);
  for (const item of itemsOf(report)) {
    const places = [item.at, ...item.more];
    const words = places.map(({ scope, anchor, from, to }) => {
      const passages = records.find((record) => record.scope === scope)?.passages ?? [];
      const texts = passages.filter((one) => one.anchor === anchor).map(({ text }) => text.slice(from, to));
      return texts.find((text) => item.text.split('\n').includes(text));
    });
    expect(words.join('\n')).toBe(item.text);
    expect(item.anchor).toBe(item.at.anchor);
  }
}

describe('items of captures', () => {
  it('stand on their words', () => {
    for (const report of reports) checkPlaces(report);
  });

  it('are found wherever a report has such a section', () => {
    for (const report of reports.filter(({ genre }) => genre.isReport)) {
      for (const key of ['shortcomings', 'next-year'] as const) {
        const has = report.sections.some((section) => section.key === key && section.content.length > 0);
        const found = itemsOf(report).some(({ section }) => section === key);
        expect(found, `${report.path} ${key}`).toBe(has);
      }
    }
  });

  it('follow one another without overlap, so that with the text around them they are the section', () => {
    for (const report of reports) {
      for (const { scope, passages } of toRecords(report)) {
        const taken = new Map<string, number>();
        const own = itemsOf(report).filter(({ at }) => at.scope === scope);
        for (const { anchor, from, to } of own.flatMap(({ at, more }) => [at, ...more])) {
          if (passages.filter((one) => one.anchor === anchor).length > 1) continue;
          expect(from).toBeGreaterThanOrEqual(taken.get(anchor) ?? 0);
          expect(to).toBeGreaterThan(from);
          taken.set(anchor, to);
        }
      }
    }
  });

  it('of the seeds are the three of 上马台镇, with what they are about', () => {
    const found = reports.flatMap(itemsOf).filter(({ at }) => at.report === reports[0]?.id);
    const short = found.filter(({ section }) => section === 'shortcomings');
    expect(short.map(({ kinds }) => kinds)).toEqual([['staff'], ['implementation'], ['coordination']]);
    expect(short[0]?.text).toMatch(/^\(一\)是队伍依法行政能力有待进一步提升。\n原因随着/u);
    expect(found.filter(({ section }) => section === 'next-year').map(({ kinds }) => kinds)).toEqual([[], [], [], []]);
  });
});

describe('items of odd reports', () => {
  it.each([
    ['no such section', []],
    ['an empty one', [{ key: 'shortcomings' as const, heading: '三、存在不足', paragraphs: [] }]],
    ['one of signs only', [{ key: 'shortcomings' as const, heading: null, paragraphs: ['——', '一是', '。。。'] }]],
    ['another section', [{ key: 'measures' as const, heading: null, paragraphs: ['一是甲；二是乙。'] }]],
  ])('%s: none that has no words', (_, sections) => {
    for (const { text } of itemsOf(sampleReport({ sections }))) expect(text.trim()).not.toBe('');
  });
});

describe('a published line', () => {
  it('has the report, the section, the place, the text and its kinds', () => {
    const paragraphs = ['一是经费不足；二是普法形式单一。'];
    const report = sampleReport({ sections: [{ key: 'shortcomings', heading: '三、不足', paragraphs }] });
    const [first] = itemsOf(report);
    expect(first && toLine(first)).toEqual({
      report: report.id,
      section: 'shortcomings',
      anchor: first?.anchor,
      text: '一是经费不足；',
      kinds: ['resources'],
    });
  });
});

describe('counts of shortcomings', () => {
  it('are the same in any order and in any parts', () => {
    const tallies = reports.map((report) => [report.id, tally(itemsOf(report), summarise(report))] as const);
    const joinAll = (some: typeof tallies) => some.reduce((so, [id, one]) => join.add(so, id, one), join.empty());
    const plain = (joined: ReturnType<typeof joinAll>) =>
      [...joined.counts]
        .map(([key, { kinds, ...rest }]) => ({ key, ...rest, kinds: [...kinds].sort() }))
        .sort((a, b) => (a.key < b.key ? -1 : 1));
    const whole = plain(joinAll(tallies));
    fc.assert(
      fc.property(fc.shuffledSubarray(tallies, { minLength: tallies.length }), fc.nat(tallies.length), (order, at) => {
        const [left, right] = [joinAll(order.slice(0, at)), joinAll(order.slice(at))];
        expect(plain(join.merge(right, left))).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it('have reports without any beside those that have some, and the first place of the newest', () => {
    const of = (id: string, year: number, paragraphs: readonly string[]) => {
      const spec = {
        id,
        path: `${id}.txt`,
        year,
        sections: [{ key: 'shortcomings' as const, heading: null, paragraphs }],
      };
      return join.add(join.empty(), id, tally(itemsOf(sampleReport(spec)), sampleSummary(spec)));
    };
    const joined = [
      of('b', 2022, ['一是经费不足；二是车辆不足。']),
      of('c', 2022, ['一是经费不足。']),
      of('a', 2021, []),
    ].reduce(join.merge);
    const all = joined.counts.get('all');
    expect([all?.reports, all?.without, all?.shortcomings]).toEqual([2, 1, 3]);
    const resources = all?.kinds.get('resources');
    expect([resources?.reports, resources?.items, resources?.newest.at.report]).toEqual([2, 3, 'b']);
    expect(joined.counts.get('year 2021')?.without).toBe(1);
    expect(joined.counts.get('place 天津市 武清区')?.reports).toBe(2);
    expect(joined.counts.get('level township')?.kinds.get('resources')?.items).toBe(3);
  });

  it('are no larger for the join than the kinds that there are', () => {
    const long = '"甲\n'.repeat(100);
    const paragraphs = Array.from({ length: 3000 }, (_, at) => `${at}经费不足，普法形式单一，${long}。`);
    const spec = { sections: [{ key: 'shortcomings' as const, heading: null, paragraphs }] };
    const seen = tally(itemsOf(sampleReport(spec)), sampleSummary(spec));
    expect(seen.shortcomings).toBe(3000);
    expect(seen.kinds.length).toBeLessThanOrEqual(Object.keys(KINDS).length);
    expect(JSON.stringify(seen).length).toBeLessThan(20_000);
  });
});
