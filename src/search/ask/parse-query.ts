import { foldForSearch } from '../fold-for-search.ts';
import { oddOf, readAtom, wordsOf } from './atoms.ts';
import { isWholeReport, type QueryRange } from './fields.ts';
import type { Atom } from './operators.ts';
import type { Clause, ParsedQuery, QueryNote } from './query.ts';
import { readWords, type Word } from './read-words.ts';

/** No sentence of such reports is longer; a pasted chapter is no query. */
export const LONGEST_QUERY = 300;
/** Beyond this much, white space included, a text is not even looked at. */
const LONGEST_READ = 20_000;
/** Signs that only mean something beside a word. */
const ONLY_SIGNS = /^[-~|":'()*]+$/u;

/** Clauses of a query as typed. Never throws, whatever the text. */
export function parseQuery(query: string): ParsedQuery {
  const nothing = { clauses: [], terms: [], notes: [], range: 'section' } as const;
  const whole = foldForSearch(query.slice(0, LONGEST_READ)).text;
  if (whole.length > LONGEST_QUERY) return { ...nothing, problem: 'too-long' };
  if (whole === '') return { ...nothing, problem: 'empty' };
  const { words, strayOr } = readWords(query);
  const clauses = toClauses(words);
  if (!clauses.some(({ without }) => !without)) return literally(query, clauses.length > 0);
  const notes: QueryNote[] = ONLY_SIGNS.test(whole)
    ? [{ kind: 'only-operators', text: query.trim() }]
    : words.flatMap((_, at) => oddOf(words, at) ?? []);
  if (strayOr) notes.push({ kind: 'stray-or', text: '|' });
  return { clauses, terms: termsOf(clauses), notes, problem: null, range: rangeOf(clauses) };
}

/** A query that asks for no word, or only for their absence, is text: `-5%`, `|`. Its spaces part words as ever. */
function literally(query: string, negative: boolean): ParsedQuery {
  const folded = query.split(/\s+/u).map((word) => foldForSearch(word).text);
  const terms = [...new Set(folded.filter((term) => term !== ''))];
  return {
    clauses: terms.map((term) => ({ any: [{ kind: 'term', term }], without: false })),
    terms,
    notes: [{ kind: negative ? 'only-without' : 'only-operators', text: query.trim() }],
    problem: null,
    range: 'section',
  };
}

/** 范围:全篇 holds of every section, and says in what the others must hold. */
function rangeOf(clauses: readonly Clause[]): QueryRange {
  const isWhole = (atom: Atom) => atom.kind === 'field' && atom.field === 'range' && isWholeReport(atom.value);
  return clauses.some(({ any, without }) => !without && any.some(isWhole)) ? 'report' : 'section';
}

function toClauses(words: readonly Word[]): Clause[] {
  const clauses: { any: Atom[]; without: boolean }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const read = readAtom(words, at);
    const last = clauses.at(-1);
    if (read === null) continue;
    if (read.infix) {
      // Its left words, a clause of their own until now, become part of it, unless a pair before shares them.
      if (last?.any[0]?.kind === 'term') clauses.pop();
      clauses.push({ any: [read.atom], without: false });
      at++;
      while (words[at + 1]?.or) at++;
    } else if (word.or && last !== undefined) last.any.push(read.atom);
    else clauses.push({ any: [read.atom], without: word.minus });
  }
  return clauses;
}

function termsOf(clauses: readonly Clause[]): string[] {
  const atoms = clauses.filter(({ without }) => !without).flatMap(({ any }) => any);
  return [...new Set(atoms.flatMap(wordsOf))];
}
