import type { Results } from './artefacts/results.ts';
import { looksLike } from './artefacts/shapes.ts';
import type { Ground } from './ground.ts';
import type { Library, ReportDigests } from './library.ts';
import { keyedShards, type ShardPlan } from './search/plan-index.ts';
import { storeIn } from './store/folders.ts';
import { openStore } from './store/store.ts';

type Tallies = Results['tallies'];

/** What tallies are gathered of. */
export interface TallySources {
  readonly digests: ReportDigests;
  readonly library: Library;
}

/** The tallies of all reports, a shard at a time: each shard is one file, since thousands take seconds to read. */
export function* gatheredTallies(
  { cache, versions }: Pick<Ground, 'cache' | 'versions'>,
  { digests, library }: TallySources,
): Generator<readonly [id: string, tallies: Tallies]> {
  const store = openStore(storeIn(cache, 'gathered'));
  for (const { digests: shard, key } of shardsOf({ versions }, digests)) {
    const known = store.read<Readonly<Record<string, Tallies>>>(key);
    if (known !== null && looksLike('gathered', known)) yield* Object.entries(known);
    else {
      const gathered = Object.fromEntries(Object.keys(shard).map((id) => [id, library.get('tallies', id)]));
      store.write(key, gathered);
      yield* Object.entries(gathered);
    }
  }
}

/** Keys under which they are kept. */
export function gatheredKeys(ground: Pick<Ground, 'versions'>, digests: ReportDigests): string[] {
  return shardsOf(ground, digests).map(({ key }) => key);
}

function shardsOf({ versions }: Pick<Ground, 'versions'>, digests: ReportDigests): ShardPlan[] {
  return keyedShards(versions.tallies, digests);
}
