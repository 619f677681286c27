import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { openSyntheticLibrary } from '../../../scripts/bench/synthetic-library.ts';
import { bundleAssets } from '../../../src/assets/bundle-assets.ts';
import type { SiteFile } from '../../../src/model/page.ts';
import { openLibrary } from '../../../src/pipeline/library.ts';
import { searchFiles } from '../../../src/pipeline/search-files.ts';
import { startWorkers } from '../../../src/pipeline/workers.ts';
import { reportsJsonl } from '../../../src/site/files/report-line.ts';
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
  const { store, keys } = await openSyntheticLibrary(folder, count, 2);
  const library = openLibrary(store, keys);
  const reports = Object.keys(keys).map((id) => library.result(id).report);
  write({ file: 'data/reports.jsonl', content: [...reportsJsonl(reports, sampleConfig())].join('') });
  const workers = startWorkers(2);
  try {
    const places = { store, keys, shards: path.join(folder, 'shards') };
    for await (const file of searchFiles(places, workers, () => undefined)) write(file);
  } finally {
    await workers.close();
  }
  for (const file of (await bundleAssets()).files) write(file);
  write({ file: 'search/index.html', content: PAGE });
  return site;
}
