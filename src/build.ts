import { bundleAssets } from './assets/bundle-assets.ts';
import { arrange } from './pipeline/arrange.ts';
import type { BuildOptions, BuildOutcome } from './pipeline/build-options.ts';
import { checkLinks } from './pipeline/check-links.ts';
import { dataFiles } from './pipeline/data-files.ts';
import { extractReports } from './pipeline/extract-reports.ts';
import { keepPermalinks } from './pipeline/keep-permalinks.ts';
import { openLibrary } from './pipeline/library.ts';
import { openCache } from './pipeline/open-cache.ts';
import { prepare } from './pipeline/prepare.ts';
import { type Progress, SILENT } from './pipeline/progress.ts';
import { readNotes } from './pipeline/read-notes.ts';
import { renderPages } from './pipeline/render-pages.ts';
import { searchFiles } from './pipeline/search-files.ts';
import { suggestFiles } from './pipeline/suggest-files.ts';
import { startWorkers } from './pipeline/workers.ts';
import { openStage } from './publish/open-stage.ts';
import { planPages } from './site/plan-pages.ts';

/** Builds the site from the seeds and publishes it whole; throws a `DiagnosticError`, with the old site untouched, when anything is wrong. */
export async function build(options: BuildOptions, { stage }: Progress = SILENT): Promise<BuildOutcome> {
  const { seeds } = options;
  const { config, captures, problems, guarded, given } = await stage('Check settings and folders', () =>
    prepare(options),
  );
  const cache = openCache(options.cache);
  const store = cache.store('reports');
  const out = openStage(options.out, guarded);
  const workers = startWorkers(options.jobs, config.limits);
  try {
    const places = { seeds, captures, store, config, permalinks: given };
    const extracted = await stage('Extract reports', (note) => extractReports(places, workers, note));
    const arranged = await stage('Arrange the archive', () =>
      arrange(extracted, { seeds, problems, questions: config.questions, given }),
    );
    const { archive, keys, questions, permalinks } = arranged;
    const library = openLibrary(store, keys);
    const pages = await stage('Plan pages', () => planPages(archive, readNotes(), questions));
    const assets = await stage('Bundle styles and scripts', () => bundleAssets());
    const task = { pages, config, assets: assets.map, store, keys };
    const rendered = await stage('Render pages', (note) => renderPages(task, { workers, write: out.write, note }));
    await stage('Write styles and scripts', () => out.writeAll(assets.files));
    const sources = { archive, pages, questions, config, library };
    await stage('Write data files', () => out.writeAll(dataFiles(sources)));
    const index = { keys, store, shards: cache.store('shards') };
    if (options.search) await stage('Index for search', (note) => out.writeAll(searchFiles(index, workers, note)));
    if (options.search) await stage('Collect suggestions', () => out.writeAll(suggestFiles(archive, library)));
    await stage('Check links', () => checkLinks(rendered, out.written()));
    const diagnostics = [...cache.told(), ...arranged.diagnostics, ...keepPermalinks(seeds, permalinks)];
    const published = await stage('Publish', () => out.commit());
    const cached = extracted.answers.filter((answer) => answer.cached).length;
    return { reports: archive.reports.length, cached, pages: pages.length, ...published, diagnostics };
  } finally {
    out.close();
    await workers.close();
    cache.close();
  }
}
