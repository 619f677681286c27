import { foldForSearch } from '../fold-for-search.ts';
import { ANY_FIELD, FIELDS, fieldNamed } from './fields.ts';
import { LONGEST_QUERY } from './parse-query.ts';
import { SUGGEST_KINDS, type SuggestKind } from './suggest-kinds.ts';

/** The word a reader is typing: the last one of the query. */
export interface LastWord {
  /** What stands before it and stays. */
  readonly before: string;
  /** The word, folded. */
  readonly text: string;
  /** What may be suggested in its place. */
  readonly kinds: readonly SuggestKind[];
}

const LAST = /[^\s|｜]+$/u;
const FIELD = new RegExp(`^(${ANY_FIELD})[:：](.*)$`, 'u');
/** e.g. “行政 复, whose words are one phrase; a quote within a word is text */
const OPEN_QUOTE = /(?:^|[\s|｜:：])[-－]?[“"][^“”"]*$/u;
/** A field's condition belongs to the whole section, so after | only words stand to reason. */
const WORDS: readonly SuggestKind[] = ['law', 'term'];

/** The last word of a query, or null where nothing can be suggested: after a space, a minus, an open quote, 年度:. */
export function lastWord(query: string): LastWord | null {
  if (query.length > LONGEST_QUERY) return null;
  const typed = LAST.exec(query)?.[0];
  if (typed === undefined || /^[-－~]/u.test(typed) || OPEN_QUOTE.test(query)) return null;
  const before = query.slice(0, query.length - typed.length);
  const [, name = '', value = ''] = FIELD.exec(typed) ?? [];
  const field = fieldNamed(name);
  if (field === null) {
    const kinds = /[|｜]\s*$/u.test(before) ? WORDS : SUGGEST_KINDS;
    return { before, text: foldForSearch(typed).text, kinds };
  }
  const kind = FIELDS[field].suggests;
  return kind === undefined ? null : { before, text: foldForSearch(value).text, kinds: [kind] };
}
