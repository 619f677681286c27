import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { takePage } from './page-pool.ts';

/** What went wrong on a page; all lists are empty on a healthy one. */
export interface PageProblems {
  /** Addresses of requests that left the site's own origin. */
  readonly foreign: string[];
  /** Console errors and uncaught exceptions, CSP violations among them. */
  readonly errors: string[];
  /** Requests that failed or were answered with 400 and above: `404 http://…`. */
  readonly failed: string[];
}

/** A page under watch. */
export interface WatchedPage {
  readonly page: Page;
  readonly problems: PageProblems;
  readonly close: () => Promise<void>;
}

/** Opens an address as a new reader does and records every problem from the first request on. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const { page, giveBack } = await takePage(browser, options);
  const problems = watch(page, new URL(url).origin);
  await page.goto(url, { waitUntil: 'load' });
  return { page, problems, close: giveBack };
}

function watch(page: Page, origin: string): PageProblems {
  const problems: PageProblems = { foreign: [], errors: [], failed: [] };
  page.context().on('request', (request) => {
    if (isForeign(request, origin)) problems.foreign.push(request.url());
  });
  page.context().on('response', (response) => {
    if (response.status() >= 400) problems.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A request given up because the reader went on is no fault.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.failed.push(`failed ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.errors.push(message.text());
  });
  page.on('pageerror', (error) => problems.errors.push(String(error)));
  return problems;
}

function isForeign(request: Request, origin: string): boolean {
  const { protocol, origin: target } = new URL(request.url());
  return !['data:', 'blob:'].includes(protocol) && target !== origin;
}
