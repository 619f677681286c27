import type { LawTally } from '../../facts/cited-laws/tally.ts';
import type { PlaceNode } from '../../model/archive.ts';
import type { PlacedFile, SiteFile } from '../../model/page.ts';
import {
  buildSuggestions,
  leavesNames,
  namesOf,
  type SuggestParts,
  suggestFile,
} from '../../search/suggest/build-suggestions.ts';
import { nameFiles } from '../../search/suggest/parts/name-files.ts';
import { namedOf, slugOf } from '../../search/suggest/parts/named.ts';
import { linesOf } from '../../search/suggest/report-words.ts';
import { type PageSlugs, pageSlugs, suggestPages, suggestPagesFile } from '../../search/suggest/suggest-pages.ts';
import { joinShards, type ShardSource, type SuggestShard } from '../../search/suggest/suggest-shards.ts';
import type { SuggestSource } from '../../search/suggest/tally-reports.ts';
import type { Arranged } from '../arrange.ts';
import { looksLike } from '../artefacts/shapes.ts';
import type { Ground } from '../ground.ts';
import type { Library, ReportDigests } from '../library.ts';
import { contentHash } from '../store/content-hash.ts';
import { storeIn } from '../store/folders.ts';
import { openStore } from '../store/store.ts';
import { keyedShards, type ShardPlan } from './plan-index.ts';

/** What suggestions are collected from. */
export interface SuggestSources extends Pick<Arranged, 'archive' | 'digests'> {
  readonly library: Library;
}

/** What the search page offers while a reader types. */
export function suggestFiles(ground: Ground, sources: SuggestSources): Promise<readonly PlacedFile[]> {
  const { kept, code, cache } = ground;
  const by = code.versionOf([
    'src/search/suggest/build-suggestions.ts',
    'src/search/suggest/suggest-pages.ts',
    'src/search/suggest/suggest-shards.ts',
    'src/search/suggest/parts/name-files.ts',
    'src/search/suggest/parts/named.ts',
  ]);
  const shards = planTallies(ground, sources.digests);
  const order = sources.archive.reports.map(({ id }) => id);
  const slugs = [...slugsOf(sources.archive.places), ...sources.archive.issuers.map(({ slug }) => slug)];
  return kept.take(contentHash(by, ...shards.map(({ key }) => key), ...order, ...slugs), () => {
    const store = openStore(storeIn(cache, 'tally'));
    const read = shards.map(({ digests, key }): ShardSource => {
      const ids = Object.keys(digests);
      const found = store.read<SuggestShard>(key);
      return {
        kept: found !== null && looksLike('tally', found) ? found : null,
        read: () => sourcesOf(ids, sources.library),
        lines: () => linesIn(ids, sources.library),
        keep: (shard) => store.write(key, shard),
      };
    });
    return filesOf(joinShards(read, order), pageSlugs(sources.archive));
  });
}

/** One file of the most frequent; where that leaves names out, files in which all are looked up. */
function filesOf(parts: SuggestParts, slugs: PageSlugs): SiteFile[] {
  const names = namesOf(parts.reports);
  const looked = leavesNames(names)
    ? nameFiles(namedOf(names), (name) => slugOf(name, slugs))
    : { files: null, contents: [] };
  const suggestions = buildSuggestions(parts, { names, files: looked.files });
  return [suggestFile(suggestions), suggestPagesFile(suggestPages(suggestions, slugs)), ...looked.contents];
}

function slugsOf(places: readonly PlaceNode[]): string[] {
  return places.flatMap(({ slug, children }) => [slug, ...slugsOf(children)]);
}

/** Keys under which the tallies of shards are kept. */
export function tallyKeys(ground: Pick<Ground, 'code' | 'versions'>, digests: ReportDigests): string[] {
  return planTallies(ground, digests).map(({ key }) => key);
}

function planTallies({ code, versions }: Pick<Ground, 'code' | 'versions'>, digests: ReportDigests): ShardPlan[] {
  const by = contentHash(
    code.versionOf(['src/search/suggest/tally-reports.ts', 'src/search/suggest/count-words.ts']),
    ...[
      versions.records,
      versions.words,
      versions['facts-cited-laws'] ?? '',
      code.versionOf(['src/facts/cited-laws/tally.ts']),
    ],
  );
  return keyedShards(by, digests);
}

function* sourcesOf(ids: readonly string[], library: Library): Generator<SuggestSource> {
  for (const id of ids) {
    const { laws } = library.get('tallies', id)['cited-laws'] as LawTally;
    yield { records: library.get('records', id), words: library.get('words', id), laws };
  }
}

function* linesIn(ids: readonly string[], library: Library): Generator<readonly string[]> {
  for (const id of ids) yield linesOf(library.get('records', id));
}
