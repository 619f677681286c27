import { resemblance } from './sketch.ts';

/** Reports are one text from here on: of grams of eight, an edit of one character in seventeen leaves so many in common, of all that either has. */
export const ONE_TEXT = 0.4;
/** So many reports that have a gram first are asked; more would let a gram that all have take the square of their number. */
const ASKED = 3;

/** For each report the number of the first that is nearly the same text, its own where none is; `sketches` in the order of arrival. */
export function findFamilies(sketches: readonly Uint32Array[]): Int32Array {
  const families = new Int32Array(sketches.length);
  const heads = new Map<number, number[]>();
  for (const [report, sketch] of sketches.entries()) {
    const head = bestHead(sketch, heads, sketches);
    families[report] = head ?? report;
    if (head === null) for (const hash of sketch) noteHead(heads, hash, report);
  }
  return families;
}

/** Of the heads that have grams of the sketch, the first of those most like it. */
function bestHead(
  sketch: Uint32Array,
  heads: ReadonlyMap<number, readonly number[]>,
  sketches: readonly Uint32Array[],
): number | null {
  const votes = new Map<number, number>();
  for (const hash of sketch) for (const head of heads.get(hash) ?? []) votes.set(head, (votes.get(head) ?? 0) + 1);
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || a - b);
  if (best === undefined) return null;
  return resemblance(sketch, sketches[best[0]] as Uint32Array) >= ONE_TEXT ? best[0] : null;
}

function noteHead(heads: Map<number, number[]>, hash: number, report: number): void {
  const known = heads.get(hash);
  if (known === undefined) heads.set(hash, [report]);
  else if (known.length < ASKED) known.push(report);
}
