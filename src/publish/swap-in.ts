import { existsSync, readdirSync, renameSync } from 'node:fs';
import { exchangeFolders } from './exchange-folders.ts';
import { type OutputNames, removeIfPossible } from './output-names.ts';

/** How the new site came into its place. */
export type SwapKind = 'rename' | 'exchange' | 'two-renames';

/**
 * Puts the staged site in the output's place. Where the system can exchange two folders, the output is a whole site at every
 * instant. Elsewhere there is a moment between two renames; a build killed in it leaves the old site set aside, and the next
 * one brings it back.
 */
export function swapIn(names: OutputNames, exchange: typeof exchangeFolders = exchangeFolders): SwapKind {
  const { out, staging, previous } = names;
  if (!existsSync(out) || readdirSync(out).length === 0) {
    renameSync(staging, out); // An empty folder gives way in the same step.
    return 'rename';
  }
  if (exchange(staging, out)) {
    removeIfPossible(staging);
    return 'exchange';
  }
  renameSync(out, previous);
  try {
    renameSync(staging, out);
  } catch (error) {
    renameSync(previous, out);
    throw error;
  }
  removeIfPossible(previous);
  return 'two-renames';
}
