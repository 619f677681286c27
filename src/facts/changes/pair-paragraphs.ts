import { inOrder } from './in-order.ts';
import { pairEqual } from './pair-equal.ts';
import { pairSimilar } from './pair-similar.ts';

/** Which paragraph of an earlier text each of a later one was made of. */
export interface ParagraphPairs {
  /** Of each later paragraph: the number of the earlier one, or -1. */
  readonly partners: Int32Array;
  /** Later paragraphs that stand elsewhere among the others than they did. */
  readonly moved: ReadonlySet<number>;
}

/** What paragraphs stand for besides their words, such as the heading of a section; undefined for most. */
export interface Roles {
  readonly earlier: readonly (string | undefined)[];
  readonly later: readonly (string | undefined)[];
}

/**
 * Pairs paragraphs, given by their compared units: equal ones first, then those that are alike, then those of one role. The most that keep their order stay where they
 * are, the others have moved; of two equally good answers the one that moves less text.
 */
export function pairParagraphs(
  earlier: readonly string[],
  later: readonly string[],
  roles: Roles = { earlier: [], later: [] },
): ParagraphPairs {
  const partners = pairEqual(earlier, later);
  pairSimilar(earlier, later, partners);
  pairRoles(roles, partners);
  const all = later.reduce((sum, text) => sum + text.length, 1);
  const pairs = [...partners].flatMap((i, j) =>
    i < 0 ? [] : [{ earlier: i, later: j, weight: 1 + (later[j] as string).length / all }],
  );
  const staying = new Set(inOrder(pairs).map((pair) => pair.later));
  return { partners, moved: new Set(pairs.map((pair) => pair.later).filter((j) => !staying.has(j))) };
}

/** 二、存在问题 and 三、短板和不足 have no word in common, and are the heading of one section. */
function pairRoles({ earlier, later }: Roles, partners: Int32Array): void {
  const taken = new Set(partners);
  const free = earlier.map((role, at) => (taken.has(at) ? undefined : role));
  for (const [at, role] of later.entries()) {
    const own = role === undefined || partners[at] !== -1 ? -1 : free.indexOf(role);
    if (own < 0) continue;
    partners[at] = own;
    free[own] = undefined;
  }
}
