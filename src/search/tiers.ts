/**
 * Sizes of the tiers of the index: reports lie in them in the order in which they came, whole multiples of its size in a
 * tier, and what is left in the next. One report more then changes the last tier alone, the one before it at every
 * sixteenth, and all at every 256th; a tier costs a query one request more for each of its probes.
 */
export const TIER_SIZES = [256, 16, 1] as const;
export const TIERS = TIER_SIZES.length;

/** Begins all words of the first tier; no unit's letters hold it or those that follow it. */
const FIRST_SIGN = 0xa3f0;

/** Reports in the order in which they came, in their tiers. */
export function intoTiers<T>(reports: readonly T[]): T[][] {
  let from = 0;
  return TIER_SIZES.map((size) => {
    const to = reports.length - (reports.length % size);
    const tier = reports.slice(from, to);
    from = to;
    return tier;
  });
}

/** A letter that begins all words of a tier, so that all tiers are one index to Pagefind; letters ascend with the tiers. */
export function tierSign(tier: number): string {
  return String.fromCharCode(FIRST_SIGN + tier);
}

/** Number of the tier that holds a shard, given how many shards each holds. */
export function tierOfShard(shard: number, tiers: readonly { readonly shards: number }[]): number {
  let end = 0;
  return tiers.findIndex(({ shards }) => {
    end += shards;
    return shard < end;
  });
}
