import { inOrder } from './in-order.ts';

/** Sentences shorter than this hold too little to fix a place by. */
export const SHORTEST_ANCHOR = 8;

/** Units of a sentence. */
export type Span = readonly [from: number, to: number];

/** Sentences that stand once on both sides and in one order: between them stretches are matched on their own, so that a long text costs no more than its stretches. */
export function matchSentences(
  earlier: { readonly units: string; readonly sentences: readonly Span[] },
  later: { readonly units: string; readonly sentences: readonly Span[] },
): { readonly earlier: Span; readonly later: Span }[] {
  const own = unique(earlier);
  const pairs = [...unique(later)].flatMap(([text, at]) => {
    const partner = own.get(text);
    return partner === undefined ? [] : [{ earlier: partner, later: at, weight: text.length }];
  });
  return inOrder(pairs).map((pair) => ({
    earlier: earlier.sentences[pair.earlier] as Span,
    later: later.sentences[pair.later] as Span,
  }));
}

/** Sentences that stand once, with their numbers. */
function unique({
  units,
  sentences,
}: {
  readonly units: string;
  readonly sentences: readonly Span[];
}): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (const [at, [from, to]] of sentences.entries()) {
    const text = units.slice(from, to);
    if (found.has(text)) twice.add(text);
    else if (text.length >= SHORTEST_ANCHOR) found.set(text, at);
  }
  for (const text of twice) found.delete(text);
  return found;
}
