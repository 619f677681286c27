import { readSetting } from './settings.ts';

/** Which way a key leads among marked places: n and N, which a reader may turn off, or Alt and an arrow; 0 for none. */
export function stepOf({ key, altKey }: KeyboardEvent): -1 | 0 | 1 {
  if (altKey) return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (readSetting('keys') === 'off') return 0;
  return key === 'n' ? 1 : key === 'N' ? -1 : 0;
}
