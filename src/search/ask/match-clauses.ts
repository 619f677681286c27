import { matchAtom } from './atoms.ts';
import { apart } from './find-starts.ts';
import type { Atom } from './operators.ts';
import type { Clause } from './query.ts';
import type { Stretch } from './stretch.ts';

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
  const held = matchAtom(atom, stretch);
  for (const [term, at] of held ?? []) {
    const known = places.get(term) ?? new Set<number>();
    if (known === 'all' || at.length === 0) continue;
    places.set(term, at === 'all' ? at : new Set([...known, ...at]));
  }
  return held !== null;
}
