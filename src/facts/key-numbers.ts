/** Numbers for keys of 32 bits, 0 for the first that came: an open table, half of which stays empty. */
export interface KeyNumbers {
  /** The number of the key that stands in a slot, or `NO_NUMBER`. */
  readonly slots: Int32Array;
  /** The keys by their numbers. */
  readonly keys: Uint32Array;
  /** How many have come. */
  count: number;
}

/** The number of a key that has none. */
export const NO_NUMBER = -1;

/** A table for so many keys at most, which are hashes or `spread`: their last bits say where they stand. */
export function openKeyNumbers(most: number): KeyNumbers {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  return { slots: new Int32Array(size).fill(NO_NUMBER), keys: new Uint32Array(most), count: 0 };
}

/** The number of a key, `NO_NUMBER` where it has not come. */
export function numberOf({ slots, keys }: KeyNumbers, key: number): number {
  return slots[slotOf(slots, keys, key)] as number;
}

/** The number of a key, the next where it has not come. */
export function numberFor(table: KeyNumbers, key: number): number {
  const { slots, keys } = table;
  const slot = slotOf(slots, keys, key);
  if (slots[slot] !== NO_NUMBER) return slots[slot] as number;
  if (table.count === keys.length) throw new RangeError(`A table of ${keys.length} keys has no room for another.`);
  keys[table.count] = key;
  slots[slot] = table.count;
  return table.count++;
}

/** Where a key stands, or the empty slot where it would. */
function slotOf(slots: Int32Array, keys: Uint32Array, key: number): number {
  const last = slots.length - 1;
  let slot = key & last;
  while (slots[slot] !== NO_NUMBER && keys[slots[slot] as number] !== key) slot = (slot + 1) & last;
  return slot;
}

/** Spreads numbers that are alike over all bits, each to another. */
export function spread(number: number): number {
  const mixed = Math.imul(number, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
