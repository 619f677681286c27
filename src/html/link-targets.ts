import type { PagePlace } from './check-site.ts';
import type { LinkPlace } from './link-places.ts';

/** What the pages of a site that was found whole lead to: plain data. */
export interface SiteTargets {
  /** Files that links lead to. */
  readonly files: readonly string[];
  /** By the key of a page, twice the number of each file that it leads to, and one more where it leads to an id there. */
  readonly pages: Readonly<Record<string, readonly number[]>>;
}

/** A page as it is told from its former self. */
export interface KeyedPlace extends PagePlace {
  /** Hash of all that the page is made of. */
  readonly key: string;
}

/** A site that had no pages. */
export const NO_TARGETS: SiteTargets = { files: [], pages: {} };

/**
 * The pages that need be looked at: those that are not what they were, those that lead to a file that is gone, and those that lead to an id
 * on a page that is not what it was. All others lead where they led. `files` are all of the site, pages too.
 */
export function suspectPages(
  before: SiteTargets,
  pages: readonly KeyedPlace[],
  files: readonly string[],
): KeyedPlace[] {
  const isKnown = ({ key }: KeyedPlace) => Object.hasOwn(before.pages, key);
  const there = new Set(files);
  const changed = new Set(pages.filter((page) => !isKnown(page)).map(({ file }) => file));
  const isGone = before.files.map((file) => !there.has(file));
  const isChanged = before.files.map((file) => changed.has(file));
  const doubtful = (code: number) => isGone[code >> 1] === true || (code % 2 === 1 && isChanged[code >> 1] === true);
  return pages.filter((page) => !isKnown(page) || before.pages[page.key]?.some(doubtful));
}

/** Gathers what the pages of a site lead to: of those that were looked at, and of the others what they led to before. */
export function gatherTargets(before: SiteTargets) {
  const found = new Map<string, readonly LinkPlace[]>();
  return {
    add: (key: string, places: readonly LinkPlace[]) => void found.set(key, mergePlaces(places)),
    all: (keys: readonly string[]): SiteTargets => {
      const numbers = new Map<string, number>();
      const numberOf = (file: string) => {
        const number = numbers.get(file) ?? numbers.size;
        numbers.set(file, number);
        return number;
      };
      const codeOf = ({ file, anchor }: LinkPlace) => 2 * numberOf(file) + (anchor ? 1 : 0);
      const again = (code: number) => 2 * numberOf(before.files[code >> 1] as string) + (code % 2);
      const pages = keys.map((key) => [key, found.get(key)?.map(codeOf) ?? before.pages[key]?.map(again) ?? []]);
      return { files: [...numbers.keys()], pages: Object.fromEntries(pages) };
    },
  };
}

/** One place a file, with an anchor where any has one. */
function mergePlaces(places: readonly LinkPlace[]): LinkPlace[] {
  const byFile = new Map<string, LinkPlace>();
  for (const place of places) if (place.anchor || !byFile.has(place.file)) byFile.set(place.file, place);
  return [...byFile.values()];
}
