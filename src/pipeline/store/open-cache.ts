import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { isRunning } from '../../publish/lock-owner.ts';
import { FACTS_NAMES, PAIR_NAMES } from '../artefacts/artefacts.ts';
import { REASON_FILE, storePlaces } from './folders.ts';
import { openSpareFolder, removeQuietly, SPARE } from './spare-folder.ts';

/** Where a build keeps its results: the cache, or, for what cannot be written there, a folder of its own that goes with the build. */
export interface Cache {
  /** Its folders as threads are given them; `storeIn` names the stores in them. */
  readonly places: string;
  /** A warning when the cache could not be written. */
  readonly told: () => Diagnostic[];
  readonly close: () => void;
}

/** Names of its stores. */
export const STORES: readonly string[] = [
  ...['capture', 'report', 'summary', 'records', 'words', 'tallies', 'lines', 'files'],
  ...['grams', 'weights', 'shard', 'tier', 'tally', 'page', 'share', 'placed', 'views', 'checked', 'whole', 'content'],
  // What the last build's pages were made of: no result, and not thrown away with them.
  'inputs',
  ...FACTS_NAMES,
  ...PAIR_NAMES,
];
/** e.g. `26c8….json.4711-2`: what a process was writing. */
const DRAFT = /^[0-9a-f]+(?:\.json)?\.(\d+)-\d+$/;

/** Opens the cache of a build, emptied where that is wished; clears what killed builds were writing. A cache that cannot be written ends no build. */
export function openCache({
  cache: folder,
  force = false,
}: {
  readonly cache: string;
  readonly force?: boolean;
}): Cache {
  // Only our own stores: the folder may hold other things.
  for (const name of STORES) if (force && name !== 'inputs') removeQuietly(path.join(folder, name));
  for (const name of STORES) clearDrafts(path.join(folder, name));
  clearLeft(tmpdir(), SPARE);
  const spare = openSpareFolder();
  return {
    places: storePlaces(folder, spare.path),
    told: () =>
      STORES.map((name) => path.join(spare.path, name, REASON_FILE))
        .filter(existsSync)
        .slice(0, 1)
        .map((file) => unwritten(folder, file)),
    close: spare.close,
  };
}

function unwritten(folder: string, file: string): Diagnostic {
  return {
    path: folder,
    line: null,
    column: null,
    rule: 'cache-unwritable',
    severity: 'warning',
    message: `The cache cannot be written, so this build went on without it: ${readFileSync(file, 'utf8')}.`,
    hint: 'Free space, make the folder writable, or name another one with --cache.',
  };
}

function clearDrafts(folder: string): void {
  for (const name of namesIn(folder)) clearLeft(path.join(folder, name), DRAFT);
}

/** Removes what a process that is gone has left, its number being the pattern's group. */
function clearLeft(folder: string, pattern: RegExp): void {
  for (const name of namesIn(folder)) {
    const pid = Number(pattern.exec(name)?.[1]);
    if (pid > 0 && !isRunning(pid)) removeQuietly(path.join(folder, name));
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
