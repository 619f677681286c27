import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listCaptures, readCapture } from '../../src/ingest/list-captures.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'captures-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function put(...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(path.dirname(path.join(dir, file)), { recursive: true });
    await writeFile(path.join(dir, file), `${file}\n`);
  }
}

it('lists captures in one order, without sidecars and hidden files', async () => {
  await put('b.txt', 'a/2.md', 'a/10.txt', 'b.txt.meta.md', '.hidden.txt', '.git/x.txt');
  expect(await listCaptures(dir)).toEqual(['a/10.txt', 'a/2.md', 'b.txt']);
});

it('reads a capture with its sidecar', async () => {
  await put('b.txt', 'b.txt.meta.md');
  const { path: name, bytes, sidecar } = await readCapture(dir, 'b.txt');
  expect([name, new TextDecoder().decode(bytes), sidecar]).toEqual([
    'b.txt',
    'b.txt\n',
    { path: 'b.txt.meta.md', text: 'b.txt.meta.md\n' },
  ]);
});

it('follows links inside the folder and refuses those that leave it, with orphan sidecars, all at once', async () => {
  await put('a.txt', 'gone.txt.meta.md');
  await symlink(path.join(dir, 'a.txt'), path.join(dir, 'inside.txt'));
  await symlink('/etc/hostname', path.join(dir, 'outside.txt'));
  await symlink(tmpdir(), path.join(dir, 'folder'));
  const error = await listCaptures(dir).catch((thrown: unknown) => thrown);
  const { diagnostics } = error as { diagnostics: { path: string; rule: string }[] };
  expect(diagnostics.map(({ path: file, rule }) => `${rule} ${file}`).sort()).toEqual([
    'link-outside folder',
    'link-outside outside.txt',
    'orphan-sidecar gone.txt.meta.md',
  ]);
  await rm(path.join(dir, 'outside.txt'));
  await rm(path.join(dir, 'folder'));
  await rm(path.join(dir, 'gone.txt.meta.md'));
  expect(await listCaptures(dir)).toEqual(['a.txt', 'inside.txt']);
});

it('does not read a file over the limit', async () => {
  await put('big.txt');
  await expect(readCapture(dir, 'big.txt', { ...(await limits()), maxCaptureBytes: 3 })).rejects.toThrow(
    /at most 3 are read/,
  );
});

async function limits() {
  return (await import('../../src/ingest/ingest.ts')).DEFAULT_LIMITS;
}
