import { spread } from './key-numbers.ts';

/** How rare pairs of characters are in the texts of the archive, by a hash of the pair; rarities are sixteenths of a nat. */
export interface Background {
  readonly rarity: Uint8Array;
}

/** How often pairs stand in paragraphs: of each paragraph a pair counts once. */
export interface PairCounts {
  readonly paragraphs: number;
  readonly counts: Uint16Array;
}

/** So many sorts of pairs are told apart; reports have some hundred thousand, and the rare share a slot. */
export const SLOTS = 2 ** 17;
const MOST = 0xffff;
/** Paragraphs without a pair that are counted besides, so that a few paragraphs do not make all that they say common. */
const PRIOR = 256;
/** Steps of a nat. */
export const STEPS = 16;

/** The slot of two units that follow one another, the first in the upper half. */
export function slotOf(pair: number): number {
  return spread(pair) & (SLOTS - 1);
}

/** Counts pairs paragraph by paragraph. */
export interface PairCounter {
  /** Begins the next paragraph. */
  readonly begin: () => void;
  /** Adds a pair of it, which may have been added before. */
  readonly add: (pair: number) => void;
  readonly counts: () => PairCounts;
}

/** Places in which pairs of a paragraph are met again; few enough to stay close to the processor. */
const PLACES = 2 ** 14;

/** Opens a counter. A set for each paragraph takes longer than all else: only pairs that share a place with another go into one. */
export function openPairCounter(): PairCounter {
  const counts = new Uint16Array(SLOTS);
  const met = { pairs: new Int32Array(PLACES), paragraphs: new Uint32Array(PLACES), others: new Set<number>() };
  let paragraphs = 0;
  const isNew = (pair: number) => {
    const place = slotOf(pair) % PLACES;
    if (met.paragraphs[place] !== paragraphs) {
      met.paragraphs[place] = paragraphs;
      met.pairs[place] = pair;
      return true;
    }
    return met.pairs[place] !== (pair | 0) && isFirst(met.others, pair);
  };
  return {
    begin: () => {
      paragraphs++;
      met.others.clear();
    },
    add: (pair) => {
      const slot = slotOf(pair);
      if (isNew(pair)) counts[slot] = Math.min(MOST, (counts[slot] as number) + 1);
    },
    counts: () => ({ paragraphs, counts }),
  };
}

function isFirst(others: Set<number>, pair: number): boolean {
  const before = others.size;
  return others.add(pair).size > before;
}

/** What counts of several shards say together: the rarity of a pair is the logarithm of all paragraphs over those that have it. */
export function toBackground(shards: Iterable<PairCounts>): Background {
  const sums = new Uint32Array(SLOTS);
  let paragraphs = 0;
  for (const { counts, paragraphs: own } of shards) {
    paragraphs += own;
    for (let slot = 0; slot < SLOTS; slot++) sums[slot] = (sums[slot] as number) + (counts[slot] as number);
  }
  const rarity = new Uint8Array(SLOTS);
  for (let slot = 0; slot < SLOTS; slot++)
    rarity[slot] = Math.min(255, Math.round(STEPS * Math.log((paragraphs + PRIOR) / ((sums[slot] as number) + 0.5))));
  return { rarity };
}

/** What is known where no archive is at hand: all pairs are as rare. */
export const EVEN: Background = { rarity: new Uint8Array(SLOTS).fill(STEPS * 5) };
