import type { Archive } from '../model/archive.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Page, SiteFile } from '../model/page.ts';
import type { QuestionResult } from '../model/question.ts';
import { archiveFiles } from '../site/files/archive-files.ts';
import { questionFeed } from '../site/files/question-feed.ts';
import { reportsJsonl } from '../site/files/report-line.ts';
import { fileOf, urls } from '../site/urls.ts';
import type { Library } from './library.ts';

/** What the data files are made from. */
export interface DataSources {
  readonly archive: Archive;
  readonly pages: readonly Page[];
  readonly questions: readonly QuestionResult[];
  readonly config: SiteConfig;
  readonly library: Library;
}

/** Files for programs: each report's own, the archive's tables, feeds and sitemap; report by report, to keep memory flat. */
export async function* dataFiles(sources: DataSources): AsyncGenerator<SiteFile> {
  const { archive, pages, config, library } = sources;
  yield* await archiveFiles(archive, pages, config);
  const answersOf = (id: string) => library.result(id).answers;
  for (const question of sources.questions) yield questionFeed(question, config, answersOf);
  for (const { id } of archive.reports) yield* library.result(id).files;
  const lines = reportsJsonl(reportsOf(archive, library), config);
  yield { file: fileOf(urls.reportsJsonl()), content: [...lines].join('') };
  // Without it GitHub Pages would pass the files through Jekyll.
  yield { file: '.nojekyll', content: '' };
}

function* reportsOf({ reports }: Archive, library: Library) {
  for (const { id } of reports) yield library.result(id).report;
}
