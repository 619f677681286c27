import { matchAtom } from './atoms.ts';
import { apart } from './find-starts.ts';
import type { Held } from './operator.ts';
import type { Clause } from './query.ts';
import type { Span, Stretch } from './stretch.ts';

/** What a stretch that fulfils clauses has of them. */
export interface Matched {
  /** Occurrences of all that was asked for: of each word that stands alone, and of each pair. */
  readonly count: number;
  /** Folded words that occur. */
  readonly terms: ReadonlySet<string>;
}

/** Words and spans by what tells them apart: what two clauses ask for counts once. */
type Found = Map<string, Held>;

/** What a stretch has of clauses that all hold in it, else null. */
export function matchClauses(clauses: readonly Clause[], stretch: Stretch): Matched | null {
  const found: Found = new Map();
  for (const clause of clauses) if (!fulfils(clause, stretch, found)) return null;
  return summed(found, stretch);
}

/** A stretch of a whole that fulfils clauses. */
export interface MatchedPart<P> extends Matched {
  readonly part: P;
}

/**
 * The same of a whole report, given part by part: every clause must hold somewhere in it, and none that says 不含 anywhere.
 * Clauses of fields alone say which parts are looked at. Parts without any of the words are left out.
 */
export function matchWhole<P>(
  clauses: readonly Clause[],
  parts: readonly P[],
  stretchOf: (part: P) => Stretch,
): MatchedPart<P>[] {
  const asked = clauses.filter((clause) => !isLimit(clause));
  const limits = clauses.filter(isLimit);
  const within = parts.filter((part) => matchClauses(limits, stretchOf(part)) !== null);
  const held = asked.map(({ without }) => without);
  const matched = within.map((part) => {
    const [stretch, found] = [stretchOf(part), new Map<string, Held>()];
    for (const [at, clause] of asked.entries()) {
      if (fulfils(clause, stretch, found) !== clause.without) held[at] = !clause.without;
    }
    return { part, ...summed(found, stretch) };
  });
  if (held.includes(false)) return [];
  return asked.length === 0 ? matched : matched.filter(({ count }) => count > 0);
}

/** Whether a clause asks for no words. */
export function isLimit({ any }: Clause): boolean {
  return any.every(({ kind }) => kind === 'field');
}

/** Where the words that are looked for stand in a stretch, whether or not all clauses hold there; no word or pair overlaps another of its own. */
export function spansOf(clauses: readonly Clause[], stretch: Stretch): Span[] {
  const found: Found = new Map();
  for (const clause of clauses) if (!clause.without) fulfils(clause, stretch, found);
  return [...found.values()].flatMap((held) => (typeof held === 'string' ? spansOfTerm(held, stretch) : held));
}

function spansOfTerm(term: string, stretch: Stretch): Span[] {
  const starts = apart(stretch.startsOf(term), term.length);
  return starts.map((start) => ({ start, end: start + term.length, terms: [term] }));
}

/** Notes what counts of a clause and says whether it is fulfilled. */
function fulfils({ any, without }: Clause, stretch: Stretch, found: Found): boolean {
  let holds = false;
  for (const atom of any) {
    const held = matchAtom(atom, stretch);
    if (held === null) continue;
    holds = true;
    if (!without) for (const one of held) found.set(keyOf(one), one);
  }
  return holds !== without;
}

function keyOf(held: Held): string {
  return typeof held === 'string' ? held : `${held.start}-${held.end}\n`;
}

function summed(found: Found, { countOf }: Stretch): Matched {
  let count = 0;
  const terms = new Set<string>();
  for (const held of found.values()) {
    count += typeof held === 'string' ? countOf(held) : 1;
    for (const term of typeof held === 'string' ? [held] : held.terms) terms.add(term);
  }
  return { count, terms };
}
