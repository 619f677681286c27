import { foldForSearch } from '../fold-for-search.ts';
import { noteField } from './field-tests.ts';
import { type Atom, type Clause, type ParsedQuery, type QueryNote, wordsOf } from './query.ts';
import { readWords, type Word } from './read-words.ts';

/** No sentence of such reports is longer; a pasted chapter is no query. */
export const LONGEST_QUERY = 300;
/** Beyond this much, white space included, a text is not even looked at. */
const LONGEST_READ = 20_000;
/** e.g. `~20` between two words. */
const NEAR = /^~(\d{1,3})$/u;
/** e.g. 作者:张三; a name that is no field. */
const LIKE_A_FIELD = /^(\p{Script=Han}{2,4}):./u;
/** Signs that only mean something beside a word. */
const ONLY_SIGNS = /^[-~|":'()*]+$/u;
/** e.g. 标题: with nothing behind it. */
const BARE_FIELD = /^(标题|发文机关|年度|地区|章节):$/u;

/** Clauses of a query as typed. Never throws, whatever the text. */
export function parseQuery(query: string): ParsedQuery {
  const nothing = { clauses: [], terms: [], notes: [] };
  const whole = foldForSearch(query.slice(0, LONGEST_READ)).text;
  if (whole.length > LONGEST_QUERY) return { ...nothing, problem: 'too-long' };
  if (whole === '') return { ...nothing, problem: 'empty' };
  const { words, strayOr } = readWords(query);
  const clauses = toClauses(words);
  if (!clauses.some(({ without }) => !without)) return literally(query, clauses.length > 0);
  const notes: QueryNote[] = ONLY_SIGNS.test(whole)
    ? [{ kind: 'only-operators', text: query.trim() }]
    : words.flatMap(noteWord);
  if (strayOr) notes.push({ kind: 'stray-or', text: '|' });
  return { clauses, terms: termsOf(clauses), notes, problem: null };
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
  };
}

function toClauses(words: readonly Word[]): Clause[] {
  const clauses: { any: Atom[]; without: boolean }[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const near = nearOf(words, at);
    const atom = near ?? toAtom(word);
    const last = clauses.at(-1);
    if (near !== null) {
      // Its left word, a clause of its own until now, becomes part of the pair, unless a pair before shares it.
      if (last?.any[0]?.kind === 'term') clauses.pop();
      clauses.push({ any: [near], without: false });
      at++;
    } else if (atom === null) continue;
    else if (word.or && last !== undefined) last.any.push(atom);
    else clauses.push({ any: [atom], without: word.minus });
  }
  return clauses;
}

/** The pair whose `~20` stands at `at`, when words stand on both sides; else the sign is text. */
function nearOf(words: readonly Word[], at: number): Atom | null {
  const [left, sign, right, after] = [words[at - 1], words[at], words[at + 1], words[at + 2]];
  const distance = sign === undefined || sign.quoted ? null : NEAR.exec(fold(sign.text));
  if (distance === null || [left, sign, right].some((word) => word === undefined || word.minus || word.or)) return null;
  if (left?.field !== null || sign?.field !== null || right?.field !== null || after?.or) return null;
  const terms = [fold(left.text), fold(right.text)] as const;
  return terms.includes('') ? null : { kind: 'near', terms, distance: Number(distance[1]) };
}

function toAtom({ text, field }: Word): Atom | null {
  const folded = fold(text);
  if (folded === '') return null;
  return field === null ? { kind: 'term', term: folded } : { kind: 'field', field, value: folded };
}

function noteWord(word: Word, at: number, words: readonly Word[]): QueryNote[] {
  const folded = fold(word.source);
  if (word.field !== null) return noteField(word.field, fold(word.text));
  if (word.quoted) return [];
  if (NEAR.test(folded) && nearOf(words, at) === null) return [{ kind: 'stray-near', text: word.source }];
  const bare = BARE_FIELD.exec(folded);
  if (bare !== null) return [{ kind: 'empty-field', text: bare[1] as string }];
  const [, unknown] = LIKE_A_FIELD.exec(folded) ?? [];
  if (unknown !== undefined) return [{ kind: 'unknown-field', text: unknown }];
  return [...folded.matchAll(/"/gu)].length % 2 === 1 ? [{ kind: 'unbalanced', text: word.source }] : [];
}

function termsOf(clauses: readonly Clause[]): string[] {
  const atoms = clauses.filter(({ without }) => !without).flatMap(({ any }) => any);
  return [...new Set(atoms.flatMap(wordsOf))];
}

function fold(text: string): string {
  return foldForSearch(text).text;
}
