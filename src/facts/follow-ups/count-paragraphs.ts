import type { SearchRecord } from '../../search/search-record.ts';
import { flatLine } from '../items/flat-line.ts';
import { countPairs, type PairCounts } from '../rarity.ts';
import { pairsOf } from './terms.ts';

/** In how many paragraphs of reports each pair of characters stands. */
export function countParagraphs(records: Iterable<Pick<SearchRecord, 'passages'>>): PairCounts {
  return countPairs(pairsIn(records));
}

function* pairsIn(records: Iterable<Pick<SearchRecord, 'passages'>>): Generator<Iterable<number>> {
  for (const { passages } of records) for (const passage of passages) yield pairsOf(flatLine(passage).flat);
}
