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

/**
 * Pairs paragraphs, given by their compared units: equal ones first, then those that are alike. The most that keep their order stay where they
 * are, the others have moved; of two equally good answers the one that moves less text.
 */
export function pairParagraphs(earlier: readonly string[], later: readonly string[]): ParagraphPairs {
  const partners = pairEqual(earlier, later);
  pairSimilar(earlier, later, partners);
  const all = later.reduce((sum, text) => sum + text.length, 1);
  const pairs = [...partners].flatMap((i, j) =>
    i < 0 ? [] : [{ earlier: i, later: j, weight: 1 + (later[j] as string).length / all }],
  );
  const staying = new Set(inOrder(pairs).map((pair) => pair.later));
  return { partners, moved: new Set(pairs.map((pair) => pair.later).filter((j) => !staying.has(j))) };
}
