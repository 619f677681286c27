import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { openSyntheticLibrary } from '../../../scripts/bench/synthetic-library.ts';
import { bundleAssets } from '../../../src/assets/bundle-assets.ts';
import type { SiteFile } from '../../../src/model/page.ts';
import { readCode } from '../../../src/pipeline/code/code-version.ts';
import { openLibrary } from '../../../src/pipeline/library.ts';
import { planIndex } from '../../../src/pipeline/search/plan-index.ts';
import { indexFiles } from '../../../src/pipeline/search/search-files.ts';
import { startWorkers } from '../../../src/pipeline/workers.ts';
import { reportJsonLine } from '../../../src/site/files/report-line.ts';
import { sampleConfig } from '../../support/sample-config.ts';

const PAGE =
  '<!doctype html><html lang="zh-CN" data-base="/"><meta charset="utf-8"><title>t</title><link rel="icon" href="data:,">';

/** The parts of a site that searching needs, over synthetic reports: data, index, scripts and one empty page. */
export async function syntheticSite(count: number): Promise<string> {
  const folder = path.join(inject('sitesFolder'), `synthetic-${count}`);
  mkdirSync(folder, { recursive: true });
  const site = path.join(folder, 'site');
  const write = ({ file, content }: SiteFile) => {
    const target = path.join(site, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  const places = await openSyntheticLibrary(folder, count, 2);
  const library = openLibrary(places);
  const reports = Object.keys(places.digests).map((id) => library.get('report', id));
  write({
    file: 'data/reports.jsonl',
    content: reports.map((report) => reportJsonLine(report, sampleConfig())).join(''),
  });
  const workers = startWorkers(2);
  try {
    const code = readCode();
    const means = { workers, note: () => undefined };
    const arrival = Object.keys(places.digests).sort();
    const tiers = planIndex({ ...places, code }, { digests: places.digests, arrival });
    for await (const file of indexFiles({ ...places, code }, tiers, means)) write(file);
  } finally {
    await workers.close();
  }
  for (const file of await bundleAssets()) write(file);
  write({ file: 'search/index.html', content: PAGE });
  return site;
}
