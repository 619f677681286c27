import type { Locator, Page } from 'playwright-core';

/** The first suggestion for all that was typed; lists of its beginnings may have been shown before. */
export async function offered(page: Page, typed: string): Promise<Locator> {
  const list = page.locator(`[role=listbox][data-query=${JSON.stringify(typed)}]`);
  await list.waitFor();
  return list.locator('[role=option]').first();
}
