import path from 'node:path';
import { loadConfig } from '../../../src/config/load-config.ts';
import { scanCaptures } from '../../../src/ingest/list-captures.ts';
import { type Arranged, arrange } from '../../../src/pipeline/arrange.ts';
import { extractReports } from '../../../src/pipeline/captures/extract-reports.ts';
import { type Ground, openGround } from '../../../src/pipeline/ground.ts';
import { keepPermalinks, readPermalinks } from '../../../src/pipeline/keep-permalinks.ts';
import { startWorkers, type Workers } from '../../../src/pipeline/workers.ts';

const CONFIG = path.resolve(import.meta.dirname, '../../../site.config.ts');

/** Where an archive is made of what. */
export interface ArchivePlaces {
  readonly seeds: string;
  readonly cache: string;
  readonly jobs: number;
}

/** An archive as a build has it before its reports are compared. */
export interface OpenArchive {
  readonly ground: Ground;
  readonly arranged: Arranged;
  readonly workers: Workers;
  /** Captures of which nothing was kept. */
  readonly fresh: number;
}

/** Extracts what is not kept, as a build does, and puts it in order; ends the threads when `work` is done. */
export async function withArchive<T>(
  { seeds, cache, jobs }: ArchivePlaces,
  work: (archive: OpenArchive) => Promise<T>,
): Promise<T> {
  const config = await loadConfig(CONFIG);
  const ground = openGround(config, cache, false);
  const { captures, problems } = await scanCaptures(seeds);
  const given = readPermalinks(seeds);
  const workers = startWorkers(jobs, config.limits);
  try {
    const extracted = await extractReports({ ...ground, seeds, captures, given }, workers, () => undefined);
    const arranged = arrange(extracted, { seeds, problems, given }, ground);
    // The order in which reports came is told by their addresses.
    keepPermalinks(seeds, arranged.permalinks);
    const fresh = extracted.answers.filter(({ cached }) => !cached).length;
    return await work({ ground, arranged, workers, fresh });
  } finally {
    await workers.close();
  }
}
