import type { Diagnostic } from '../model/diagnostic.ts';
import { anchorOf, type PageRefs, pathOf } from './collect-refs.ts';

/** A rendered page, known by its file and address. */
export interface PagePlace {
  readonly file: string;
  readonly url: string;
}

/** The pages of a site, and what `collectRefs` found on each, read when it is asked for. */
export interface CheckedSite {
  readonly pages: readonly PagePlace[];
  readonly refsOf: (page: PagePlace) => PageRefs;
}

type Ids = ReadonlySet<string>;
/** Ids of a file of the site, read when they are needed: undefined where there is no such file, null where it is no page. */
type IdsOf = (file: string) => (() => Ids) | null | undefined;

/** Pages whose ids are in memory at once: links of neighbours lead to the same ones. */
const KEPT = 512;

/**
 * Checks every internal link, anchor and asset address of the pages against the pages and the other files of the site
 * (paths below the output folder), and that no page has an id twice. Every fault is an error that names page and link.
 */
export function checkSite(site: CheckedSite, files: readonly string[]): Diagnostic[] {
  const idsOf = idReader(site, files);
  return site.pages.flatMap((page) => {
    const { repeatedIds, lostAnchors, links } = site.refsOf(page);
    return [
      ...repeatedIds.map((id) => fault(page, 'repeated-id', `The id "${id}" stands on several elements.`)),
      ...lostAnchors.map((anchor) => lostAnchor(page, `#${anchor}`)),
      ...links.flatMap((link) => checkLink(page, link, idsOf)),
    ];
  });
}

function idReader({ pages, refsOf }: CheckedSite, files: readonly string[]): IdsOf {
  const targets = new Map<string, PagePlace | null>(files.map((file) => [file, null]));
  for (const page of pages) targets.set(page.file, page);
  const recent = new Map<string, Ids>();
  return (file) => {
    const page = targets.get(file);
    return page && (() => read(page));
  };
  function read(page: PagePlace): Ids {
    const ids = recent.get(page.file) ?? new Set(refsOf(page).ids);
    recent.delete(page.file);
    recent.set(page.file, ids);
    for (const oldest of recent.keys()) if (recent.size > KEPT) recent.delete(oldest);
    return ids;
  }
}

function checkLink(page: PagePlace, link: string, idsOf: IdsOf): Diagnostic[] {
  const path = pathOf(link).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const ids = idsOf(file);
  if (ids === undefined)
    return [fault(page, 'broken-link', `The link ${link} leads to ${file}, which does not exist.`)];
  const anchor = anchorOf(link);
  return anchor && ids && !ids().has(anchor) ? [lostAnchor(page, link)] : [];
}

function lostAnchor(page: PagePlace, link: string): Diagnostic {
  return fault(page, 'broken-anchor', `The link ${link} leads to an id that does not exist there.`);
}

function fault(page: PagePlace, rule: string, message: string): Diagnostic {
  return {
    path: page.file,
    line: null,
    column: null,
    rule,
    severity: 'error',
    message: `Page ${page.url}: ${message}`,
  };
}
