import type { SearchRecord } from '../../search/search-record.ts';
import { flatLine } from '../items/flat-line.ts';
import { openPairCounter, type PairCounts } from '../rarity.ts';
import { eachPair } from './terms.ts';

/** In how many paragraphs of reports each pair of characters stands. */
export function countParagraphs(records: Iterable<Pick<SearchRecord, 'passages'>>): PairCounts {
  const counter = openPairCounter();
  for (const { passages } of records)
    for (const passage of passages) {
      counter.begin();
      eachPair(flatLine(passage).flat, counter.add);
    }
  return counter.counts();
}
