import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageRefs } from './collect-refs.ts';
import { type LinkPlace, linkPlaces } from './link-places.ts';

/** A rendered page, known by its file and address. */
export interface PagePlace {
  readonly file: string;
  readonly url: string;
}

/** The pages of a site, and what `collectRefs` found on each, read when it is asked for. */
export interface CheckedSite<P extends PagePlace = PagePlace> {
  readonly pages: readonly P[];
  readonly refsOf: (page: P) => PageRefs;
  /** The pages to look at, where the others are known to be sound; all unless given. */
  readonly suspects?: readonly P[];
  /** Told where a page that was looked at leads. */
  readonly note?: (page: P, places: readonly LinkPlace[]) => void;
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
export function checkSite<P extends PagePlace>(site: CheckedSite<P>, files: readonly string[]): Diagnostic[] {
  const idsOf = idReader(site, files);
  const placeOf = linkPlaces();
  return (site.suspects ?? site.pages).flatMap((page) => {
    const { repeatedIds, lostAnchors, links } = site.refsOf(page);
    const places = links.map(placeOf);
    site.note?.(page, places);
    return [
      ...repeatedIds.map((id) => fault(page, 'repeated-id', `The id "${id}" stands on several elements.`)),
      ...lostAnchors.map((anchor) => lostAnchor(page, `#${anchor}`)),
      ...links.flatMap((link, at) => checkPlace(places[at] as LinkPlace, idsOf).map((tell) => tell(page, link))),
    ];
  });
}

function idReader<P extends PagePlace>({ pages, refsOf }: CheckedSite<P>, files: readonly string[]): IdsOf {
  const targets = new Map<string, P | null>(files.map((file) => [file, null]));
  for (const page of pages) targets.set(page.file, page);
  const recent = new Map<string, Ids>();
  return (file) => {
    const page = targets.get(file);
    return page && (() => read(page));
  };
  function read(page: P): Ids {
    const ids = recent.get(page.file) ?? new Set(refsOf(page).ids);
    recent.delete(page.file);
    recent.set(page.file, ids);
    for (const oldest of recent.keys()) if (recent.size > KEPT) recent.delete(oldest);
    return ids;
  }
}

type Tell = (page: PagePlace, link: string) => Diagnostic;

function checkPlace({ file, anchor }: LinkPlace, idsOf: IdsOf): Tell[] {
  const ids = idsOf(file);
  if (ids === undefined) return [(page, link) => brokenLink(page, link, file)];
  return anchor && ids && !ids().has(anchor) ? [lostAnchor] : [];
}

function brokenLink(page: PagePlace, link: string, file: string): Diagnostic {
  return fault(page, 'broken-link', `The link ${link} leads to ${file}, which does not exist.`);
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
