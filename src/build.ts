import { type Arranged, arrange } from './pipeline/arrange.ts';
import { assetFiles } from './pipeline/asset-files.ts';
import type { BuildOptions, BuildOutcome } from './pipeline/build-options.ts';
import { dataFiles } from './pipeline/data-files.ts';
import { extractReports } from './pipeline/extract-reports.ts';
import { type Ground, openGround } from './pipeline/ground.ts';
import { joinViews, viewKeys } from './pipeline/join-views.ts';
import { keepPermalinks } from './pipeline/keep-permalinks.ts';
import { openLibrary } from './pipeline/library.ts';
import { openSite, type Site } from './pipeline/open-site.ts';
import { checkLinks } from './pipeline/pages/check-links.ts';
import { explainPage, openInputs } from './pipeline/pages/explain-page.ts';
import { readNotes } from './pipeline/pages/read-notes.ts';
import { renderPages } from './pipeline/pages/render-pages.ts';
import { prepare } from './pipeline/prepare.ts';
import { type Progress, SILENT } from './pipeline/progress.ts';
import { planShards, searchFiles } from './pipeline/search-files.ts';
import { isGone } from './pipeline/store/folders.ts';
import { openCache } from './pipeline/store/open-cache.ts';
import { suggestFiles } from './pipeline/suggest-files.ts';
import { sweep } from './pipeline/sweep.ts';
import { findWhole, keepWhole, siteKey } from './pipeline/whole-site.ts';
import { startWorkers, type Workers } from './pipeline/workers.ts';
import { openStage } from './publish/open-stage.ts';
import { planPages } from './site/plan-pages.ts';

/** Builds the site from the seeds and publishes it whole; throws a `DiagnosticError`, with the old site untouched, when anything is wrong. */
export async function build(options: BuildOptions, progress: Progress = SILENT): Promise<BuildOutcome> {
  try {
    return await buildOnce(options, progress, false);
  } catch (error) {
    // Something kept was damaged, or removed meanwhile: once more, and all that is kept is read before it is relied on.
    if (isGone(error)) return buildOnce({ ...options, force: false }, progress, true);
    throw error;
  }
}

async function buildOnce(options: BuildOptions, { stage }: Progress, check: boolean): Promise<BuildOutcome> {
  const { seeds } = options;
  const prepared = await stage('Check settings and folders', () => prepare(options));
  const { config, guarded } = prepared;
  const cache = openCache(options);
  const ground = openGround(config, cache.places);
  const out = openStage(options.out, guarded);
  const site = openSite(out, ground);
  const workers = startWorkers(options.jobs, config.limits);
  try {
    const extracted = await stage('Extract reports', (note) =>
      extractReports({ ...ground, ...prepared, seeds, check }, workers, note),
    );
    const arranged = await stage('Arrange the archive', () =>
      arrange(extracted, { ...prepared, seeds, questions: config.questions }),
    );
    const key = siteKey(ground, arranged, options);
    const means = { workers, site, written: out.written };
    const known = isAsked(options) ? null : findWhole(key, ground);
    const made = known === null ? await makeSite({ ground, arranged, options }, means, stage) : null;
    if (known !== null) site.placeAll(known.files);
    const pages = known?.pages ?? made?.pages.length ?? 0;
    keepWhole(key, { files: site.placed(), pages }, ground);
    const diagnostics = [...cache.told(), ...arranged.diagnostics, ...keepPermalinks(seeds, arranged.permalinks)];
    const published = await stage('Publish', () => out.commit());
    const inputs = openInputs(cache.places);
    const { explain } = options;
    const explained =
      explain === undefined ? null : explainPage(explain, made?.pages ?? [], inputs.before(options.out));
    inputs.note(options.out, key, made?.pages ?? null);
    if (made !== null) await stage('Clear the cache', () => sweep({ extracted, site, key, ...made }, ground, options));
    const cached = extracted.answers.filter((answer) => answer.cached).length;
    const rendered = made?.pages.filter(({ anew }) => anew).length ?? 0;
    return { reports: arranged.archive.reports.length, cached, pages, rendered, ...published, explained, diagnostics };
  } finally {
    out.close();
    await workers.close();
    cache.close();
  }
}

/** Some wishes can only be fulfilled when every page is looked at. */
function isAsked({ explain, cacheLimit }: BuildOptions): boolean {
  return explain !== undefined || cacheLimit !== undefined;
}

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
async function makeSite(
  { ground, arranged, options }: SiteSources,
  { workers, site, written }: SiteMeans,
  stage: Progress['stage'],
) {
  const { archive, digests, questions } = arranged;
  const library = openLibrary({ ...ground, digests });
  const views = await stage('Compare reports', () => joinViews(ground, { archive, digests, library }));
  const planned = await stage('Plan pages', () => planPages(archive, readNotes(), { questions, views }));
  const assets = await stage('Bundle styles and scripts', () => assetFiles(ground));
  const rendering = { ...ground, pages: planned, digests, assets: assets.map };
  const pages = await stage('Render pages', (note) => renderPages(rendering, { workers, place: site.place, note }));
  const sources = { ...arranged, views, pages: planned, library };
  await stage('Write data files', async () => site.placeAll([...assets.files, ...(await dataFiles(ground, sources))]));
  const shards = options.search ? planShards(ground, digests) : [];
  if (options.search) {
    await stage('Index for search', async (note) =>
      site.placeAll(await searchFiles(ground, shards, { workers, note })),
    );
    await stage('Collect suggestions', async () => site.placeAll(await suggestFiles(ground, sources)));
  }
  const checked = await stage('Check links', () => checkLinks(pages, written(), ground));
  return { pages, shards, checked, viewKeys: viewKeys(ground, digests) };
}
