import type { ShardEntry } from '../search-table.ts';
import { isPrefix } from '../tokenise.ts';
import type { Postings } from './find-starts.ts';
import type { Lookup } from './match-shard.ts';
import type { PagefindInstance } from './pagefind-module.ts';

/**
 * Asks Pagefind for one token at a time, without quotes: quoted, it names only the first place of a phrase in a document,
 * and counting and scopes need them all. Throws when the index names a document that the table does not know.
 */
export function openShard(instance: PagefindInstance, shard: ShardEntry): Lookup {
  const documents = new Map(shard.pages.map((page, at) => [page, at]));
  const asked = new Map<string, Promise<Postings>>();
  const ask = async (token: string): Promise<Postings> => {
    if (isPrefix(token)) await Promise.all(chunksOf(shard.chunks, token).map((word) => instance.preload(word)));
    const { results } = await instance.search(token);
    return new Map(results.map(({ id, words }) => [documentOf(documents, id), [...words].sort((a, b) => a - b)]));
  };
  return (token) => {
    const known = asked.get(token) ?? ask(token);
    asked.set(token, known);
    known.catch(() => asked.delete(token));
    return known;
  };
}

function documentOf(documents: ReadonlyMap<string, number>, id: string): number {
  const document = documents.get(id);
  if (document === undefined) throw new Error(`search index and table differ: ${id} is unknown`);
  return document;
}

/** First words of all chunks that may hold words beginning with `prefix`; Pagefind itself would load only the first. */
function chunksOf(chunks: readonly string[], prefix: string): string[] {
  const last = `${prefix}~`;
  return chunks.filter((from, at) => {
    const next = chunks[at + 1];
    return from <= last && (next === undefined || next > prefix);
  });
}
