import type { Archive } from '../model/archive.ts';
import type { SiteFile } from '../model/page.ts';
import { buildIndex } from '../search/build-index.ts';
import type { Library } from './library.ts';

/** The search index over all reports. */
export async function* searchFiles({ reports }: Archive, library: Library): AsyncGenerator<SiteFile> {
  yield* await buildIndex(reports.flatMap(({ id }) => library.result(id).records));
}
