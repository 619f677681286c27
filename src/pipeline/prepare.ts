import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadConfig, readConfigSource } from '../config/load-config.ts';
import { checkQuestions } from '../facts/standing-questions/check-questions.ts';
import { type CaptureListing, scanCaptures } from '../ingest/list-captures.ts';
import type { SiteConfig } from '../model/config.ts';
import { type Diagnostic, DiagnosticError } from '../model/diagnostic.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { checkOutput, type GuardedFolders } from '../publish/check-output.ts';
import type { BuildOptions } from './build-options.ts';
import { readPermalinks } from './keep-permalinks.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** Folders of the project that an output must keep away from. */
const SOURCES = ['src', 'templates', 'scripts', 'test', 'seeds', 'node_modules', '.git'];

/** What a build can rely on once its settings and folders are checked. */
export interface Prepared {
  readonly config: SiteConfig;
  /** Relative to the seeds folder, sorted. */
  readonly captures: readonly string[];
  /** What is wrong with other things in the seeds folder, told together with what is wrong in the captures. */
  readonly problems: readonly Diagnostic[];
  readonly guarded: GuardedFolders;
  /** Addresses given before. */
  readonly given: Permalinks;
}

/** Checks settings, output, seeds folder and its permanent addresses; throws a `DiagnosticError` with the mistakes of all. */
export async function prepare(options: BuildOptions): Promise<Prepared> {
  const guarded = guardedFolders(options);
  const errors: Diagnostic[] = [];
  const config = await collect(errors, () => readSettings(options));
  await collect(errors, () => checkOutput(options.out, guarded));
  const listing = await collect(errors, () => findCaptures(options.seeds));
  const given = await collect(errors, () => readPermalinks(options.seeds));
  if (!config || !listing || !given || errors.length > 0) throw new DiagnosticError(errors);
  return { config, guarded, given, ...listing };
}

/** The settings, once the queries in them ask for something too: only search knows their language. */
async function readSettings({ config: file, overrides }: BuildOptions): Promise<SiteConfig> {
  const config = await loadConfig(file, overrides);
  const faults = checkQuestions(config.questions, readConfigSource(file));
  if (faults.length > 0) throw new DiagnosticError(faults);
  return config;
}

function guardedFolders({ seeds, config, cache }: BuildOptions): GuardedFolders {
  const own = SOURCES.map((folder) => path.join(PROJECT, folder)).filter((folder) => existsSync(folder));
  return { project: PROJECT, sources: [...own, seeds, cache, ...(existsSync(config) ? [config] : [])] };
}

async function findCaptures(seeds: string): Promise<CaptureListing> {
  if (!statSync(seeds, { throwIfNoEntry: false })?.isDirectory()) throw noSeeds(seeds, 'There is no such folder.');
  const listing = await scanCaptures(seeds);
  if (listing.captures.length + listing.problems.length > 0) return listing;
  throw noSeeds(seeds, 'The folder holds no captures.');
}

function noSeeds(path: string, message: string): DiagnosticError {
  const hint = 'Put captures of reports into it (npm run add -- FILE), or name another folder with --seeds.';
  return new DiagnosticError([{ path, line: null, column: null, rule: 'no-seeds', severity: 'error', message, hint }]);
}

async function collect<T>(errors: Diagnostic[], action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    errors.push(...error.diagnostics);
    return undefined;
  }
}
