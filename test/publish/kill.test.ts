import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { publish } from '../../src/publish/publish.ts';
import { readWholeSite } from './support/read-site.ts';

/** How often it is killed; `KILLS=50` asks for more. */
const KILLS = Number(process.env.KILLS ?? 8);
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-kill-'));
const out = path.join(folder, 'site');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function killAfter(milliseconds: number): Promise<void> {
  const script = path.join(import.meta.dirname, 'support/publish-again.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, out], { cwd: root });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await sleep(milliseconds);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
}

it('leaves a whole site whenever a writer is killed', { timeout: 600_000 + KILLS * 300_000 }, async () => {
  for (let round = 0; round < KILLS; round++) {
    await killAfter(Math.random() * 300);
    const pages = Object.entries(readWholeSite(out)).filter(([name]) => name.startsWith('p/'));
    expect(pages).toHaveLength(40);
    expect(new Set(pages.map(([, text]) => text)).size).toBe(1);
  }
  await publish(out, [{ file: 'index.html', content: 'after' }], { project: import.meta.dirname, sources: [] });
  expect(readdirSync(folder)).toEqual(['site']);
});
