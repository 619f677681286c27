import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import type { Page, PageOf } from '../../../src/model/page.ts';
import type { SharedPassages } from '../../../src/model/passage.ts';
import { PASSAGE_PAGES, PLACES_SHOWN } from '../../../src/site/lists/bounds.ts';
import { passagePages } from '../../../src/site/pages/passage-pages.ts';
import { manySummaries } from '../../support/many-summaries.ts';
import { passageOf, placeIn, sharedOf, sharedText } from '../../support/shared-text.ts';

const archive = buildArchive(manySummaries({ count: 400, years: 10 }));
const reports = archive.reports.map(({ id }) => id);
const passageAt = (pages: readonly Page[]) => pages.find(({ kind }) => kind === 'passage') as PageOf<'passage'>;
const listsOf = (pages: readonly Page[]) => pages.filter((page) => page.kind === 'passages');

/** So many passages, each of some three reports; some of them of one more. */
function manyPassages(count: number, more: Readonly<Record<number, string>> = {}): SharedPassages {
  const passages = Array.from({ length: count }, (_, at) => {
    const own = [0, 7, 31].map((step) => reports[(at * 13 + step) % 300] as string);
    const holders = more[at] === undefined ? own : [...own, more[at]];
    const text = `第${at}段：${'文字'.repeat(20)}`;
    return passageOf(
      holders.map((id) => placeIn(id, text)),
      { id: (at * 1_000_003).toString(16).padStart(12, '0') },
    );
  });
  return sharedOf(passages);
}

describe('the page of a passage', () => {
  const pageOf = (count: number) => passageAt(passagePages(archive, sharedText(reports.slice(0, count)))).passage;

  it(`names ${PLACES_SHOWN} places, and counts more by year and province, each count leading to words`, () => {
    expect(pageOf(PLACES_SHOWN)).toMatchObject({ counts: null });
    const many = pageOf(PLACES_SHOWN + 1);
    expect([many.holders.length, many.places]).toEqual([PLACES_SHOWN, PLACES_SHOWN + 1]);
    for (const counts of [many.counts?.years, many.counts?.provinces]) {
      expect(counts?.reduce((sum, { count }) => sum + count, 0)).toBe(PLACES_SHOWN + 1);
      for (const { href } of counts ?? []) expect(href).toMatch(/^\/reports\/s\d+\/#p-s\d+$/);
    }
  });

  it('is there while there is room', () => {
    const small = buildArchive(manySummaries({ count: 20, years: 3 }));
    const own = small.reports.map(({ id }) => id);
    const passages = Array.from({ length: PASSAGE_PAGES + 20 }, (_, at) =>
      passageOf(
        own.slice(0, 2).map((id) => placeIn(id)),
        { id: `${at}` },
      ),
    );
    const pages = passagePages(small, sharedOf(passages));
    expect(pages.filter(({ kind }) => kind === 'passage')).toHaveLength(PASSAGE_PAGES);
    expect(listsOf(pages)[0]?.passages.totals).toMatchObject({
      counts: { passages: PASSAGE_PAGES + 20 },
      unlisted: 20,
    });
  });
});

describe('the lists', () => {
  it('are there when nothing is', () => {
    expect(passagePages(buildArchive([])).map(({ url }) => url)).toEqual([
      '/passages/',
      '/passages/formulas/',
      '/passages/alike/',
    ]);
  });

  it('tell formulas apart, those of most issuers first', () => {
    const passages = [2, 9, 40].map((issuers, at) =>
      passageOf(
        reports.slice(0, 2).map((id) => placeIn(id)),
        { id: `e${at}`, issuers, formula: issuers > 3 },
      ),
    );
    const [own, formulas] = listsOf(passagePages(archive, sharedOf(passages)));
    expect([own?.passages.rows, formulas?.passages.rows].map((rows) => rows?.map(({ id }) => id))).toEqual([
      ['e0'],
      ['e2', 'e1'],
    ]);
  });

  it('begin with what was held for the longest time', () => {
    const byYear = (year: number) => archive.reports.find((report) => report.year.value === year)?.id ?? '';
    const held = (id: string, years: readonly number[]) =>
      passageOf(
        years.map((year) => placeIn(byYear(year))),
        { id },
      );
    const passages = [held('short', [2020, 2021]), held('long', [2018, 2024]), held('middle', [2018, 2021, 2022])];
    const [list] = listsOf(passagePages(archive, sharedOf(passages)));
    expect(list?.passages.rows.map(({ id }) => id)).toEqual(['long', 'middle', 'short']);
  });

  it('change in few pages for a passage that one report more holds', () => {
    const more = reports.at(-1) ?? '';
    const before = passagePages(archive, manyPassages(790)).map((page) => JSON.stringify(page));
    const once = new Set(before);
    const counts = [0, 200, 400, 789].map((at) => {
      const pages = passagePages(archive, manyPassages(790, { [at]: more }));
      const changed = pages.filter((page) => !once.has(JSON.stringify(page)));
      expect(changed.filter(({ kind }) => kind === 'passage')).toHaveLength(1);
      return changed.filter(({ kind }) => kind === 'passages').length;
    });
    expect(listsOf(passagePages(archive, manyPassages(790))).length).toBeGreaterThan(6);
    // The page of its row, the one it may have moved to, and the first pages, which say how much there is.
    expect(Math.max(...counts)).toBeLessThanOrEqual(5);
  });
});
