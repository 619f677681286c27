import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundleModules } from '../../../src/load/bundle-modules.mjs';
import { type MeasuredRun, measureCommand, type ProcessCost } from '../measure-process.ts';
import { openCaptureWriter } from '../write-captures.ts';
import { linkFolder } from './link-folder.ts';

/** What a stage took; processor time is that of all threads. */
export interface StageCost {
  readonly name: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Most memory that the process had up to its end. */
  readonly peakBytes: number;
}

/** What a process that compares reports says of itself. */
export interface CompareOutcome {
  readonly reports: number;
  readonly pairs: number;
  readonly passages: number;
  readonly stages: readonly StageCost[];
  /** Memory that it had before the first stage. */
  readonly heldBytes: number;
  /** Hash of all that was found: the same whatever the threads. */
  readonly found: string;
}

/** Everything that is measured. */
export interface CrossRun {
  readonly cold: CompareOutcome;
  /** With one report more. */
  readonly added: CompareOutcome;
  /** Reading the texts and hashing every run of eight characters. */
  readonly hashing: ProcessCost;
  /** Null where some of it was kept from an earlier run. */
  readonly extraction: ProcessCost | null;
}

/** How many reports, where, and how many threads. */
export interface CrossWishes {
  readonly reports: number;
  readonly folder: string;
  readonly jobs: number;
  readonly say: (text: string) => void;
}

const PARTS = ['extract-captures', 'hash-texts', 'compare-reports'] as const;

/** Makes and extracts reports, and measures what comes after; what was extracted stays for the next run. */
export async function runCross({ reports, folder, jobs, say }: CrossWishes): Promise<CrossRun> {
  const [seeds, extracted, cache] = ['seeds', `extracted-${reports}`, 'cache'].map((name) => path.join(folder, name));
  const run = await openParts(path.join(folder, 'code'), [seeds as string, cache as string, String(jobs)]);
  rmSync(seeds as string, { recursive: true, force: true });
  rmSync(cache as string, { recursive: true, force: true });
  mkdirSync(extracted as string, { recursive: true });
  const put = openCaptureWriter(seeds as string);
  for (let number = 0; number < reports; number++) put(number);
  say(`Extracting ${reports} reports …`);
  const extraction = await run('extract-captures', extracted);
  linkFolder(extracted as string, cache as string);
  say('Reading and hashing the texts …');
  const hashing = await run('hash-texts');
  say('Comparing all …');
  const cold = outcomeOf(await run('compare-reports'));
  put(reports);
  await run('extract-captures');
  say('Comparing one more …');
  const added = outcomeOf(await run('compare-reports'));
  const { fresh } = JSON.parse(extraction.stdout) as { readonly fresh: number };
  return { cold, added, hashing, extraction: fresh === reports ? extraction : null };
}

type RunPart = (part: (typeof PARTS)[number], cache?: string) => Promise<MeasuredRun>;

/** Each part is a process of its own, its code one file, as a build's is. */
async function openParts(code: string, [seeds, cache, jobs]: readonly string[]): Promise<RunPart> {
  await bundleModules(
    PARTS.map((name) => path.join(import.meta.dirname, `${name}.ts`)),
    code,
  );
  return (part, other = cache) => {
    const args = [seeds, other, jobs].map((arg) => arg ?? '');
    return measureCommand([process.execPath, path.join(code, `${part}.mjs`), ...args], process.cwd());
  };
}

function outcomeOf({ stdout }: MeasuredRun): CompareOutcome {
  return JSON.parse(stdout) as CompareOutcome;
}
