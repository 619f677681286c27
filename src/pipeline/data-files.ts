import { findingNames } from '../facts/finding-names.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Page, PlacedFile, SiteFile } from '../model/page.ts';
import type { View } from '../model/view.ts';
import { archiveFiles } from '../site/files/archive-files.ts';
import { questionFeed } from '../site/files/question-feed.ts';
import { viewCsv } from '../site/files/view-csv.ts';
import { fileOf, urls } from '../site/urls.ts';
import type { Arranged } from './arrange.ts';
import { dataBlocks } from './data-blocks.ts';
import { findingsFiles } from './findings-files.ts';
import type { Ground } from './ground.ts';
import type { Compared } from './joins/compare-reports.ts';
import { joinedBlocks } from './joins/joined-blocks.ts';
import { pairBlocks } from './pairs/pair-blocks.ts';
import type { FoundPassages } from './passages/find-shared.ts';
import { passageFiles } from './passages/passage-files.ts';
import { passageLines } from './passages/passage-lines.ts';
import { contentHash } from './store/content-hash.ts';

/** What the data files are made from. */
export interface DataSources extends Pick<Arranged, 'archive' | 'digests' | 'files' | 'library'> {
  readonly compared: Pick<Compared, 'results' | 'linesOf'>;
  readonly views: readonly View[];
  readonly pages: readonly Page[];
  readonly passages: FoundPassages;
}

/** Files for programs: each report's own, and those about the whole archive. */
export async function dataFiles(ground: Ground, sources: DataSources): Promise<PlacedFile[]> {
  const { kept, code, config, versions, files: store } = ground;
  const { archive, files, digests, pages, views } = sources;
  const of = archive.reports.flatMap(({ id }) => files.get(id) ?? []);
  const { title, description, url, base, publisher } = config;
  const settings = JSON.stringify([title, description, url, base, publisher]);
  const answers = versions['facts-standing-questions'] ?? '';
  const by = contentHash(code.versionOf(['src/pipeline/data-files.ts']), versions.summary, answers, settings);
  const whole = contentHash(by, JSON.stringify(digests), JSON.stringify(views), ...pages.map((page) => page.url));
  const blocks = await dataBlocks(ground, sources);
  const lineBlocks = [
    ...blocks,
    ...(await pairBlocks(ground, sources, blocks)),
    ...(await joinedBlocks(ground, { digests, ...sources.compared })),
    ...(await passageLines(ground, archive, sources.passages)),
  ];
  const lines = blocks.flatMap(({ parts }) => parts.get('reports.jsonl') ?? []);
  const jsonl = { file: fileOf(urls.reportsJsonl()), parts: lines };
  return [
    ...of,
    ...(await kept.take(whole, () => archiveData(sources, config))),
    ...(await kept.take(contentHash(...lines.map(({ sha256 }) => sha256)), () => [jsonl])),
    ...(await passageFiles(ground, { archive, shared: sources.passages.shared }, blocks)),
    ...(await findingsFiles({ kept, files: store }, lineBlocks)),
  ];
}

async function* archiveData(
  { archive, pages, compared, views, library }: DataSources,
  config: SiteConfig,
): AsyncGenerator<SiteFile> {
  yield* await archiveFiles(archive, pages, config);
  const answersOf = (id: string) => library.get('facts-standing-questions', id).facts;
  for (const question of compared.results['standing-questions']) yield questionFeed(question, config, answersOf);
  for (const view of views) yield viewCsv(view, config);
  yield { file: fileOf(urls.compareNames()), content: `${JSON.stringify(findingNames())}\n` };
  // Without it GitHub Pages would pass the files through Jekyll.
  yield { file: '.nojekyll', content: '' };
}
