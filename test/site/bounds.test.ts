import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import type { Page, PageKind, PageOf } from '../../src/model/page.ts';
import { choiceFiles, compareChoices, ISSUERS_A_FILE } from '../../src/site/files/compare-choices.ts';
import {
  CHARACTERS_AN_ELEMENT,
  COVERAGE_ROW_ELEMENTS,
  ENTRY_ELEMENTS,
  ENTRY_FRAME_ELEMENTS,
  MISSING_NAMED,
  MOST_COLUMNS,
  MOST_LINKS,
  NEWEST_ELEMENTS,
  NEWEST_NAMED,
  NEWEST_READ,
  PAGE_ELEMENTS,
  PART_ELEMENTS,
  ROW_ELEMENTS,
} from '../../src/site/lists/bounds.ts';
import { entryCost } from '../../src/site/lists/entry-cost.ts';
import { costOfIssuer, holdingsOf } from '../../src/site/lists/holdings.ts';
import { listed, newestOf } from '../../src/site/lists/listed.ts';
import { placeTree } from '../../src/site/lists/place-tree.ts';
import { planPages } from '../../src/site/plan-pages.ts';
import { bucketOf } from '../../src/text/bucket-of.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const BASE = sampleSummary();
const found = <T>(value: T) => ({ value, status: 'found', confidence: 1 }) as const;
const many = (count: number, of: (n: number) => Partial<ReportSummary> = () => ({})): ReportSummary[] =>
  Array.from({ length: count }, (_, n) => ({ ...BASE, id: `r${n}`, path: `${n}.txt`, ...of(n) }));
const plan = (summaries: readonly ReportSummary[]) => planPages(buildArchive(summaries), []);

function pageAt<K extends PageKind>(pages: readonly Page[], url: string, kind: K): PageOf<K> {
  const page = pages.find((one) => one.url === url);
  if (page?.kind !== kind) throw new Error(`no page ${url}`);
  return page as PageOf<K>;
}

/** A report with one part of measures of so many elements and characters. */
const withText = (elements: number, chars = 0): Partial<ReportSummary> => ({
  sections: [{ key: 'measures', anchor: 'measures', heading: null, confidence: 1, elements, chars }],
});

describe('what a section takes of a reader', () => {
  it('is its elements or as many as its characters weigh, up to the bound', () => {
    const cost = (elements: number, chars: number) =>
      entryCost({ ...BASE, ...withText(elements, chars) }, 'measures') - ENTRY_FRAME_ELEMENTS - PART_ELEMENTS;
    expect(cost(30, 30 * CHARACTERS_AN_ELEMENT)).toBe(30);
    expect(cost(30, 30 * CHARACTERS_AN_ELEMENT + 1)).toBe(31);
    expect(cost(ENTRY_ELEMENTS - PART_ELEMENTS, 0)).toBe(ENTRY_ELEMENTS - PART_ELEMENTS);
    expect(cost(ENTRY_ELEMENTS, 0)).toBe(ENTRY_ELEMENTS - PART_ELEMENTS);
  });

  it('is nothing where it is missing, and little where it stands inside another', () => {
    const witness = { rule: 'heading-wording', text: '职责', start: null, end: null };
    const inside = { state: 'inside', anchor: 'measures', witness } as const;
    expect(entryCost(BASE, 'other')).toBe(0);
    expect(entryCost({ ...BASE, coverage: { ...BASE.coverage, other: inside } }, 'other')).toBe(
      ENTRY_FRAME_ELEMENTS + 2,
    );
  });
});

describe('a reader', () => {
  const reader = (summaries: readonly ReportSummary[], url = '/sections/measures/') =>
    pageAt(plan(summaries), url, 'reader').reader;
  const elements = PAGE_ELEMENTS / 10 - ENTRY_FRAME_ELEMENTS - PART_ELEMENTS;

  it('shows all as long as they fit', () => {
    expect(reader(many(10, () => withText(elements))).shows).toBe('all');
    const more = reader(many(11, () => withText(elements)));
    expect([more.shows, more.table?.rows.length, more.table?.columns.length]).toEqual(['newest', 1, 1]);
  });

  it('reads the newest at once where all do not fit, as many as there is room for', () => {
    const small = NEWEST_ELEMENTS / NEWEST_READ - ENTRY_FRAME_ELEMENTS - PART_ELEMENTS;
    expect(reader(many(100, () => withText(small))).entries).toHaveLength(NEWEST_READ);
    expect(reader(many(100, () => withText(small + 1))).entries).toHaveLength(NEWEST_READ - 1);
  });

  it('names the first of those without the section', () => {
    const without = (count: number) => reader(many(count), '/sections/other/');
    expect(without(MISSING_NAMED).lacking).toHaveLength(MISSING_NAMED);
    const more = without(MISSING_NAMED + 1);
    expect([more.lacking.length, more.counts?.missing, more.coverage]).toEqual([MISSING_NAMED, 21, '/coverage/']);
  });

  it('offers so many places at most', () => {
    const inTowns = (count: number) =>
      reader(
        many(count, (n) => ({ region: found([`${n}省`]), regionCode: null, sections: [] })).flatMap((report) => [
          report,
          { ...report, id: `${report.id}b`, path: `${report.path}b` },
        ]),
        '/sections/other/',
      ).places;
    expect(inTowns(MOST_LINKS)).toHaveLength(MOST_LINKS);
    expect(inTowns(MOST_LINKS + 1)).toHaveLength(MOST_LINKS);
  });
});

describe('a table of years and places', () => {
  it('has columns for the newest years, and says when there are older ones', () => {
    const table = (years: number) =>
      pageAt(plan(many(300, (n) => ({ year: found(2025 - (n % years)) }))), '/reports/', 'reports').list.table;
    expect([table(MOST_COLUMNS)?.columns.length, table(MOST_COLUMNS)?.cut]).toEqual([MOST_COLUMNS, false]);
    expect([table(MOST_COLUMNS + 1)?.columns.length, table(MOST_COLUMNS + 1)?.cut]).toEqual([MOST_COLUMNS, true]);
  });
});

describe('other lists', () => {
  it('name the newest of a way in', () => {
    expect(newestOf(many(11), NEWEST_NAMED)).toHaveLength(10);
    const dated = many(3, (n) => ({ publishedOn: found(`2022-03-0${n + 1}`) }));
    expect(newestOf(dated, NEWEST_NAMED).map(({ id }) => id)).toEqual(['r2', 'r1', 'r0']);
    const { list } = pageAt(plan(many(300)), '/reports/', 'reports');
    expect([list.newest.length, list.rows.length, list.total]).toEqual([10, 0, 300]);
  });

  it('show the coverage matrix as long as it fits', () => {
    const most = Math.floor(PAGE_ELEMENTS / COVERAGE_ROW_ELEMENTS);
    const coverage = (count: number) => pageAt(plan(many(count)), '/coverage/', 'coverage').coverage;
    expect([coverage(most).table, coverage(most).rows.length]).toEqual([null, most]);
    const more = coverage(most + 1);
    expect([more.rows, more.table?.rows.map(({ href }) => href)]).toEqual([[], ['/coverage/2021/']]);
    expect(more.totals[0]).toEqual({ key: 'measures', section: most + 1, inside: 0, missing: 0 });
  });

  it('link up to three reports of an issuer in one year, and count more', () => {
    const held = (count: number) => holdingsOf(buildArchive(many(count)).issuers).rows[0]?.held;
    expect(held(3)).toEqual([{ count: 3, ids: ['r0', 'r1', 'r2'] }]);
    expect(held(4)).toEqual([{ count: 4, ids: [] }]);
  });

  it('show all issuers as long as they fit', () => {
    const issuers = (count: number) =>
      plan(many(count, (n) => ({ issuer: found(`第${n}局`) }))).filter(({ kind }) => kind === 'issuers');
    const cost = costOfIssuer(buildArchive(many(1)).issuers[0] as never, 1);
    const most = Math.floor(PAGE_ELEMENTS / cost);
    expect(issuers(most).map(({ url }) => url)).toEqual(['/issuers/']);
    expect(issuers(most + 1).map(({ url }) => url)).toContain('/issuers/place/120000/');
  });

  it('cut the page of an issuer with more reports than fit', () => {
    const most = Math.floor(PAGE_ELEMENTS / ROW_ELEMENTS);
    const pages = (count: number) => plan(many(count)).filter(({ kind }) => kind === 'issuer').length;
    expect([pages(most), pages(most + 1)]).toEqual([1, 2]);
  });

  it('name ten reports of each of the newest twelve years', () => {
    const { years } = pageAt(plan(many(13 * 11, (n) => ({ year: found(2025 - (n % 13)) }))), '/years/', 'years');
    expect(years.map(({ first }) => first.length)).toEqual([...Array.from({ length: 12 }, () => 10), 0]);
  });

  it('show the tree of places as deep as there is room', () => {
    const { places } = buildArchive(many(20, (n) => ({ region: found(['天津市', '武清区', `第${n}镇`]) })));
    const depth = (most: number) => JSON.stringify(placeTree(places, most)).split('"below":[{').length - 1;
    expect([depth(4 * 22), depth(4 * 22 - 1), depth(0)]).toEqual([2, 1, 0]);
  });

  it('tell apart what reads alike', () => {
    const [one, other] = listed(
      many(2, (n) => ({ publishedOn: found(`2022-03-0${n + 1}`), title: found('一样') })),
      () => '',
    );
    expect([one?.apart, other?.apart]).toEqual(['2022-03-01', '2022-03-02']);
  });
});

describe('the reports to compare', () => {
  it('lie by the names of their issuers, newest first, told apart within a year', () => {
    const archive = buildArchive([
      ...many(2, (n) => ({ capturedOn: `2026-03-0${n + 1}` })),
      ...many(1, () => ({ id: 'old', path: 'old.txt', year: found(2019) })),
    ]);
    const [file, ...others] = compareChoices(archive);
    expect([file?.file, others]).toEqual(['compare/choices/0.json', []]);
    expect(JSON.parse(file?.content as string)).toEqual([
      {
        name: '上马台镇',
        place: '天津市武清区上马台镇',
        reports: [
          ['r1', 2021, '2026-03-02 收录'],
          ['r0', 2021, '2026-03-01 收录'],
          ['old', 2019, null],
        ],
      },
    ]);
    expect(pageAt(planPages(archive, []), '/compare/', 'compare').choiceFiles).toBe(1);
  });

  it('take twice as many files where one has too many', () => {
    const issuers = (count: number) => buildArchive(many(count, (n) => ({ issuer: found(`第${n}街道`) })));
    expect(choiceFiles(issuers(ISSUERS_A_FILE))).toBe(1);
    const archive = issuers(ISSUERS_A_FILE + 1);
    expect(choiceFiles(archive)).toBe(2);
    const all = compareChoices(archive).map(({ content }) => JSON.parse(content as string));
    expect(all.flat()).toHaveLength(ISSUERS_A_FILE + 1);
    for (const [at, choices] of all.entries()) for (const { name } of choices) expect(bucketOf(name, 2)).toBe(at);
  });
});
