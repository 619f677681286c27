import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaticServer } from '../../scripts/support/static-server.ts';
import { hanSubstrings, seeded } from '../search/support/random-queries.ts';
import {
  askApi,
  bruteForce,
  flatHits,
  type PublishedReport,
  paragraphsBySection,
  publishedReports,
} from './search-support.ts';
import { builtSite, serveBuiltSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage, type WatchedPage } from './support/open-page.ts';

const BASE = '/sub/path/';
const MIXED = ['2023年', '12345', 'APP', 'app', '１００％', '100%', '2021 年', '“', '(', '、', '年', '2'];

let browser: Browser;
let server: StaticServer;
let opened: WatchedPage;
let sections: Map<string, string[]>;
let reports: PublishedReport[];

beforeAll(async () => {
  [browser, server] = await Promise.all([sharedBrowser(), serveBuiltSite({ base: BASE })]);
  reports = await publishedReports(await builtSite({ base: BASE }));
  sections = paragraphsBySection(reports);
  opened = await openPage(browser, `${server.url}search/`);
});
afterAll(async () => {
  expect(opened.problems).toEqual({ foreign: [], errors: [], failed: [] });
  await server?.close();
});

const texts = () => [...sections.values()].flat();

describe('search/api.js', () => {
  it('finds 300 substrings of 1–12 characters exactly, and mixed ones', async () => {
    const queries = [...hanSubstrings(texts(), 300, seeded(20)), ...MIXED];
    const answers = await askApi(
      opened.page,
      queries.map((query) => ({ query })),
    );
    for (const [at, query] of queries.entries()) {
      const answer = answers[at];
      const expected = bruteForce(sections, query);
      expect(answer && flatHits(answer), query).toEqual(expected);
      expect(answer, query).toMatchObject({ total: expected.length, exact: true });
    }
  });

  it('finds them within one section alone', async () => {
    const keys = ['preamble', 'measures', 'leader-duties', 'shortcomings', 'next-year'];
    const queries = [...hanSubstrings(texts(), 300, seeded(21)), ...MIXED].map((query, at) => ({
      query,
      options: { section: keys[at % keys.length] as string },
    }));
    const answers = await askApi(opened.page, queries);
    for (const [at, { query, options }] of queries.entries()) {
      const expected = bruteForce(sections, query).filter((hit) => hit.split(' ')[1] === options.section);
      expect(answers[at] && flatHits(answers[at]), `${query} in ${options.section}`).toEqual(expected);
    }
  });

  it('finds sections that have two words', async () => {
    const words = hanSubstrings(texts(), 200, seeded(22)).filter((word) => word.length < 5);
    const queries = words
      .slice(1)
      .map((word, at) => ({ query: `${words[at]} ${word}` }))
      .filter(({ query }) => {
        const [a, b] = query.split(' ');
        return a !== b;
      });
    const answers = await askApi(opened.page, queries);
    for (const [at, { query }] of queries.entries()) {
      expect(answers[at] && flatHits(answers[at]), query).toEqual(bruteForce(sections, query));
    }
  });

  it('restricts by year', async () => {
    const year = reports[0]?.year as number;
    const ids = reports.filter((report) => report.year === year).map(({ id }) => id);
    const [answer] = await askApi(opened.page, [{ query: '法治', options: { year } }]);
    const expected = bruteForce(sections, '法治').filter((hit) => ids.includes(hit.split(' ')[0] as string));
    expect(expected.length).toBeGreaterThan(0);
    expect(answer && flatHits(answer)).toEqual(expected);
  });

  it('answers hostile queries with nothing, and never throws', async () => {
    const hostile = [
      '',
      '   ',
      '"',
      '""',
      '“”',
      '*',
      '.*',
      '(?:',
      '\\',
      '[',
      '<img src=x onerror=alert(1)>',
      '法'.repeat(10_000),
    ];
    const strange = [
      '\u202e\u202d',
      '😀😀',
      '\ud83d',
      '\u0000',
      '-',
      '|',
      '~20',
      '标题:',
      '"法',
      '法"',
      '%',
      '%E4',
      '__proto__',
    ];
    const queries = [...hostile, ...strange];
    const answers = await askApi(
      opened.page,
      queries.map((query) => ({ query })),
    );
    for (const [at, query] of queries.entries()) {
      const known = query.length > 300 || /^["“”]*$/u.test(query) ? null : bruteForce(sections, query);
      if (known !== null) expect(answers[at] && flatHits(answers[at]), query).toEqual(known);
    }
    expect(answers[0]).toEqual({ total: 0, exact: true, hits: [] });
  });

  it('gives the number of hits asked for and the number there are', async () => {
    const [answer] = await askApi(opened.page, [{ query: '法治', options: { limit: 2 } }]);
    expect(answer?.hits.length).toBe(2);
    expect(answer?.total).toBe(bruteForce(sections, '法治').length);
  });

  it('loads neither fragments nor texts', async () => {
    const { page, close } = await openPage(browser, `${server.url}search/`);
    const seen: string[] = [];
    page.context().on('request', (request) => seen.push(request.url().slice(server.url.length)));
    await askApi(page, [{ query: '行政复议' }]);
    expect(seen.filter((url) => /fragment|texts|filter/.test(url))).toEqual([]);
    expect(seen.some((url) => url.endsWith('.pf_index'))).toBe(true);
    await close();
  });

  it('leads to the words on the report', async () => {
    const [answer] = await askApi(opened.page, [{ query: '行政执法' }]);
    for (const hit of answer?.hits.slice(0, 4) ?? []) {
      const { page, problems, close } = await openPage(browser, new URL(hit.url, server.url).href);
      await page.waitForSelector('.hit-bar');
      expect(await page.textContent('mark.current')).toBe('行政执法');
      const section = await page.$eval(
        'mark.current',
        (mark) => mark.closest<HTMLElement>('[data-section]')?.dataset.section,
      );
      expect(section).toBe(hit.section);
      expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
      await close();
    }
  });
});
