import type { Browser, Page } from 'playwright-core';
import type { CountingServer, Traffic } from './counting-server.ts';

/** A search engine as a page uses it; both scripts run in the page and leave results in the same form. */
export interface EngineUnderTest {
  readonly name: string;
  /** Body of an async function of `query`, `options` and `first`; gives `{ hits: [report, section, count][] }`, best first. */
  readonly ask: string;
}

/** What an engine found. */
export interface Found {
  /** Reports as they stand in the results, each once; Pagefind's own ids where it is stock. */
  readonly reports: readonly string[];
  /** `report section` → occurrences; empty where an engine knows no sections. */
  readonly sections: Readonly<Record<string, number>>;
}

/** What one asking took. */
export interface Asked extends Traffic {
  readonly milliseconds: number;
}

/** Results that a first page shows, each with its text. */
const FIRST_PAGE = 10;

/** Pagefind's own module; `data()` loads what a result shows. */
export const STOCK: EngineUnderTest = {
  name: 'stock',
  ask: `
    const { search } = await import('/pagefind/pagefind.js');
    const { results } = await search(query);
    await Promise.all(results.slice(0, first).map((result) => result.data()));
    return { reports: results.map(({ id }) => id), sections: {} };`,
};

/**
 * Ours by the module that the search page uses: first results, as there, are the first reports with their texts, which are
 * kept as Pagefind keeps fragments. All results come by `search`, the contract with other programs.
 */
export const OURS: EngineUnderTest = {
  name: 'ours',
  ask: `
    const { ask, search } = await import('/search/api.js');
    if (first === 0) {
      const { hits } = await search(query, { ...options, limit: Infinity });
      const sections = Object.fromEntries(hits.map(({ report, section, count }) => [report + ' ' + section, count]));
      return { reports: [...new Set(hits.map(({ report }) => report))], sections };
    }
    const { reports } = await new Promise((takeFirst, reject) => ask(query, options, { takeFirst }).catch(reject));
    const texts = (globalThis.texts ??= new Map());
    const load = async (id) => texts.set(id, texts.get(id) ?? (await (await fetch('/search/texts/' + id + '.bin')).arrayBuffer()));
    await Promise.all(reports.slice(0, first).map(({ facts }) => load(facts.id)));
    return { reports: reports.map(({ facts }) => facts.id), sections: {} };`,
};

/** Asks in a page that is open already and loads the texts of the first results. */
export async function ask(
  page: Page,
  engine: EngineUnderTest,
  asked: { readonly query: string; readonly options?: object; readonly first?: number },
): Promise<Found & { readonly milliseconds: number }> {
  const { query, options = {}, first = FIRST_PAGE } = asked;
  return page.evaluate(`(async () => {
    const [query, options, first] = ${JSON.stringify([query, options, first])};
    const start = performance.now();
    const found = await (async () => {${engine.ask}})();
    return { ...found, milliseconds: performance.now() - start };
  })()`);
}

/** Asks as the first thing a visitor does, in a browser that has seen nothing. */
export async function askCold(
  browser: Browser,
  server: CountingServer,
  { engine, query, delay = 0 }: { readonly engine: EngineUnderTest; readonly query: string; readonly delay?: number },
): Promise<Asked> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}blank.html`);
  server.take();
  server.delay(delay);
  const { milliseconds } = await ask(page, engine, { query });
  server.delay(0);
  const traffic = server.take();
  await context.close();
  return { ...traffic, milliseconds };
}
