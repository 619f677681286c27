import type { Page } from '../../../src/model/page.ts';
import { urls } from '../../../src/site/urls.ts';

/** Addresses of pages that a page links to below its trail, as its template writes them; files and anchors left out. */
export function linksOf(page: Page): string[] {
  const { crumbs: _, ...shown } = page;
  const found = linksIn(shown, page.kind);
  return found.filter((url) => url.endsWith('/')).map((url) => url.replace(/[?#].*$/, ''));
}

function linksIn(value: unknown, kind: Page['kind']): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => linksIn(item, kind));
  if (value === null || typeof value !== 'object') return [];
  const record = value as Record<string, unknown>;
  return [...ownLinks(record, kind), ...Object.values(record).flatMap((part) => linksIn(part, kind))];
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
