import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command prints, started with these variables. */
async function printed(env: NodeJS.ProcessEnv): Promise<string> {
  const args = ['scripts/run.mjs', 'extract', 'seeds/000_26c84a4fe4352593.txt'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  return stdout;
}

describe('a command', () => {
  it('starts as one file, and leaves nothing behind', async () => {
    expect(JSON.parse(await printed({ TMPDIR: folder }))).toMatchObject({ ok: true, issuer: '上马台镇' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('prints the same where its stacks are asked for', async () => {
    expect(await printed({ NIANBAO_DEBUG: '1' })).toBe(await printed({}));
  });
});
