import { OBSERVING } from '../../facts/registry.ts';
import type { PlacedFile } from '../../model/page.ts';
import { codeChanged, codeVersion } from '../code/code-version.ts';
import { type LibraryPlaces, openLibrary } from '../library.ts';
import { openFileStore } from '../store/file-store.ts';
import { storeIn } from '../store/folders.ts';
import { writeTallies } from './shard-tallies.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** Reports whose tallies are gathered, those whose digests are given. */
export interface GatherTask extends LibraryPlaces {
  /** Version of all code. */
  readonly code: string;
}

/** Gathers in a worker thread what comparisons see of some reports, a file each, and keeps it. */
export function gatherShard({ code, ...places }: GatherTask): readonly PlacedFile[] {
  if (code !== LOADED) throw codeChanged();
  const library = openLibrary(places);
  const store = openFileStore(storeIn(places.cache, 'content'));
  const all = Object.keys(places.digests).map((id) => [id, library.get('tallies', id)] as const);
  return OBSERVING.map((row) => {
    const tallies = all.map(([id, of]) => [id, of[row.id]] as const);
    return { file: row.id, kept: store.keep(writeTallies(row, tallies)) };
  });
}
