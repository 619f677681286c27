import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extractReport } from '../../src/extract/extract-report.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import type { Report } from '../../src/model/report.ts';

export const SEEDS = path.resolve(import.meta.dirname, '../../seeds');

/** Extracts text that stands in a file of that name. */
export async function extractText(text: string, name = 'a.txt', sidecar: string | null = null): Promise<Report> {
  const bytes = new TextEncoder().encode(text);
  const side = sidecar === null ? null : { path: `${name}.meta.md`, text: sidecar };
  return extractReport(await ingest({ path: name, bytes, sidecar: side, limits: DEFAULT_LIMITS }));
}

/** Extracts one of the seeds. */
export async function extractSeed(file: string): Promise<Report> {
  const bytes = readFileSync(path.join(SEEDS, file));
  return extractReport(await ingest({ path: file, bytes, sidecar: null, limits: DEFAULT_LIMITS }));
}
