import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** What a page can be given anew; whatever else a reader brings makes a context of its own. */
const CHANGEABLE = ['viewport', 'colorScheme', 'reducedMotion', 'forcedColors', 'contrast'] as const;
const EVENTS = ['request', 'response', 'requestfailed', 'console', 'pageerror', 'dialog'] as const;
const DESK = { width: 1280, height: 720 };

/** A page nobody uses at the moment, alone in its context. */
interface Idle {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** By browser and by what cannot be changed: a context and a process for each page take three times the processor of the page itself. */
const pools = new WeakMap<Browser, Map<string, Idle[]>>();

/** An empty page as a new reader has it, and how to give it back. */
export async function takePage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly giveBack: () => Promise<void> }> {
  const fixed = Object.fromEntries(Object.entries(options).filter(([name]) => !CHANGEABLE.includes(name as never)));
  const pool = poolOf(browser, JSON.stringify(fixed));
  const taken = pool.pop() ?? (await makePage(browser, fixed));
  await dress(taken.page, options);
  return { page: taken.page, giveBack: () => clean(taken).then((idle) => void (idle && pool.push(idle))) };
}

function poolOf(browser: Browser, key: string): Idle[] {
  const byKey = pools.get(browser) ?? new Map<string, Idle[]>();
  pools.set(browser, byKey);
  const pool = byKey.get(key) ?? [];
  byKey.set(key, pool);
  return pool;
}

async function makePage(browser: Browser, options: BrowserContextOptions): Promise<Idle> {
  const context = await browser.newContext({ locale: 'zh-CN', ...options });
  return { context, page: await context.newPage() };
}

async function dress(page: Page, { viewport, ...options }: BrowserContextOptions): Promise<void> {
  const { colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none' } = options;
  const { contrast = 'no-preference' } = options;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors, contrast });
  await page.setViewportSize(viewport ?? DESK);
}

/** Takes away all that a test left; what cannot be cleaned is closed. */
async function clean(idle: Idle): Promise<Idle | null> {
  const { page, context } = idle;
  try {
    for (const event of EVENTS) page.removeAllListeners(event);
    for (const event of ['request', 'response'] as const) context.removeAllListeners(event);
    await Promise.all([page.unrouteAll(), context.unrouteAll()]);
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.evaluate(() => /^https?:/.test(location.protocol) && localStorage.clear());
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    return idle;
  } catch {
    await context.close();
    return null;
  }
}
