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

/** Ours by its public module; a text holds what a report of the first page shows, and is kept as Pagefind keeps fragments. */
export const OURS: EngineUnderTest = {
  name: 'ours',
  ask: `
    const { search } = await import('/search/api.js');
    const { hits } = await search(query, { ...options, limit: Infinity });
    const reports = [...new Set(hits.map(({ report }) => report))];
    const texts = (globalThis.texts ??= new Map());
    const load = async (id) => texts.set(id, texts.get(id) ?? (await (await fetch('/search/texts/' + id + '.bin')).arrayBuffer()));
    await Promise.all(reports.slice(0, first).map(load));
    return { reports, sections: Object.fromEntries(hits.map(({ report, section, count }) => [report + ' ' + section, count])) };`,
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
