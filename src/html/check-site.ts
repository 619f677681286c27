import type { Diagnostic } from '../model/diagnostic.ts';
import { anchorOf, type PageRefs, pathOf } from './collect-refs.ts';

/** A rendered page, known by its file and address and what `collectRefs` found on it. */
export interface CheckedPage {
  readonly file: string;
  readonly url: string;
  readonly refs: PageRefs;
}

/**
 * Checks every internal link, anchor and asset address of the pages against the pages and the other files of the site
 * (paths below the output folder), and that no page has an id twice. Every fault is an error that names page and link.
 */
export function checkSite(pages: readonly CheckedPage[], files: readonly string[]): Diagnostic[] {
  const targets = new Map<string, ReadonlySet<string> | null>(files.map((file) => [file, null]));
  for (const page of pages) targets.set(page.file, new Set(page.refs.ids));
  return pages.flatMap((page) => [
    ...page.refs.repeatedIds.map((id) => fault(page, 'repeated-id', `The id "${id}" stands on several elements.`)),
    ...page.refs.lostAnchors.map((anchor) => lostAnchor(page, `#${anchor}`)),
    ...page.refs.links.flatMap((link) => checkLink(page, link, targets)),
  ]);
}

function checkLink(
  page: CheckedPage,
  link: string,
  targets: ReadonlyMap<string, ReadonlySet<string> | null>,
): Diagnostic[] {
  const path = pathOf(link).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const ids = targets.get(file);
  if (ids === undefined)
    return [fault(page, 'broken-link', `The link ${link} leads to ${file}, which does not exist.`)];
  const anchor = anchorOf(link);
  return anchor && ids && !ids.has(anchor) ? [lostAnchor(page, link)] : [];
}

function lostAnchor(page: CheckedPage, link: string): Diagnostic {
  return fault(page, 'broken-anchor', `The link ${link} leads to an id that does not exist there.`);
}

function fault(page: CheckedPage, rule: string, message: string): Diagnostic {
  return {
    path: page.file,
    line: null,
    column: null,
    rule,
    severity: 'error',
    message: `Page ${page.url}: ${message}`,
  };
}
