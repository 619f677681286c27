import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer } from '../../scripts/support/static-server.ts';
import { mayBeTraditional } from '../../src/search/ask/may-be-traditional.ts';
import { askApi, publishedReports } from './search-support.ts';
import { builtSite } from './support/built-site.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { truthCases, truthSections } from './support/search-truth.ts';
import { syntheticSite } from './support/synthetic-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

describe.each([
  ['the seeds', () => builtSite()],
  ['300 synthetic reports', () => syntheticSite(300)],
])('search over %s', (_name, siteOf) => {
  it('finds for 400 queries of every kind what looking through the published data finds', async () => {
    const site = await siteOf();
    const sections = truthSections(await publishedReports(site));
    const cases = truthCases(sections, 11);
    expect(cases.length).toBeGreaterThanOrEqual(400);
    const server = await startStaticServer({ folder: site });
    const { page, problems, close } = await openPage(browser, `${server.url}search/`);
    const answers = await askApi(
      page,
      cases.map(({ query, options }) => ({ query, ...(options && { options }) })),
    );
    const found = new Map<string, number>();
    for (const [at, { kind, query, options, holds }] of cases.entries()) {
      const expected = sections.filter(holds).map(({ report, key }) => `${report.id} ${key}`);
      // What is nowhere in traditional characters is asked again in simplified ones.
      if (expected.length === 0 && mayBeTraditional(query)) continue;
      const hits = answers[at]?.hits.map(({ report, section }) => `${report} ${section}`);
      expect(hits?.sort(), `${kind}: ${query} ${JSON.stringify(options ?? {})}`).toEqual(expected.sort());
      found.set(kind, (found.get(kind) ?? 0) + expected.length);
    }
    // A kind that never finds anything would show nothing.
    for (const [kind, count] of found) if (kind !== 'turned round') expect(count, kind).toBeGreaterThan(0);
    expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
    await close();
    await server.close();
  });
});
