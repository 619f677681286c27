import type { Answer, FirstAnswer } from '../../search/ask/answer.ts';
import type { TakeFirst } from '../../search/ask/ask.ts';
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
export function search(query: string, options: SearchOptions = {}): Promise<SearchResult> {
  const { limit = DEFAULT_LIMIT, sort } = options;
  const most = limit >= 0 ? limit : Number.POSITIVE_INFINITY;
  const asked = String(query ?? '');
  // A restriction alone is a question of the search page: to programs a query without words finds nothing, as ever.
  if (asked.trim() === '') return Promise.resolve({ total: 0, exact: true, hits: [] });
  return new Promise((resolve, reject) => {
    // The first reports are enough when they have as many hits as are wanted.
    const takeFirst = (first: FirstAnswer) => {
      const result = toResult(first, most);
      if (result.hits.length >= most) resolve(result);
    };
    ask(asked, options, { sort: toSort(sort ?? null), takeFirst }).then(
      (answer) => resolve(toResult(answer, most)),
      reject,
    );
  });
}

function toResult({ reports, query, sections }: FirstAnswer, most: number): SearchResult {
  const hits: SearchHit[] = [];
  for (const { facts, hits: some } of reports) {
    for (const { scope, count } of some) {
      if (hits.length >= most) break;
      hits.push({ report: facts.id, section: scope, url: hitUrl(facts.id, query, scope), count });
    }
  }
  return { total: sections, exact: true, hits };
}

/** The whole answer with its terms, counts by report and facets, for the search page. */
export function ask(
  query: string,
  { section, year, level, place, issuer }: Restriction = {},
  { sort = 'relevance', takeFirst }: { readonly sort?: Sort; readonly takeFirst?: TakeFirst } = {},
): Promise<Answer> {
  return askWorker({ query, restriction: { section, year, level, place, issuer }, sort }, takeFirst);
}
