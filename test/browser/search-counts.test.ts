import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/support/static-server.ts';
import { seeded } from '../search/support/random-queries.ts';
import { publishedReports } from './search-support.ts';
import { builtSite } from './support/built-site.ts';
import { caseSeeds } from './support/case-seeds.ts';
import { amountOf, type CountCase, chosenBeside, countCases, facetCounts } from './support/count-cases.ts';
import { sharedBrowser } from './support/open-browser.ts';
import { openPage } from './support/open-page.ts';
import { type TruthSection, truthSections } from './support/search-truth.ts';

let browser: Browser;
let server: StaticServer;
let sections: TruthSection[];

beforeAll(async () => {
  const folder = await builtSite({ seeds: caseSeeds(40) });
  [browser, server] = await Promise.all([sharedBrowser(), startStaticServer({ folder, base: '/' })]);
  sections = truthSections(await publishedReports(folder));
});
afterAll(() => server?.close());

/** What the page says once it has counted what its address asks. */
async function counted(page: Page): Promise<string> {
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-facets]')?.dataset.counted === location.search,
  );
  return (await page.textContent('[data-search-status]')) ?? '';
}

/** Every number that stands beside a value, by `facet value`. */
const shownCounts = (page: Page) =>
  page.$$eval('[data-facet] label', (labels: HTMLLabelElement[]) =>
    Object.fromEntries(
      labels
        .filter((label) => !label.hidden)
        .map((label) => {
          const input = label.querySelector('input');
          return [`${input?.name} ${input?.value}`, label.querySelector('[data-count]')?.textContent ?? ''];
        })
        .filter(([, count]) => count !== ''),
    ),
  );

const numbersIn = (text: string) => (text.match(/\d+(?= (?:份报告|节|处))/gu) ?? []).map(Number);

describe('every number of the search page', () => {
  it('is what the data say and what choosing its value then shows, for 60 random filters and queries', async () => {
    const random = seeded(5);
    const cases = countCases(sections, random);
    expect(cases.length).toBe(60);
    const { page, problems, close } = await openPage(browser, `${server.url}search/`);
    let chosen = 0;
    for (const [nth, asked] of cases.entries()) {
      await turnTo(page, asked.address, nth % 10 === 0);
      const status = await counted(page);
      expect(numbersIn(status), asked.address).toEqual(statusOf(asked));
      const shown = await shownCounts(page);
      expect(shown, asked.address).toEqual(facetCounts(sections, asked));
      chosen += await chooseOne(page, { asked, shown, random });
    }
    expect(chosen).toBeGreaterThan(40);
    expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
    await close();
  });
});

/** Opens an address of the page anew, or goes there as the reader's history does, which loads no index again. */
async function turnTo(page: Page, address: string, anew: boolean): Promise<void> {
  if (anew) await page.goto(`${server.url}search/${address}`);
  else
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
}

/** Numbers of the sentence above the results. */
function statusOf(asked: CountCase): number[] {
  const { reports, sections: some, occurrences } = amountOf(sections, asked);
  if (some === 0) return expect.anything() as unknown as number[];
  return asked.words.length === 0 ? [reports, some] : [reports, some, occurrences];
}

interface Choosing {
  readonly asked: CountCase;
  readonly shown: Readonly<Record<string, string>>;
  readonly random: () => number;
}

/** Chooses a value that is not chosen, and holds what stands then against what its number promised. */
async function chooseOne(page: Page, { asked, shown, random }: Choosing): Promise<number> {
  const open = Object.keys(shown).filter((name) => !isChosen(asked, name));
  const name = open[Math.floor(random() * open.length)];
  if (name === undefined) return 0;
  const [facet = '', value = ''] = name.split(' ');
  const before = amountOf(sections, asked)[asked.unit];
  await page.check(`input[name="${facet}"][value="${value}"]`);
  await page.waitForURL((url) => url.searchParams.getAll(facet).includes(value));
  const now = numbersIn(await counted(page));
  const at = asked.unit === 'reports' ? 0 : asked.unit === 'sections' ? 1 : 2;
  const promised = Number(/\d+/u.exec(shown[name] ?? '')?.[0] ?? 0);
  expect(now[at], `${asked.address} and ${name}`).toBe(chosenBeside(asked, facet) ? before + promised : promised);
  return 1;
}

function isChosen({ restriction }: CountCase, name: string): boolean {
  const [facet = '', value = ''] = name.split(' ');
  return restriction[facet]?.includes(value) ?? false;
}
