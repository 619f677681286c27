import type { Answer } from '../../search/ask/answer.ts';
import { type Sort, toSort } from '../../search/ask/rank.ts';
import type { Restriction } from '../../search/ask/restrict.ts';
import { askWorker } from './ask-worker.ts';
import { hitUrl } from './hit-url.ts';

export { SearchUnavailable, startWorker } from './ask-worker.ts';
export { hitUrl } from './hit-url.ts';

/** Restrictions and the number of hits wanted; `Infinity` gives all. */
export interface SearchOptions extends Restriction {
  readonly limit?: number;
  /** `relevance` unless told. */
  readonly sort?: Sort;
}

/** One section of one report in which every word of the query occurs. */
export interface SearchHit {
  readonly report: string;
  /** A section key, `preamble` or `unsorted`. */
  readonly section: string;
  /** Address of the section with the words marked. */
  readonly url: string;
  /** Occurrences of all words together. */
  readonly count: number;
}

/** What `search` promises to other programs. */
export interface SearchResult {
  /** Number of hits, however many are returned. */
  readonly total: number;
  /** Whether hits contain the words exactly as asked. */
  readonly exact: boolean;
  readonly hits: readonly SearchHit[];
}

const DEFAULT_LIMIT = 100;

/** Searches the archive; rejects with `SearchUnavailable` when the index cannot be loaded. */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchResult> {
  const text = String(query ?? '');
  const answer = await ask(text, options, toSort(options.sort ?? null));
  const hits = answer.reports.flatMap(({ facts, hits }) =>
    hits.map(({ scope, count }) => ({
      report: facts.id,
      section: scope,
      url: hitUrl(facts.id, answer.query, scope),
      count,
    })),
  );
  const limit = options.limit ?? DEFAULT_LIMIT;
  return { total: answer.sections, exact: true, hits: limit >= 0 ? hits.slice(0, limit) : hits };
}

/** The whole answer with its terms, counts by report and facets, for the search page. */
export function ask(
  query: string,
  { section, year, level, place, issuer }: Restriction = {},
  sort: Sort = 'relevance',
): Promise<Answer> {
  return askWorker(query, { section, year, level, place, issuer }, sort);
}
