import { openPairCounter, type PairCounts } from '../../../src/facts/rarity.ts';

/** Counts the pairs of paragraphs, each given as its pairs. */
export function countPairs(paragraphs: Iterable<Iterable<number>>): PairCounts {
  const counter = openPairCounter();
  for (const pairs of paragraphs) {
    counter.begin();
    for (const pair of pairs) counter.add(pair);
  }
  return counter.counts();
}
