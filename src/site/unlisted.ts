import type { PageKind } from '../model/page.ts';

/** Kinds of pages that search engines should not list: they repeat other pages or hold nothing of their own. */
export const UNLISTED: ReadonlySet<PageKind> = new Set<PageKind>(['raw', 'moved', 'not-found', 'compare', 'search']);
