import type { Page } from '../../../src/model/page.ts';
import { urls } from '../../../src/site/urls.ts';

/** Found once a page: tests of large archives ask a dozen times. */
const known = new WeakMap<Page, readonly string[]>();

/** Addresses of pages that a page links to below its trail, as its template writes them; files and anchors left out. */
export function linksOf(page: Page): readonly string[] {
  const links = known.get(page) ?? findLinks(page);
  known.set(page, links);
  return links;
}

function findLinks(page: Page): string[] {
  const { crumbs: _, ...shown } = page;
  const found: string[] = [];
  collect(shown, page.kind, found);
  return found.filter((url) => url.endsWith('/')).map((url) => url.replace(/[?#].*$/, ''));
}

function collect(value: unknown, kind: Page['kind'], found: string[]): void {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value)) found.push(...ownLinks(value as Record<string, unknown>, kind));
  for (const part of Object.values(value)) collect(part, kind, found);
}

function ownLinks(
  { href, coverage, page, pages, url, slug, id, held, below }: Record<string, unknown>,
  kind: Page['kind'],
) {
  const links: string[] = [];
  if (typeof href === 'string') links.push(href);
  if (typeof coverage === 'string') links.push(coverage);
  if (typeof page === 'number' && page < (pages as number)) links.push(urls.paged(url as string, page + 1));
  if (typeof id === 'string' && kind !== 'report' && kind !== 'raw') links.push(urls.report(id));
  if (typeof slug === 'string' && held !== undefined) links.push(urls.issuer(slug));
  if (typeof slug === 'string' && below !== undefined) links.push(urls.place(slug));
  return links;
}
