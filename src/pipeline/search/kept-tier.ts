import { z } from 'zod';
import type { PlacedFile } from '../../model/page.ts';
import type { JoinedTier, TierFacts } from '../../search/index/join-tier.ts';
import { SHAPES } from '../artefacts/shapes.ts';
import type { Ground } from '../ground.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import type { PlannedTier } from './plan-index.ts';
import { SHARD_ROWS } from './stored-shard.ts';

/** A tier of the index as it is kept. */
interface KeptTier {
  readonly facts: TierFacts;
  readonly files: readonly PlacedFile[];
}

const numbers = z.array(z.number());
/** What it must look like before it is trusted. */
const KEPT_TIER = z.looseObject({
  facts: z.looseObject({
    tier: z.looseObject({ publication: z.string(), shards: z.number(), chunks: z.array(z.string()), packs: numbers }),
    shards: z.array(z.looseObject({ rows: SHARD_ROWS })),
  }),
  files: SHAPES.placed,
});

/** Hash of what a tier is made of. */
export function tierKey({ code }: Pick<Ground, 'code'>, { number, first, shards }: PlannedTier): string {
  const by = code.versionOf(['src/search/index/join-tier.ts']);
  return contentHash(by, `${number} ${first}`, ...shards.map(({ key }) => key));
}

/** A tier under a hash of what it is made of; made, and kept, when it is not there whole. */
export async function keptTier(
  { cache, code, files }: Pick<Ground, 'cache' | 'code' | 'files'>,
  plan: PlannedTier,
  make: () => Promise<JoinedTier>,
): Promise<KeptTier> {
  const store = openStore(storeIn(cache, 'tier'));
  const key = tierKey({ code }, plan);
  const kept = store.read<KeptTier>(key);
  const isWhole = kept !== null && KEPT_TIER.safeParse(kept).success;
  if (isWhole && kept.files.every((one) => files.find(one.kept) !== null)) return kept;
  const { tier, shards, files: made } = await make();
  const placed = made.map(({ file, content }) => ({ file, kept: files.keep(content) }));
  const whole: KeptTier = { facts: { tier, shards }, files: placed };
  store.write(key, whole);
  return whole;
}
