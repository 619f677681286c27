import { buildShard } from '../search/index/build-shard.ts';
import { groupByReport } from '../search/index/group-reports.ts';
import { codeChanged, codeVersion } from './code-version.ts';
import { openLibrary, type ReportKeys } from './library.ts';
import { openStore } from './store.ts';
import { readShard, writeShard } from './stored-shard.ts';

/** Version of the code that this thread has loaded. */
const LOADED = codeVersion();

/** A shard of the search index to make. */
export interface IndexTask {
  /** Ids of its reports with the keys of their results. */
  readonly keys: ReportKeys;
  /** Where the results are kept. */
  readonly store: string;
  /** Where the shard shall be kept, and under which key. */
  readonly shards: string;
  readonly key: string;
  readonly version: string;
}

/** Indexes the reports of a shard in a worker thread, unless the shard is kept already; says whether it was. */
export async function indexShard({ keys, store, shards, key, version }: IndexTask): Promise<boolean> {
  if (version !== LOADED) throw codeChanged();
  const kept = openStore(shards);
  if (readShard(kept, key) !== null) return true;
  const library = openLibrary(store, keys);
  const reports = groupByReport(Object.keys(keys).flatMap((id) => library.result(id).records));
  writeShard(kept, key, await buildShard(reports));
  return false;
}
