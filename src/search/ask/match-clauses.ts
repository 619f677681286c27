import { apart } from './find-starts.ts';
import type { Atom, Clause, Near } from './query.ts';

/** What clauses are held against: one section, or one paragraph. */
export interface Stretch {
  /** How often a folded term stands in it as a reader counts: none overlaps another. */
  readonly countOf: (term: string) => number;
  /** Where a folded term begins in it, ascending, overlapping ones included; asked for terms of pairs only. */
  readonly startsOf: (term: string) => readonly number[];
  /** Where its paragraphs end, ascending. */
  readonly ends: () => readonly number[];
  readonly holds: (field: Extract<Atom, { kind: 'field' }>) => boolean;
}

/** A term that stands alone counts wherever it is; one of a pair only where the other is near. */
type Places = Map<string, 'all' | Set<number>>;

/** How often each word stands there when every clause holds in the stretch, else null; words that do not are left out. */
export function matchClauses(clauses: readonly Clause[], stretch: Stretch): ReadonlyMap<string, number> | null {
  const places: Places = new Map();
  for (const { any, without } of clauses) {
    const held = any.filter((atom) => holdsAtom(atom, stretch, without ? new Map() : places));
    if (held.length > 0 === without) return null;
  }
  return new Map(
    [...places].map(([term, at]) => [term, at === 'all' ? stretch.countOf(term) : starts(at, term).length]),
  );
}

/** Where the words that are looked for stand in a stretch, whether or not all clauses hold there; none overlaps another of the same word. */
export function placesOf(clauses: readonly Clause[], stretch: Stretch): ReadonlyMap<string, readonly number[]> {
  const places: Places = new Map();
  for (const { any, without } of clauses) {
    if (!without) for (const atom of any) holdsAtom(atom, stretch, places);
  }
  return new Map(
    [...places].map(([term, at]) => [term, starts(at === 'all' ? new Set(stretch.startsOf(term)) : at, term)]),
  );
}

function starts(places: ReadonlySet<number>, term: string): number[] {
  return apart(
    [...places].sort((a, b) => a - b),
    term.length,
  );
}

/** Notes the places of an atom's words and says whether it holds. */
function holdsAtom(atom: Atom, stretch: Stretch, places: Places): boolean {
  if (atom.kind === 'field') return stretch.holds(atom);
  if (atom.kind === 'term') {
    const stands = stretch.countOf(atom.term) > 0;
    if (stands) places.set(atom.term, 'all');
    return stands;
  }
  const found = nearPlaces(atom, stretch);
  for (const [at, term] of atom.terms.entries()) {
    const known = places.get(term) ?? new Set<number>();
    if (known === 'all' || found[at]?.length === 0) continue;
    places.set(term, new Set([...known, ...(found[at] ?? [])]));
  }
  return found.some((some) => some.length > 0);
}

/** Places of either word that have the other within reach, in the same paragraph and apart from it. */
function nearPlaces({ terms, distance }: Near, stretch: Stretch): [number[], number[]] {
  const [left, right] = terms;
  const ends = stretch.ends();
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  for (const a of stretch.startsOf(left)) {
    for (const b of stretch.startsOf(right)) {
      const gap = a < b ? b - a - left.length : a - b - right.length;
      if (gap < 0 || gap > distance || paragraphOf(ends, a) !== paragraphOf(ends, b)) continue;
      lefts.add(a);
      rights.add(b);
    }
  }
  return [[...lefts], [...rights]];
}

/** Number of the paragraph a place lies in. */
function paragraphOf(ends: readonly number[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
