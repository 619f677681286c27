import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStaticServer } from '../../scripts/support/static-server.ts';
import { bruteForce, paragraphsBySection, publishedReports } from './search-support.ts';
import { builtSite } from './support/built-site.ts';
import { caseSeeds } from './support/case-seeds.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';

let browser: Browser;
let old: string;
let fresh: string;
const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-publication-'));
const site = path.join(folder, 'site');

beforeAll(async () => {
  [browser, old, fresh] = await Promise.all([sharedBrowser(), builtSite(), builtSite({ seeds: caseSeeds(40) })]);
  cpSync(old, site, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts another publication in the place of the one that is served. */
function publishFresh(): void {
  rmSync(site, { recursive: true });
  cpSync(fresh, site, { recursive: true });
}

describe('a tab left open over a publication', () => {
  it('goes on with the new index, though the files of its own are gone', async () => {
    const server = await startStaticServer({ folder: site });
    const { page, problems, close } = await openPage(browser, `${server.url}search/?q=法治`);
    const status = page.locator('[data-search-status]');
    await status.filter({ hasText: /找到/ }).waitFor();
    publishFresh();
    await page.fill('#search-q', '行政复议');
    await page.press('#search-q', 'Enter');
    const total = bruteForce(paragraphsBySection(await publishedReports(fresh)), '行政复议').length;
    // The number of hits stands in the list a moment before the sentence that tells it.
    await status.filter({ hasText: `${total} 节` }).waitFor();
    expect(await page.locator('[data-results]').getAttribute('data-total')).toBe(String(total));
    expect(problems.failed.every((line) => /404 .*\/search\/[0-9a-f]{10}\//.test(line))).toBe(true);
    expect(problems.foreign).toEqual([]);
    await close();
    await server.close();
  });
});
