import type { SearchTable } from '../search-table.ts';
import { tierSign } from '../tiers.ts';

/** A chunk of the index; Pagefind knows it by its number among all. */
export interface ListedChunk {
  /** Where its words begin, with the sign of its tier. */
  readonly from: string;
  /** Below `search/`. */
  readonly file: string;
}

/** The chunks of all tiers, by where they begin. */
export function listChunks({ tiers }: Pick<SearchTable, 'tiers'>): ListedChunk[] {
  return tiers.flatMap(({ publication, chunks }, tier) =>
    chunks.map((from, at) => ({ from: tierSign(tier) + from, file: `${publication}/index/${at}.pf_index` })),
  );
}
