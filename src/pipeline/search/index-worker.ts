import { buildShard } from '../../search/index/build-shard.ts';
import { groupByReport } from '../../search/index/group-reports.ts';
import { codeChanged, codeVersion } from '../code/code-version.ts';
import { type LibraryPlaces, openLibrary } from '../library.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import { readShard, writeShard } from './stored-shard.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** A shard of the search index to make: the reports whose digests are given. */
export interface IndexTask extends LibraryPlaces {
  /** Key under which it shall be kept. */
  readonly key: string;
  /** Version of all code. */
  readonly code: string;
}

/** Indexes the reports of a shard in a worker thread, unless the shard is kept already; says whether it was. */
export async function indexShard({ key, code, ...places }: IndexTask): Promise<boolean> {
  if (code !== LOADED) throw codeChanged();
  const kept = openStore(storeIn(places.cache, 'shard'));
  if (readShard(kept, key) !== null) return true;
  const library = openLibrary(places);
  const reports = groupByReport(Object.keys(places.digests).flatMap((id) => library.get('records', id)));
  writeShard(kept, key, await buildShard(reports));
  return false;
}
