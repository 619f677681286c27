import { arrange } from './pipeline/arrange.ts';
import { assetFiles } from './pipeline/asset-files.ts';
import type { BuildOptions, BuildOutcome } from './pipeline/build-options.ts';
import { dataFiles } from './pipeline/data-files.ts';
import { extractReports } from './pipeline/extract-reports.ts';
import { openGround } from './pipeline/ground.ts';
import { joinViews, viewKeys } from './pipeline/join-views.ts';
import { keepPermalinks } from './pipeline/keep-permalinks.ts';
import { openLibrary } from './pipeline/library.ts';
import { openSite } from './pipeline/open-site.ts';
import { checkLinks } from './pipeline/pages/check-links.ts';
import { explainPages } from './pipeline/pages/explain-page.ts';
import { readNotes } from './pipeline/pages/read-notes.ts';
import { renderPages } from './pipeline/pages/render-pages.ts';
import { prepare } from './pipeline/prepare.ts';
import { type Progress, SILENT } from './pipeline/progress.ts';
import { planShards, searchFiles } from './pipeline/search-files.ts';
import { isGone } from './pipeline/store/folders.ts';
import { openCache } from './pipeline/store/open-cache.ts';
import { suggestFiles } from './pipeline/suggest-files.ts';
import { sweep } from './pipeline/sweep.ts';
import { startWorkers } from './pipeline/workers.ts';
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
  const stageOut = openStage(options.out, guarded);
  const site = openSite(stageOut, ground);
  const workers = startWorkers(options.jobs, config.limits);
  try {
    const extracted = await stage('Extract reports', (note) =>
      extractReports({ ...ground, ...prepared, seeds, check }, workers, note),
    );
    const arranged = await stage('Arrange the archive', () =>
      arrange(extracted, { ...prepared, seeds, questions: config.questions }),
    );
    const { archive, digests, questions } = arranged;
    const library = openLibrary({ ...ground, digests });
    const views = await stage('Compare reports', () => joinViews(ground, { archive, digests, library }));
    const pages = await stage('Plan pages', () => planPages(archive, readNotes(), { questions, views }));
    const assets = await stage('Bundle styles and scripts', () => assetFiles(ground));
    const rendering = { ...ground, pages, digests, assets: assets.map };
    const made = await stage('Render pages', (note) => renderPages(rendering, { workers, place: site.place, note }));
    const sources = { ...arranged, views, pages, library };
    await stage('Write data files', async () =>
      site.placeAll([...assets.files, ...(await dataFiles(ground, sources))]),
    );
    const shards = options.search ? planShards(ground, digests) : [];
    if (options.search) {
      await stage('Index for search', async (note) =>
        site.placeAll(await searchFiles(ground, shards, { workers, note })),
      );
      await stage('Collect suggestions', async () => site.placeAll(await suggestFiles(ground, sources)));
    }
    const checked = await stage('Check links', () => checkLinks(made, stageOut.written(), ground));
    const diagnostics = [...cache.told(), ...arranged.diagnostics, ...keepPermalinks(seeds, arranged.permalinks)];
    const published = await stage('Publish', () => stageOut.commit());
    const explained = explainPages(made, options, ground);
    await stage('Clear the cache', () =>
      sweep({ extracted, made, site, shards, viewKeys: viewKeys(ground, digests), checked }, ground, options),
    );
    const cached = extracted.answers.filter((answer) => answer.cached).length;
    const rendered = made.filter(({ anew }) => anew).length;
    return {
      reports: archive.reports.length,
      cached,
      pages: pages.length,
      rendered,
      ...published,
      explained,
      diagnostics,
    };
  } finally {
    stageOut.close();
    await workers.close();
    cache.close();
  }
}
