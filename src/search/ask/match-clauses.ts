import { apart } from './find-starts.ts';
import { type Atom, type Clause, type Near, wordsOf } from './query.ts';

/** What clauses are held against: one section, or one paragraph. */
export interface Stretch {
  /** Where a folded term begins in it, ascending, overlapping ones included. */
  readonly startsOf: (term: string) => readonly number[];
  /** Where its paragraphs end, ascending. */
  readonly ends: () => readonly number[];
  readonly holds: (field: Extract<Atom, { kind: 'field' }>) => boolean;
}

/** Where each term of the clauses stands, as a reader counts: none overlaps another of the same term. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Places of all words when every clause holds in the stretch, else null. */
export function matchClauses(clauses: readonly Clause[], stretch: Stretch): Places | null {
  const places = new Map<string, readonly number[]>();
  for (const { any, without } of clauses) {
    const held = any.filter((atom) => holdsAtom(atom, stretch, without ? new Map() : places));
    if (held.length > 0 === without) return null;
  }
  return places;
}

/** Places of the words that are looked for in a stretch, whether or not all clauses hold there. */
export function placesOf(clauses: readonly Clause[], stretch: Stretch): Places {
  const places = new Map<string, readonly number[]>();
  for (const { any, without } of clauses) {
    if (!without) for (const atom of any) holdsAtom(atom, stretch, places);
  }
  return places;
}

/** Notes the places of an atom's words and says whether it holds. */
function holdsAtom(atom: Atom, stretch: Stretch, places: Map<string, readonly number[]>): boolean {
  if (atom.kind === 'field') return stretch.holds(atom);
  const found = atom.kind === 'near' ? nearPlaces(atom, stretch) : [stretch.startsOf(atom.term)];
  for (const [at, term] of wordsOf(atom).entries()) {
    const all = new Set([...(places.get(term) ?? []), ...(found[at] ?? [])]);
    if (all.size > 0)
      places.set(
        term,
        apart(
          [...all].sort((a, b) => a - b),
          term.length,
        ),
      );
  }
  return found.some((starts) => starts.length > 0);
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
