import type { Archive } from '../model/archive.ts';
import type { SiteFile } from '../model/page.ts';
import { buildSuggestions, type SuggestSource, suggestFile } from '../search/suggest/build-suggestions.ts';
import type { Library } from './library.ts';

/** What the search page offers while a reader types. */
export function* suggestFiles({ reports }: Archive, library: Library): Generator<SiteFile> {
  yield suggestFile(buildSuggestions(() => sourcesOf(reports, library)));
}

function* sourcesOf(reports: Archive['reports'], library: Library): Generator<SuggestSource> {
  for (const { id } of reports) yield library.result(id);
}
