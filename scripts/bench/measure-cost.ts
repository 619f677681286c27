import type { Browser } from 'playwright-core';
import type { CountingServer } from './counting-server.ts';
import { ask, askCold, type EngineUnderTest } from './page-side.ts';
import { type Spread, spreadOf } from './score-truth.ts';

/** What asking costs a reader. */
export interface CostTable {
  /** First query of a first visit, everything it loads. */
  readonly bytes: Spread;
  readonly requests: Spread;
  /** The same with a delay added to each request, milliseconds. */
  readonly coldMs: Spread;
  /** Queries after it in the same page, new words each, nothing added. */
  readonly warmMs: Spread;
  readonly warmBytes: Spread;
}

const DELAY_MS = 100;

/** Measures both engines on the same queries, by turns, so that a busy moment of the machine hits both. */
export async function measureCosts(
  browser: Browser,
  servers: readonly (readonly [EngineUnderTest, CountingServer])[],
  { queries, delayed }: { readonly queries: readonly string[]; readonly delayed: readonly string[] },
): Promise<CostTable[]> {
  const rows = servers.map(() => ({ bytes: [], requests: [], coldMs: [], warmMs: [], warmBytes: [] }) as Rows);
  for (const query of queries) {
    for (const [at, [engine, server]] of servers.entries()) {
      const { bytes, requests } = await askCold(browser, server, { engine, query });
      rows[at]?.bytes.push(bytes);
      rows[at]?.requests.push(requests);
    }
  }
  for (const query of delayed) {
    for (const [at, [engine, server]] of servers.entries()) {
      rows[at]?.coldMs.push((await askCold(browser, server, { engine, query, delay: DELAY_MS })).milliseconds);
    }
  }
  const pages = await Promise.all(servers.map(() => browser.newPage()));
  for (const [number, query] of queries.entries()) {
    for (const [at, [engine, server]] of servers.entries()) {
      const page = pages[at];
      if (page === undefined) continue;
      if (number === 0) await page.goto(`${server.url}blank.html`);
      server.take();
      const { milliseconds } = await ask(page, engine, { query });
      if (number > 0) rows[at]?.warmMs.push(milliseconds);
      if (number > 0) rows[at]?.warmBytes.push(server.take().bytes);
    }
  }
  await Promise.all(pages.map((page) => page.close()));
  return rows.map(({ bytes, requests, coldMs, warmMs, warmBytes }) => ({
    bytes: spreadOf(bytes),
    requests: spreadOf(requests),
    coldMs: spreadOf(coldMs),
    warmMs: spreadOf(warmMs),
    warmBytes: spreadOf(warmBytes),
  }));
}

type Rows = Record<keyof CostTable, number[]>;
