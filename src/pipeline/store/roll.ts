import { contentHash } from './content-hash.ts';
import type { Store } from './store.ts';

/**
 * Small values that the last build used, in one file: reading thousands of files takes a second. It repeats what lies under the same
 * keys in files of their own, so that a build may do without it.
 */
export interface Roll<T> {
  readonly get: (key: string) => T | null;
  /** Whether it was got or set. */
  readonly has: (key: string) => boolean;
  /** Adds a value that was not there. */
  readonly set: (key: string, value: T) => void;
  /** Keeps what was got or set, and nothing else. */
  readonly keep: () => void;
}

/** Key of a store's roll. */
export const ROLL = contentHash('roll');

/** How a roll is opened. */
export interface RollRule {
  readonly isSound: (value: unknown) => boolean;
  /** Trust nothing in it. */
  readonly check: boolean;
}

/** Opens the roll of a store. */
export function openRoll<T>(store: Store, { isSound, check }: RollRule): Roll<T> {
  const before = (check ? null : store.read<Readonly<Record<string, T>>>(ROLL)) ?? {};
  const used = new Map<string, T>();
  let anew = false;
  return {
    get: (key) => {
      const value = Object.hasOwn(before, key) ? before[key] : undefined;
      if (value === undefined || !isSound(value)) return null;
      used.set(key, value);
      return value;
    },
    has: (key) => used.has(key),
    set: (key, value) => {
      anew = true;
      used.set(key, value);
    },
    keep: () => {
      if (anew || used.size !== Object.keys(before).length) store.write(ROLL, Object.fromEntries(used));
    },
  };
}
