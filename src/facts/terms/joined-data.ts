import type { JoinedData } from '../comparison.ts';
import { distinctionsOf } from './analysis.ts';
import type { JoinedTerms } from './join.ts';

/** `data/terms.jsonl` and its CSV: words that set reports apart from their peers. */
export const joinedData = {
  name: 'terms',
  columns: ['report', 'term', 'count', 'documents', 'peers', 'lrc'],
  rowsByYear: (joined) =>
    distinctionsOf(joined).map(({ id, year, terms }) => ({
      year,
      rows: terms.map((term) => ({ report: id, ...term })),
    })),
} satisfies JoinedData<JoinedTerms>;
