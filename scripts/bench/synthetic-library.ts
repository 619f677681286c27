import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from '../../src/config/load-config.ts';
import { NO_PERMALINKS } from '../../src/model/permalinks.ts';
import { codeVersion } from '../../src/pipeline/code-version.ts';
import { extractReports } from '../../src/pipeline/extract-reports.ts';
import type { ReportKeys } from '../../src/pipeline/library.ts';
import { startWorkers } from '../../src/pipeline/workers.ts';
import { openCaptureWriter } from './write-captures.ts';

/** Synthetic reports that went through the real extraction. */
export interface SyntheticLibrary {
  readonly store: string;
  readonly keys: ReportKeys;
}

const CONFIG = path.resolve(import.meta.dirname, '../../site.config.ts');

/** Makes and extracts `count` captures in `folder`, or takes those of an earlier run of the same code. */
export async function openSyntheticLibrary(folder: string, count: number, jobs: number): Promise<SyntheticLibrary> {
  const store = path.join(folder, 'reports');
  const list = path.join(folder, `keys-${count}-${codeVersion().slice(0, 12)}.json`);
  if (!existsSync(list)) writeFileSync(list, JSON.stringify(await extract(folder, { count, jobs, store })));
  return { store, keys: JSON.parse(readFileSync(list, 'utf8')) as ReportKeys };
}

async function extract(
  folder: string,
  { count, jobs, store }: { readonly count: number; readonly jobs: number; readonly store: string },
): Promise<ReportKeys> {
  const seeds = path.join(folder, 'seeds');
  const put = openCaptureWriter(seeds);
  const captures = Array.from({ length: count }, (_, number) => put(number).path);
  const workers = startWorkers(jobs);
  try {
    const config = await loadConfig(CONFIG);
    const places = { seeds, captures, store, config, permalinks: NO_PERMALINKS };
    const { answers } = await extractReports(places, workers, () => undefined);
    const lost = answers.filter(({ summary }) => summary === null);
    if (lost.length > 0) throw new Error(`no reports: ${lost.map(({ path: name }) => name).join(', ')}`);
    return Object.fromEntries(answers.map(({ key, summary }) => [summary?.id as string, key]));
  } finally {
    await workers.close();
  }
}
