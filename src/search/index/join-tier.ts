import { createHash } from 'node:crypto';
import type { SiteFile } from '../../model/page.ts';
import type { IndexTier } from '../search-table.ts';
import { tierSign } from '../tiers.ts';
import type { Shard, ShardRow } from './build-shard.ts';
import { countFiles } from './count-files.ts';
import { joinRows } from './join-rows.ts';
import { mergeWords } from './merge-words.ts';
import { type IndexChunk, writeChunks } from './write-chunks.ts';

/** What the table tells of a tier and its reports. */
export interface TierFacts {
  readonly tier: IndexTier;
  /** Its reports by shard. */
  readonly shards: readonly { readonly rows: readonly ShardRow[] }[];
}

/** A tier with its files below `search/`. */
export interface JoinedTier extends TierFacts {
  readonly files: readonly SiteFile[];
}

/** Which tier is joined, and how. */
export interface TierPlan {
  readonly number: number;
  /** Shards of the tiers before it. */
  readonly first: number;
  /** Pagefind's version. */
  readonly version: string;
  /** Size at which a chunk of the index is closed, bytes before compression. */
  readonly chunkSize?: number;
}

/**
 * A query loads one chunk or two for each of its probes, and the table names every chunk: over 3,000 reports, 20 KB give
 * 5,000 chunks of 8 KB compressed, and the least bytes in all.
 */
const CHUNK_SIZE = 20_000;

const EMPTY: JoinedTier = { tier: { publication: '', shards: 0, chunks: [], packs: [] }, shards: [], files: [] };

/** Joins all shards of a tier, empty ones too, as `shardOf` numbers them. */
export async function joinTier(shards: readonly Shard[], plan: TierPlan): Promise<JoinedTier> {
  if (shards.length === 0) return EMPTY;
  const { number, first, chunkSize = CHUNK_SIZE } = plan;
  const joined = joinRows(shards);
  const chunks: IndexChunk[] = [];
  const shape = { size: chunkSize, sign: tierSign(number), first };
  for await (const chunk of writeChunks(mergeWords(shards), shape)) chunks.push(chunk);
  const counts = countFiles(shards, joined);
  const parts = { chunks: chunks.map(({ from }) => from), packs: counts.packs };
  const lengths = joined.rows.map(({ shard, lengths }) => [shard, lengths]);
  const said = JSON.stringify([plan, parts, lengths]);
  const publication = publicationOf([...chunks, ...counts.files], said);
  const below = (file: string) => `search/${publication}/${file}`;
  return {
    tier: { publication, shards: shards.length, ...parts },
    shards: shards.map(({ rows }) => ({ rows })),
    files: [
      ...chunks.map(({ content }, at) => ({ file: below(`index/${at}.pf_index`), content })),
      ...counts.files.map(({ file, content }) => ({ file: below(`counts/${file}`), content })),
      ...shards.flatMap(({ texts }) => texts),
    ],
  };
}

/** Ten hexadecimal digits that change with anything in the folder they name, and with what a table tells of it. */
function publicationOf(files: readonly { readonly content: string | Uint8Array }[], said: string): string {
  const hash = createHash('sha256').update(said);
  for (const { content } of files) hash.update(content);
  return hash.digest('hex').slice(0, 10);
}
