import { makeSite } from './make-site.ts';
import { arrange } from './pipeline/arrange.ts';
import type { BuildOptions, BuildOutcome } from './pipeline/build-options.ts';
import { extractReports } from './pipeline/captures/extract-reports.ts';
import { openGround } from './pipeline/ground.ts';
import { keepPermalinks } from './pipeline/keep-permalinks.ts';
import { openSite } from './pipeline/open-site.ts';
import { explainPage, openInputs } from './pipeline/pages/explain-page.ts';
import { prepare } from './pipeline/prepare.ts';
import { type Progress, SILENT } from './pipeline/progress.ts';
import { isGone } from './pipeline/store/folders.ts';
import { openCache } from './pipeline/store/open-cache.ts';
import { sweep } from './pipeline/sweep.ts';
import { findWhole, keepWhole, siteKey } from './pipeline/whole-site.ts';
import { startWorkers } from './pipeline/workers.ts';
import { openStage } from './publish/open-stage.ts';

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
  const ground = openGround(config, cache.places, check);
  const out = openStage(options.out, guarded);
  const site = openSite(out, ground);
  const workers = startWorkers(options.jobs, config.limits);
  try {
    const extracted = await stage('Extract reports', (note) =>
      extractReports({ ...ground, ...prepared, seeds }, workers, note),
    );
    const arranged = await stage('Arrange the archive', () => arrange(extracted, { ...prepared, seeds }, ground));
    const key = siteKey(ground, arranged, options);
    const means = { workers, site, written: out.written };
    const known = isAsked(options) ? null : findWhole(key, ground);
    const made = known === null ? await makeSite({ ground, arranged, options }, means, stage) : null;
    for (const [at, file] of known?.files.entries() ?? []) site.place(file, known?.sources[at]);
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
