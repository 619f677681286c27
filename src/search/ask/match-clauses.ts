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
  const [left, right] = terms.map((term) => ({ starts: stretch.startsOf(term), length: term.length }));
  if (left === undefined || right === undefined) return [[], []];
  const reach = { ends: stretch.ends(), distance };
  return [nearTo(left, right, reach), nearTo(right, left, reach)];
}

/** Places of a word in a stretch, ascending. */
interface Standing {
  readonly starts: readonly number[];
  readonly length: number;
}

/** How far words may stand from one another, and where paragraphs end. */
interface Reach {
  readonly ends: readonly number[];
  readonly distance: number;
}

/** Places of one word that have the nearest of the other, on either side, within reach: no other place of it can be. */
function nearTo(one: Standing, other: Standing, { ends, distance }: Reach): number[] {
  const reaches = (from: number, to: number, length: number) =>
    to - from - length <= distance && firstFrom(ends, from) === firstFrom(ends, to);
  return one.starts.filter((at) => {
    const after = other.starts[firstFrom(other.starts, at + one.length)];
    if (after !== undefined && reaches(at, after, one.length)) return true;
    const before = other.starts[firstFrom(other.starts, at - other.length + 1) - 1];
    return before !== undefined && reaches(before, at, other.length);
  });
}

/** Index of the first of ascending numbers that is not below a place: of ends, the paragraph it lies in. */
function firstFrom(ascending: readonly number[], place: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
