import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject } from 'vitest';
import { type StaticServer, startStaticServer } from '../../../scripts/support/static-server.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);

/** Which site: its sub-path and whether it has a search index. */
export interface SiteVariant {
  readonly base?: string;
  readonly search?: boolean;
  /** With addresses that work from a folder. */
  readonly portable?: boolean;
  /** Seeds folder, the project's own five by default. */
  readonly seeds?: string;
}

/** Folder of the site built from `seeds/`, built once per test run however many test files ask for it. */
export async function builtSite(variant: SiteVariant = {}): Promise<string> {
  const name = JSON.stringify(variant).replace(/[^\w]+/g, '_');
  const folder = path.join(inject('sitesFolder'), name);
  if (claim(folder)) await build(folder, variant);
  return waitFor(folder);
}

/** Builds the site once and serves it under its base; close the server in `afterAll`. */
export async function serveBuiltSite(variant: SiteVariant = {}): Promise<StaticServer> {
  return startStaticServer({ folder: await builtSite(variant), base: variant.base ?? '/' });
}

/** Making a folder is atomic: exactly one of the test workers gets to build. */
function claim(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function build(
  folder: string,
  { base = '/', search = true, portable = false, seeds = 'seeds' }: SiteVariant,
): Promise<void> {
  // One job: a second process and thread would load as much as these few reports give them to do.
  const flags = ['--seeds', seeds, '--out', path.join(folder, 'site'), '--base', base, '--jobs', '1'];
  if (!search) flags.push('--no-search');
  if (portable) flags.push('--portable');
  const outcome = await run(process.execPath, ['scripts/run.mjs', 'build', ...flags], { cwd: root }).then(
    () => 'ok',
    (error) => `${error.stdout}\n${error.stderr}`,
  );
  writeFileSync(path.join(folder, 'outcome'), outcome);
}

async function waitFor(folder: string): Promise<string> {
  const outcome = path.join(folder, 'outcome');
  while (!existsSync(outcome)) await sleep(100);
  const text = await readFile(outcome, 'utf8');
  if (text !== 'ok') throw new Error(`The site could not be built:\n${text}`);
  return path.join(folder, 'site');
}
