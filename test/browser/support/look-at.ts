import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage } from './open-page.ts';

/** Width of what is on a page, CSS pixels; more than the window's lets it scroll sideways. */
export function scrollWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** What axe finds wrong with a page: rule and elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const found = await axe.run(document, { preload: false, rules: { 'target-size': { enabled: true } } });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

/** Windows of a phone and a desk, CSS pixels. */
export const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

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
