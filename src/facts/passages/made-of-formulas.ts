import { PLAIN } from './align.ts';
import type { Span } from './gather-clusters.ts';

/** What is so far made of formulas is told of by these, where what is left of it is shorter than a passage: they follow one another everywhere. */
export const MADE_OF = 0.8;

/** How many codes of a span lie in any of some others. */
export type Cover = (span: Span) => number;

/** Says how much of a span some others cover; what lies in several counts once. */
export function openCover(spans: readonly Span[]): Cover {
  const union: [from: number, to: number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = union.at(-1);
    if (last === undefined || from > last[1]) union.push([from, to]);
    else last[1] = Math.max(last[1], to);
  }
  return ([from, to]) => {
    let covered = 0;
    for (let at = firstEnding(union, from); at < union.length; at++) {
      const [start, end] = union[at] as Span;
      if (start >= to) break;
      covered += Math.min(end, to) - Math.max(start, from);
    }
    return covered;
  };
}

/** Whether spans are made of formulas, taken together. */
export function isMadeOf(cover: Cover, spans: readonly Span[]): boolean {
  const all = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const covered = spans.reduce((sum, span) => sum + cover(span), 0);
  return covered >= MADE_OF * all && all - covered < PLAIN * spans.length;
}

/** The first of sorted spans that ends behind a place. */
export function firstEnding(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span)[1] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
