import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage } from './open-page.ts';

/** Width of what is on a page, CSS pixels; more than the window's lets it scroll sideways. */
export function scrollWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** Rules whose outcome a theme can change; all others have one outcome at a width. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with a page by all rules, or by some: rule and elements. */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // The policy of the site allows no inline script; the debugger may run one.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const how = only.length > 0 ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } };
      const { violations: found } = await axe.run(document, { preload: false, ...how });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
    },
    [...rules],
  );
}

/** What axe finds wrong in a light theme, and what more there is in a dark one. */
export async function violationsInThemes(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await violations(page, COLOUR_RULES))];
}

/** How much has jumped on a page since it was opened, but for what its reader did, as browsers reckon it. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
    return shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0);
  });
}

/** Windows of a phone and a desk, CSS pixels. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

/**
 * A page that axe finds nothing wrong with, light at a desk and dark on a phone, that scrolls sideways on neither and asks nothing of other hosts;
 * `settled` waits for what a script puts into it.
 */
export async function expectSound(
  browser: Browser,
  url: string,
  settled: (page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  const options = { colorScheme: 'light', reducedMotion: 'reduce', viewport: DESK } as const;
  const { page, problems, close } = await openPage(browser, url, options);
  await settled(page);
  expect(await violations(page)).toEqual([]);
  expect(await scrollWidth(page)).toBeLessThanOrEqual(DESK.width);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(PHONE);
  expect(await violations(page)).toEqual([]);
  expect(await scrollWidth(page)).toBeLessThanOrEqual(PHONE.width);
  expect(problems).toEqual({ foreign: [], errors: [], failed: [] });
  await close();
}
