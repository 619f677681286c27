import { byText } from '../order.ts';
import { shortHash } from '../short-hash.ts';

/** Something that wants an address of its own. */
export interface SlugClaim {
  /** What it is, so that it is known again: the same for all that shares one address. */
  readonly identity: string;
  /** The slug that it gets when it is free. */
  readonly wanted: string;
  /** Its first capture by name: of two that want one slug, the one that was there first keeps it. */
  readonly since: string;
}

/**
 * Slugs by identity. What has a slug keeps it; a slug that once stood for one thing never stands for another, so that a name of the
 * same reading gets a hash of its identity behind it. `given` is what slugs stood for before.
 */
export function settleSlugs(
  claims: readonly SlugClaim[],
  given: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const slugs = new Map([...given].map(([slug, identity]) => [identity, slug]));
  const taken = new Set(given.keys());
  const inOrder = [...claims].sort((a, b) => byText(a.since, b.since) || byText(a.identity, b.identity));
  for (const { identity, wanted } of inOrder) {
    if (slugs.has(identity)) continue;
    const slug = taken.has(wanted) ? `${wanted}-${shortHash(identity)}` : wanted;
    slugs.set(identity, slug);
    taken.add(slug);
  }
  return slugs;
}
