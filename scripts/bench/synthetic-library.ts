import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from '../../src/config/load-config.ts';
import { NO_PERMALINKS } from '../../src/model/permalinks.ts';
import { artefactVersions } from '../../src/pipeline/artefacts/artefacts.ts';
import { extractReports } from '../../src/pipeline/captures/extract-reports.ts';
import { type Code, readCode } from '../../src/pipeline/code/code-version.ts';
import type { LibraryPlaces } from '../../src/pipeline/library.ts';
import { startWorkers } from '../../src/pipeline/workers.ts';
import { openCaptureWriter } from './write-captures.ts';

const CONFIG = path.resolve(import.meta.dirname, '../../site.config.ts');

/** Makes and extracts `count` synthetic captures in `folder`, or takes those of an earlier run of the same code. */
export async function openSyntheticLibrary(folder: string, count: number, jobs: number): Promise<LibraryPlaces> {
  const code = readCode();
  const list = path.join(folder, `library-${count}-${code.version.slice(0, 12)}.json`);
  if (!existsSync(list)) writeFileSync(list, JSON.stringify(await extract(folder, { count, jobs, code })));
  return JSON.parse(readFileSync(list, 'utf8')) as LibraryPlaces;
}

async function extract(
  folder: string,
  { count, jobs, code }: { readonly count: number; readonly jobs: number; readonly code: Code },
): Promise<LibraryPlaces> {
  const seeds = path.join(folder, 'seeds');
  const put = openCaptureWriter(seeds);
  const captures = Array.from({ length: count }, (_, number) => put(number).path);
  const workers = startWorkers(jobs);
  try {
    const config = await loadConfig(CONFIG);
    const places = { cache: path.join(folder, 'cache'), versions: artefactVersions(code, config) };
    const setting = { ...places, seeds, config, code, check: false };
    const task = { ...setting, captures, given: NO_PERMALINKS };
    const { answers } = await extractReports(task, workers, () => undefined);
    const lost = answers.filter(({ report }) => report === null);
    if (lost.length > 0) throw new Error(`no reports: ${lost.map(({ path: name }) => name).join(', ')}`);
    const digests = answers.flatMap(({ report }) => (report ? [[report.summary.id, report.digest]] : []));
    return { ...places, digests: Object.fromEntries(digests) };
  } finally {
    await workers.close();
  }
}
