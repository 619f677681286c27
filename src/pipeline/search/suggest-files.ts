import { citedLaws } from '../../facts/cited-laws/cited-laws.ts';
import type { LawTally } from '../../facts/cited-laws/observe.ts';
import type { PlacedFile } from '../../model/page.ts';
import { buildSuggestions, type SuggestSource, suggestFile } from '../../search/suggest/build-suggestions.ts';
import type { Arranged } from '../arrange.ts';
import { factsName } from '../artefacts/artefacts.ts';
import type { Ground } from '../ground.ts';
import type { Library } from '../library.ts';
import { contentHash } from '../store/content-hash.ts';

const LAWS = factsName(citedLaws);

/** What suggestions are collected from. */
export interface SuggestSources extends Pick<Arranged, 'archive' | 'digests'> {
  readonly library: Library;
}

/** What the search page offers while a reader types. */
export function suggestFiles(
  { kept, code, versions }: Ground,
  sources: SuggestSources,
): Promise<readonly PlacedFile[]> {
  const by = code.versionOf(['src/search/suggest/build-suggestions.ts']);
  const key = contentHash(by, versions.records, versions.words, versions[LAWS] ?? '', JSON.stringify(sources.digests));
  return kept.take(key, () => [suggestFile(buildSuggestions(() => sourcesOf(sources)))]);
}

function* sourcesOf({ archive, library }: SuggestSources): Generator<SuggestSource> {
  for (const { id } of archive.reports) {
    const { laws } = library.get(LAWS, id).tally as LawTally;
    yield { records: library.get('records', id), words: library.get('words', id), laws };
  }
}
