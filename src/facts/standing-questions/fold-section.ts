import { holdsField } from '../../search/ask/fields.ts';
import { apart } from '../../search/ask/find-starts.ts';
import type { Stretch } from '../../search/ask/stretch.ts';
import { foldForSearch } from '../../search/fold-for-search.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { startsIn } from '../../search/word-ranges.ts';

/** A folded paragraph and the place in its section at which it begins. */
interface Laid {
  readonly text: string;
  readonly begin: number;
}

/** A section's text as clauses are held against it, and its passages folded. */
export interface FoldedSection {
  readonly stretch: Stretch;
  readonly texts: readonly string[];
}

/** Folds a section's text once for all questions. */
export function foldSection(record: SearchRecord): FoldedSection {
  const texts = record.passages.map(({ text }) => foldForSearch(text).text);
  return { stretch: stretchOf(record, texts), texts };
}

/** The places are those that the index gives: a gap stands after each paragraph. */
function stretchOf({ report, scope }: SearchRecord, texts: readonly string[]): Stretch {
  const laid: Laid[] = [];
  let begin = 0;
  for (const text of texts) {
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
