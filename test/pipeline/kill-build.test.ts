import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSite, readWholeSite } from '../publish/support/read-site.ts';
import { openWorkshop, type Workshop } from '../support/build-site.ts';

/** `KILLS=50` asks for more. */
const KILLS = Number(process.env.KILLS ?? 3);
const root = path.resolve(import.meta.dirname, '../..');
let shop: Workshop;
let variants: readonly [Record<string, string>, Record<string, string>];
let duration = 0;

/** A build and its exit code, listened for from the start: a build may end while nobody waits. */
interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
}

/** Starts a build of one of two sites that differ in every page: with and without a sub-path. */
function startBuild(base: string): Running {
  const { seeds, out, cache } = shop.options;
  const flags = ['--seeds', seeds, '--out', out, '--cache', cache, '--base', base, '--jobs', '1', '--json'];
  const child = spawn(process.execPath, ['scripts/run.mjs', 'build', ...flags], {
    cwd: root,
    stdio: 'ignore',
  });
  return { child, ended: new Promise((resolve) => child.once('close', resolve)) };
}

async function buildWhole(base: string): Promise<Record<string, string>> {
  expect(await startBuild(base).ended).toBe(0);
  return readSite(shop.out);
}

beforeAll(async () => {
  shop = openWorkshop();
  for (const file of ['000_26c84a4fe4352593.txt', '003_99c6fe48d1545a6e.txt']) shop.copySeed(file);
  const other = await buildWhole('/sub/');
  const start = performance.now();
  const plain = await buildWhole('/');
  duration = performance.now() - start;
  variants = [plain, other];
});
afterAll(() => shop.close());

it(`leaves the old site or the new one when killed at ${KILLS} random moments`, {
  timeout: 600_000 + KILLS * 600_000,
}, async () => {
  let finished = 0;
  // On a machine that became quicker, all may have finished: on until one did not.
  for (let round = 0; round < KILLS || finished === round; round++) {
    const { child, ended } = startBuild(round % 2 === 0 ? '/sub/' : '/');
    await sleep(Math.random() * duration * 1.1);
    child.kill('SIGKILL');
    if ((await ended) === 0) finished += 1;
    expect(variants).toContainEqual(readWholeSite(shop.out));
  }
  expect(await buildWhole('/')).toEqual(variants[0]);
  expect(readdirSync(shop.folder).sort()).toEqual(['cache', 'seeds', 'site']);
  const cached = readdirSync(shop.options.cache, { recursive: true, withFileTypes: true });
  const files = cached.filter((entry) => entry.isFile()).map((entry) => entry.name);
  expect(files.filter((name) => !/^[0-9a-f]{64}(?:\.json)?$/.test(name))).toEqual([]);
});
