import { holdsField } from '../ask/fields.ts';
import { apart } from '../ask/find-starts.ts';
import type { Stretch } from '../ask/stretch.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { SearchRecord } from '../search-record.ts';
import { startsIn } from '../word-ranges.ts';

/** A folded paragraph and the place in its section at which it begins. */
interface Laid {
  readonly text: string;
  readonly begin: number;
}

/** A section's text as clauses are held against it, with the places that the index gives: a gap stands after each paragraph. */
export function stretchOf({ report, scope, passages }: SearchRecord): Stretch {
  const laid: Laid[] = [];
  let begin = 0;
  for (const passage of passages) {
    const { text } = foldForSearch(passage.text);
    if (text === '') continue;
    laid.push({ text, begin });
    begin += text.length + 1;
  }
  const startsOf = (term: string) => laid.flatMap(({ text, begin }) => startsIn(text, term).map((at) => begin + at));
  return {
    countOf: (term) => apart(startsOf(term), term.length).length,
    startsOf,
    ends: () => laid.map(({ text, begin }) => begin + text.length),
    holds: (field) => holdsField({ facts: report, scope }, field),
  };
}
