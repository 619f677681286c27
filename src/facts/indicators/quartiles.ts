/** The middle value, and those between which the middle half lies. */
export interface Quartiles {
  readonly count: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The shares of all values that are no larger than each of them. */
export const QUARTILE_SHARES = { low: 0.25, middle: 0.5, high: 0.75 } as const;

/** Quartiles of values, between two neighbours in proportion (R's type 7); null where there are none. */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
    return Math.round((below + (above - below) * (place - Math.floor(place))) * 100) / 100;
  };
  const { low, middle, high } = QUARTILE_SHARES;
  return { count: sorted.length, low: at(low), middle: at(middle), high: at(high) };
}
