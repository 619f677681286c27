import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/html/check-site.ts';
import type { PageRefs } from '../../src/html/collect-refs.ts';
import {
  gatherTargets,
  type KeyedPlace,
  NO_TARGETS,
  type SiteTargets,
  suspectPages,
} from '../../src/html/link-targets.ts';

/** Pages by name: ids, and links. */
type Site = Readonly<Record<string, { readonly ids?: readonly string[]; readonly links?: readonly string[] }>>;

const refsOf = (site: Site, url: string): PageRefs => {
  const { ids = [], links = [] } = site[url.slice(1, -1)] ?? {};
  return { ids, links, repeatedIds: [], lostAnchors: [] };
};
/** A page's key says all that is on it, as in a build. */
const pagesOf = (site: Site): KeyedPlace[] =>
  Object.entries(site).map(([name, page]) => ({
    url: `/${name}/`,
    file: `${name}/index.html`,
    key: `${name} ${JSON.stringify(page)}`,
  }));

/** Checks a site after another: its faults, the pages that were looked at, and what the next may rely on. */
function checkAfter(before: SiteTargets, site: Site, files: readonly string[]) {
  const pages = pagesOf(site);
  const targets = gatherTargets(before);
  const suspects = suspectPages(before, pages, [...pages.map(({ file }) => file), ...files]);
  const note: Parameters<typeof checkSite<KeyedPlace>>[0]['note'] = ({ key }, places) => targets.add(key, places);
  const faults = checkSite({ pages, refsOf: ({ url }) => refsOf(site, url), suspects, note }, files);
  return { faults, looked: suspects.map(({ url }) => url), next: targets.all(pages.map(({ key }) => key)) };
}

const SITE: Site = {
  home: { links: ['/list/', '/site.css'] },
  list: { ids: ['top'], links: ['/a/', '/a/#p-1', '/b/#p-2'] },
  a: { ids: ['p-1'], links: ['/home/', '/a.json'] },
  b: { ids: ['p-2', 'p-3'], links: ['/list/'] },
};
const FILES = ['site.css', 'a.json'];
const without = (name: string): Site => Object.fromEntries(Object.entries(SITE).filter(([one]) => one !== name));
const before = checkAfter(NO_TARGETS, SITE, FILES).next;

describe('a site checked after another', () => {
  it('is looked at whole when nothing is known of one before, and not at all when it is the same', () => {
    expect(checkAfter(NO_TARGETS, SITE, FILES)).toMatchObject({
      faults: [],
      looked: ['/home/', '/list/', '/a/', '/b/'],
    });
    expect(checkAfter(before, SITE, FILES)).toEqual({ faults: [], looked: [], next: before });
  });

  it.each<[string, Site, readonly string[], readonly string[]]>([
    ['a page is gone', without('b'), FILES, ['/list/: The link /b/#p-2 leads to b/index.html, which does not exist.']],
    ['an anchor is gone', { ...SITE, b: { ids: ['p-3'] } }, FILES, ['/list/: The link /b/#p-2 leads to an id that']],
    ['a file is gone', SITE, ['site.css'], ['/a/: The link /a.json leads to a.json, which does not exist.']],
    ['a page changed', { ...SITE, b: { ids: ['p-2'], links: ['/c/'] } }, FILES, ['/b/: The link /c/ leads to']],
    ['a page came', { ...SITE, c: { links: ['/a/#p-9'] } }, FILES, ['/c/: The link /a/#p-9 leads to an id that']],
  ])('has the faults of one that is looked at whole: %s', (_, site, files, told) => {
    const { faults } = checkAfter(before, site, files);
    expect(faults).toEqual(checkAfter(NO_TARGETS, site, files).faults);
    expect(faults.map(({ message }, at) => message.slice(0, `Page ${told[at]}`.length))).toEqual(
      told.map((text) => `Page ${text}`),
    );
  });

  it('is looked at where it changed, and where an id on a changed page is led to', () => {
    expect(checkAfter(before, { ...SITE, a: { ids: ['p-1', 'p-9'] } }, FILES).looked).toEqual(['/list/', '/a/']);
    expect(checkAfter(before, { ...SITE, list: { ids: [], links: ['/a/'] } }, FILES).looked).toEqual(['/list/']);
    expect(checkAfter(before, { ...SITE, c: { links: ['/a/'] } }, FILES).looked).toEqual(['/c/']);
  });

  it('hands on what pages lead to that were not looked at', () => {
    const grown = checkAfter(before, { ...SITE, c: { links: ['/a/'] } }, FILES);
    expect(checkAfter(grown.next, without('b'), FILES).faults).toHaveLength(1);
    const shrunk = checkAfter(grown.next, SITE, FILES);
    expect([shrunk.looked, [...shrunk.next.files].sort()]).toEqual([[], [...before.files].sort()]);
    expect(checkAfter(shrunk.next, SITE, ['site.css']).faults).toHaveLength(1);
  });
});
