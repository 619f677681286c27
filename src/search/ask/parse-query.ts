import { foldForSearch } from '../fold-for-search.ts';

/** Why a query asks for nothing. */
export type QueryProblem = 'empty' | 'too-long';

/** A query understood: every term must occur in the section, each as it stands. */
export interface ParsedQuery {
  /** Folded, none empty, none twice. */
  readonly terms: readonly string[];
  readonly problem: QueryProblem | null;
}

/** No sentence of such reports is longer; a pasted chapter is no query. */
export const LONGEST_QUERY = 300;
/** Beyond this much, white space included, a text is not even looked at. */
const LONGEST_READ = 20_000;

/** e.g. `“坚持 党的领导” 执法` → a phrase with its space, then a word. A quote elsewhere than round a whole term is text. */
const TERM = /[“"](?<phrase>[^“”"]+)[”"](?=\s|$)|(?<word>\S+)/gu;

/** Terms of a query as typed. Never throws, whatever the text. */
export function parseQuery(query: string): ParsedQuery {
  if (foldForSearch(query.slice(0, LONGEST_READ)).text.length > LONGEST_QUERY)
    return { terms: [], problem: 'too-long' };
  const words = [...query.matchAll(TERM)].map(({ groups }) => groups?.phrase ?? groups?.word ?? '');
  const terms = [...new Set(words.map((word) => foldForSearch(word).text).filter((term) => term !== ''))];
  return { terms, problem: terms.length === 0 ? 'empty' : null };
}
