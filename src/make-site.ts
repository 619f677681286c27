import { compareArchive } from './compare-archive.ts';
import type { Arranged } from './pipeline/arrange.ts';
import { assetFiles } from './pipeline/asset-files.ts';
import type { BuildOptions } from './pipeline/build-options.ts';
import { dataFiles } from './pipeline/data-files.ts';
import type { Ground } from './pipeline/ground.ts';
import { viewKeys } from './pipeline/joins/compare-reports.ts';
import type { Site } from './pipeline/open-site.ts';
import { checkLinks } from './pipeline/pages/check-links.ts';
import { readNotes } from './pipeline/pages/read-notes.ts';
import { renderPages } from './pipeline/pages/render-pages.ts';
import type { Progress } from './pipeline/progress.ts';
import { planIndex } from './pipeline/search/plan-index.ts';
import { searchFiles } from './pipeline/search/search-files.ts';
import { suggestFiles, tallyKeys } from './pipeline/search/suggest-files.ts';
import type { Workers } from './pipeline/workers.ts';
import { planPages } from './site/plan-pages.ts';

/** What a site is made of. */
interface SiteSources {
  readonly ground: Ground;
  readonly arranged: Arranged;
  readonly options: BuildOptions;
}

/** Who does the work, and where its results go. */
interface SiteMeans {
  readonly workers: Workers;
  readonly site: Site;
  readonly written: () => string[];
}

/** Makes all files of a site, each taken from the cache where what it is made of is the same. */
export async function makeSite(
  { ground: unweighed, arranged, options }: SiteSources,
  { workers, site, written }: SiteMeans,
  stage: Progress['stage'],
) {
  const { archive, digests } = arranged;
  const laid = await compareArchive({ ground: unweighed, arranged }, workers, stage);
  const { ground, library, compared, weighed, pairs, passages, results } = laid;
  const { views } = compared;
  const planned = await stage('Plan pages', () => planPages(archive, readNotes(), { results, views }));
  const assets = await stage('Bundle styles and scripts', () => assetFiles(ground));
  const rendering = { ...ground, pages: planned, digests, assets: assets.map };
  const pages = await stage('Render pages', (note) => renderPages(rendering, { workers, place: site.place, note }));
  const sources = { ...arranged, library, compared, views, passages, pages: planned };
  await stage('Write data files', async () => site.placeAll([...assets.files, ...(await dataFiles(ground, sources))]));
  const tiers = options.search ? planIndex(ground, arranged) : [];
  if (options.search) {
    await stage('Index for search', async (note) => site.placeAll(await searchFiles(ground, tiers, { workers, note })));
    await stage('Collect suggestions', async () => site.placeAll(await suggestFiles(ground, sources)));
  }
  const checked = await stage('Check links', () => checkLinks(pages, written(), ground));
  const tallies = options.search ? tallyKeys(ground, digests) : [];
  return { pages, tiers, pairs, weighed, tallies, checked, viewKeys: viewKeys(unweighed, digests) };
}
