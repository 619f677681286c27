import type { Held } from './operator.ts';
import { type Atom, type Oddity, OPERATORS } from './operators.ts';
import type { Word } from './read-words.ts';
import type { Stretch } from './stretch.ts';

const ALL = Object.values(OPERATORS);

/** What is asked for at a place of a query, and whether the words on both sides belong to it; null for a word that is empty. */
export function readAtom(words: readonly Word[], at: number): { readonly atom: Atom; readonly infix: boolean } | null {
  for (const { read, infix = false } of ALL) {
    const atom = read(words, at);
    if (atom !== null) return { atom, infix };
  }
  return null;
}

/** What is odd about the word at a place. */
export function oddOf(words: readonly Word[], at: number): { readonly kind: Oddity; readonly text: string } | null {
  for (const { odd } of ALL) {
    const found = odd(words, at);
    if (found !== null) return found;
  }
  return null;
}

/** Words that an atom looks for in the text. */
export function wordsOf(atom: Atom): readonly string[] {
  return OPERATORS[atom.kind].words(atom);
}

/** Whether it matters where the words of an atom stand. */
export function needsPlaces(atom: Atom): boolean {
  return OPERATORS[atom.kind].evidence === 'places';
}

/** What counts of an atom, when it holds in a stretch; else null. */
export function matchAtom(atom: Atom, stretch: Stretch): readonly Held[] | null {
  return OPERATORS[atom.kind].match(atom, stretch);
}
