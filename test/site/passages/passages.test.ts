import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { Archive, ReportSummary } from '../../../src/model/archive.ts';
import { PASSAGE_PAGES, VERSION_HOLDERS, VERSIONS_READ, VERSIONS_SHOWN } from '../../../src/site/lists/bounds.ts';
import { ALIKE_SHARE, alikeReports, CANDIDATE_SHARE, FEW_REPORTS } from '../../../src/site/passages/alike-reports.ts';
import { holdersOf } from '../../../src/site/passages/holders.ts';
import { pagedPassages, roomForPassages } from '../../../src/site/passages/paged-passages.ts';
import { OTHERS_NAMED, reportPassages } from '../../../src/site/passages/report-stretches.ts';
import { atLeast, roughPercent } from '../../../src/site/passages/rough-shares.ts';
import { LONGEST_OPENING, openingOf, spreadOf } from '../../../src/site/passages/spread-of.ts';
import { cutAt, versionsOf } from '../../../src/site/passages/versions-of.ts';
import { sampleSummary } from '../../support/sample-summary.ts';
import { passageOf, placeIn, sharedOf } from '../../support/shared-text.ts';

const BASE = sampleSummary();
const known = <T>(value: T) => ({ value, status: 'found', confidence: 1 }) as const;

/** An archive of reports, each by an issuer of its own unless it is told otherwise. */
function archiveOf(reports: readonly { id: string; year?: number; issuer?: string }[]): Archive {
  return buildArchive(
    reports.map(
      ({ id, year = 2021, issuer = `${id}镇` }): ReportSummary => ({
        ...BASE,
        id,
        ownId: id,
        path: `${id}.txt`,
        issuer: known(issuer),
        region: known(['天津市', '武清区', issuer]),
        year: known(year),
      }),
    ),
  );
}
const ids = (count: number) => Array.from({ length: count }, (_, at) => `r${String(at).padStart(4, '0')}`);
const holdersFor = (names: readonly string[]) => holdersOf(archiveOf(names.map((id) => ({ id }))));

describe('a rounded share', () => {
  it.each([
    [0, 100, 0],
    [1, 1000, 1],
    [49, 1000, 1],
    [50, 1000, 5],
    [74, 1000, 5],
    [75, 1000, 10],
    [999, 1000, 95],
    [1000, 1000, 100],
    [0, 0, 0],
  ])('%i of %i is %i per cent', (part, whole, percent) => expect(roughPercent(part, whole)).toBe(percent));

  it.each([
    [2, 2],
    [9, 9],
    [19, 10],
    [99, 90],
    [100, 100],
    [345, 300],
  ])('%i issuers are at least %i', (count, least) => expect(atLeast(count)).toBe(least));
});

describe('passages that have a page', () => {
  const passages = ids(5).map((id, at) => passageOf([], { id, issuers: at === 0 ? 9 : 2, length: 30 + at }));
  it('are all where there is room', () => expect([...pagedPassages(passages, 6)]).toHaveLength(5));
  it('are those of most issuers, then the longest', () =>
    expect([...pagedPassages(passages, 4)]).toEqual(['r0000', 'r0004', 'r0003', 'r0002']));
});

describe('room for pages of passages', () => {
  it.each([
    [5, 2000],
    [1000, 2000],
    [1001, 2002],
  ])('in an archive of %i reports is for %i', (reports, pages) => expect(roomForPassages(reports)).toBe(pages));
});

describe('formulas that have a page', () => {
  const some = (count: number, formula: boolean) =>
    Array.from({ length: count }, (_, at) =>
      passageOf([], { id: `${formula}${at}`, formula, issuers: formula ? 99 : 2 }),
    );
  const paged = (formulas: number, others: number) => {
    const all = [...pagedPassages([...some(formulas, true), ...some(others, false)], 10)];
    return [true, false].map((is) => all.filter((id) => id.startsWith(`${is}`)).length);
  };
  it('take half of the room at most', () => expect(paged(20, 20)).toEqual([5, 5]));
  it('take what the others leave, and leave what they do not need', () => {
    expect(paged(20, 4)).toEqual([6, 4]);
    expect(paged(4, 20)).toEqual([4, 6]);
    expect(paged(0, 20)).toEqual([0, 10]);
  });
});

describe('how a passage begins', () => {
  it('is cut between characters', () => {
    expect(openingOf('𠮷'.repeat(LONGEST_OPENING))).toBe('𠮷'.repeat(LONGEST_OPENING));
    expect(openingOf('𠮷'.repeat(LONGEST_OPENING + 1))).toBe(`${'𠮷'.repeat(LONGEST_OPENING)}……`);
    expect(cutAt(`${'字'.repeat(9999)}𠮷`)).toBe('字'.repeat(9999));
  });

  it('counts reports and years, the same one once', () => {
    const holders = holdersOf(
      archiveOf([
        { id: 'a', year: 2019 },
        { id: 'b', year: 2023 },
      ]),
    );
    const places = [placeIn('a'), { ...placeIn('a'), anchor: 'p-2' }, placeIn('b')];
    expect(spreadOf(passageOf(places), holders)).toMatchObject({ reports: 2, years: 2, span: [2019, 2023] });
  });
});

describe('wordings of a passage', () => {
  const texts = (all: readonly string[]) =>
    versionsOf(
      all.map((text, at) => placeIn(`r${at}`, text)),
      holdersFor(all.map((_, at) => `r${at}`)),
    );

  it('differ in words and numbers, not in width, space, punctuation or traditional characters', () => {
    const { versions } = texts([
      '办理案件1000件，较好',
      '办理案件１,000 件,较好。',
      '辦理案件1000件较好',
      '办理案件1001件，较好',
    ]);
    expect(versions.map(({ text, reports }) => [text, reports])).toEqual([['办理案件1001件，较好', 1]]);
    expect(texts(['占95%', '占95', '占9.5%']).versions).toHaveLength(2);
  });

  it('name the first that have them, and count all', () => {
    const [version] = texts(['甲', ...Array(VERSION_HOLDERS + 2).fill('乙')]).versions;
    expect([version?.holders.length, version?.reports]).toEqual([VERSION_HOLDERS, VERSION_HOLDERS + 2]);
  });

  it('are bounded, and what is left is told', () => {
    const numbered = (count: number) => texts(Array.from({ length: count }, (_, at) => `第${at}号`));
    expect(numbered(VERSIONS_SHOWN + 1).left).toEqual({ versions: 0, isMore: false });
    expect(numbered(VERSIONS_SHOWN + 2).left).toEqual({ versions: 1, isMore: false });
    expect(numbered(VERSIONS_READ).left.isMore).toBe(false);
    expect(numbered(VERSIONS_READ + 1).left.isMore).toBe(true);
  });
});

describe('reports that are mostly alike', () => {
  const half = (extra: number) => '字'.repeat(1000 * ALIKE_SHARE + extra);
  const pairs = (text: string, reports: Parameters<typeof archiveOf>[0]) => {
    const places = reports.map(({ id }) => placeIn(id, text));
    return alikeReports(sharedOf([passageOf(places, { length: text.length })]), holdersOf(archiveOf(reports)));
  };

  it('share half of the characters of the shorter at least', () => {
    const two = [
      { id: 'a', year: 2020 },
      { id: 'b', year: 2021 },
    ];
    expect(pairs(half(0), two)).toMatchObject([{ report: { report: 'b' }, other: { report: 'a' }, percent: 50 }]);
    expect(pairs(half(-1), two)).toEqual([]);
  });

  it('are of different issuers', () =>
    expect(
      pairs(half(100), [
        { id: 'a', year: 2020, issuer: '甲镇' },
        { id: 'b', issuer: '甲镇' },
      ]),
    ).toEqual([]));

  it('count what overlaps once', () => {
    const places = ['a', 'b'].map((id) => placeIn(id, half(-100)));
    const again = ['a', 'b'].map((id) => placeIn(id, half(-100), 50));
    const passages = [passageOf(places, { length: 400 }), passageOf(again, { id: 'ff', length: 400 })];
    const holders = holdersFor(['a', 'b']);
    expect(alikeReports(sharedOf(passages), holders)).toEqual([]);
  });

  it.each([FEW_REPORTS, FEW_REPORTS + 1, 500])('are named once each where %i are one text', (count) => {
    const found = pairs(
      half(300),
      ids(count).map((id) => ({ id })),
    );
    expect(found).toHaveLength(count - 1);
    expect(new Set(found.map(({ report }) => report.report)).size).toBe(count - 1);
  });

  it('are found whatever else many hold, where they share a fifth that few do', () => {
    const many = ids(300);
    const [first = '', last = ''] = [many[0], many.at(-1)];
    const formula = passageOf(
      many.map((id) => placeIn(id, '套'.repeat(400))),
      { length: 400 },
    );
    const found = (length: number) => {
      const places = [first, last].map((id) => ({ ...placeIn(id, '字'.repeat(length)), anchor: 'p-9' }));
      return alikeReports(sharedOf([formula, passageOf(places, { length, id: 'e' })]), holdersFor(many));
    };
    expect(found(1000 * CANDIDATE_SHARE)).toMatchObject([{ percent: 60 }]);
    expect(found(1000 * CANDIDATE_SHARE - 1)).toEqual([]);
  });
});

describe('what the page of a report loads', () => {
  const reports = [{ id: 'a' }, { id: 'a2', issuer: 'a镇', year: 2022 }, ...ids(30).map((id) => ({ id }))];
  const holders = holdersOf(archiveOf(reports));
  const places = reports.map(({ id }) => placeIn(id));
  const rare = (at: number) => passageOf(places.slice(0, 2), { id: `e${at}`, issuers: 1 });
  const own = [
    passageOf(places, { issuers: 31 }),
    ...Array.from({ length: PASSAGE_PAGES - 1 }, (_, at) => rare(at)),
    passageOf(places.slice(0, 9), { id: 'unpaged', issuers: 0 }),
  ];
  const found = reportPassages(sharedOf(own), holders);
  const stretch = (report: string, id: string) => found.get(report)?.passages.find((one) => one.id === id);

  it('rounds how many issuers there are, and names no others where the passage has a page', () => {
    const beginning = { page: true, issuers: 30, begins: '深入学习宣传贯彻', others: [] };
    expect(stretch('a2', '00112233aabb')).toMatchObject(beginning);
  });

  it('names the first places of other issuers where it has none', () => {
    const others = (report: string) => stretch(report, 'unpaged')?.others.map((other) => other.report);
    expect(stretch('a', 'unpaged')?.page).toBe(false);
    expect([others('a'), others('a2')]).toEqual([
      ['r0000', 'r0001', 'r0002'],
      ['r0000', 'r0001', 'r0002'],
    ]);
    expect(others('r0001')).toEqual(['a', 'r0000', 'r0002']);
    expect(others('r0000')).toHaveLength(OTHERS_NAMED);
    expect(stretch('a', 'unpaged')?.others[0]).toEqual({
      report: 'r0000',
      anchor: 'p-r0000',
      label: 'r0000镇 2021年度',
    });
  });

  it('is there only where something is shared, with its shares', () => {
    expect(found.size).toBe(reports.length);
    expect(reportPassages({ passages: [], ofReport: sharedOf(own).ofReport }, holders).size).toBe(0);
    expect(found.get('r0020')).toMatchObject({ report: 'r0020', chars: 1000, formulas: 0 });
  });
});
