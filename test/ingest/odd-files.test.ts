import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { IngestError } from '../../src/ingest/ingest-error.ts';
import { readCapture, scanCaptures } from '../../src/ingest/list-captures.ts';
import { MOST_SIDECAR_BYTES } from '../../src/ingest/read-capture.ts';
import { unreadable } from '../../src/ingest/read-regular-file.ts';
import { PERMALINKS_FILE } from '../../src/model/permalinks.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'odd-files-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const put = (name: string | Buffer, text: string | Uint8Array = '正文\n') =>
  writeFile(typeof name === 'string' ? path.join(dir, name) : Buffer.concat([Buffer.from(`${dir}/`), name]), text);

async function fault(name: string) {
  const error = await readCapture(dir, name)
    .then(ingest)
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof IngestError)) throw error instanceof Error ? error : new Error('expected an IngestError');
  const [first] = error.diagnostics;
  expect(first).toMatchObject({ severity: 'error', hint: expect.stringMatching(/./) });
  return [first?.path, first?.rule, first?.line];
}

/** 法治 in GBK. */
const GBK = Buffer.from([0xb7, 0xa8, 0xd6, 0xce]);

it('refuses captures that are no files at once', async () => {
  execFileSync('mkfifo', [path.join(dir, 'pipe.txt')]);
  await mkdir(path.join(dir, 'folder.txt'));
  await symlink('/dev/zero', path.join(dir, 'device.txt'));
  await symlink(path.join(dir, 'round.txt'), path.join(dir, 'round.txt'));
  expect(await fault('pipe.txt')).toEqual(['pipe.txt', 'no-file', null]);
  expect(await fault('folder.txt')).toEqual(['folder.txt', 'no-file', null]);
  expect(await fault('device.txt')).toEqual(['device.txt', 'no-file', null]);
  expect(await fault('round.txt')).toEqual(['round.txt', 'link-outside', null]);
  expect(await fault('gone.txt')).toEqual(['gone.txt', 'not-found', null]);
});

it('refuses sidecars that are no files, and links out of the folder', async () => {
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) await put(name);
  execFileSync('mkfifo', [path.join(dir, 'a.txt.meta.md')]);
  await mkdir(path.join(dir, 'b.txt.meta.md'));
  await symlink('/dev/zero', path.join(dir, 'c.txt.meta.md'));
  expect(await fault('a.txt')).toEqual(['a.txt.meta.md', 'no-file', null]);
  expect(await fault('b.txt')).toEqual(['b.txt.meta.md', 'no-file', null]);
  expect(await fault('c.txt')).toEqual(['c.txt.meta.md', 'link-outside', null]);
  await symlink(path.join(dir, 'gone'), path.join(dir, 'd.txt.meta.md'));
  expect((await readCapture(dir, 'd.txt')).sidecar).toBeNull();
});

it('reads sidecars in GBK, and names the line of a bad byte', async () => {
  await put('a.txt');
  await put('a.txt.meta.md', Buffer.concat([Buffer.from('---\r\nissuer: '), GBK, Buffer.from('\r\n---\r\n')]));
  expect((await ingest(await readCapture(dir, 'a.txt'))).corrections).toEqual({ issuer: '法治' });
  const bad = Buffer.concat([Buffer.from('---\nissuer: 法治政府'), Buffer.from([0xff]), Buffer.from('建设\n---\n')]);
  await put('a.txt.meta.md', bad);
  expect(await fault('a.txt')).toEqual(['a.txt.meta.md', 'bad-byte', 2]);
});

it('tells empty sidecars and those over the limit', async () => {
  await put('a.txt');
  await put('a.txt.meta.md', '');
  expect(await fault('a.txt')).toEqual(['a.txt.meta.md', 'front-matter', 1]);
  const note = (length: number) => `---\nyear: 2021\n---\n${'x'.repeat(length - 19)}`;
  await put('a.txt.meta.md', note(MOST_SIDECAR_BYTES + 1));
  expect(await fault('a.txt')).toEqual(['a.txt.meta.md', 'too-large', null]);
  await put('a.txt.meta.md', note(MOST_SIDECAR_BYTES));
  expect((await ingest(await readCapture(dir, 'a.txt'))).corrections).toEqual({ year: 2021 });
});

it('reads captures whose names leave no room for that of a sidecar', async () => {
  const long = `${'a'.repeat(251)}.txt`;
  await put(long);
  expect((await readCapture(dir, long)).sidecar).toBeNull();
});

it('lists what can be read beside names that are none', async () => {
  await put('a.txt');
  await put(Buffer.concat([GBK, Buffer.from('.txt')]));
  await put('two\nlines.txt');
  await put('\u001b[2J.txt');
  await put('turned\u202etxt.exe');
  const { captures, problems } = await scanCaptures(dir);
  expect(captures).toEqual(['a.txt']);
  expect(problems.map(({ path: file, rule }) => `${rule} ${file}`).sort()).toEqual([
    'odd-name \\x1b[2J.txt',
    'odd-name \\xb7\\xa8\\xd6\\xce.txt',
    'odd-name turned\\u202etxt.exe',
    'odd-name two\\x0alines.txt',
  ]);
  expect(problems.map(({ hint }) => hint).join()).toContain('"法治.txt"');
  expect(await fault('two\nlines.txt')).toEqual(['two\\x0alines.txt', 'odd-name', null]);
});

it('lists folders with odd names as problems, and does not read them', async () => {
  const folder = Buffer.concat([Buffer.from(`${dir}/`), GBK]);
  await mkdir(folder);
  await writeFile(Buffer.concat([folder, Buffer.from('/a.txt')]), '正文\n');
  const { captures, problems } = await scanCaptures(dir);
  expect([captures, problems.map(({ rule }) => rule)]).toEqual([[], ['odd-name']]);
});

it('skips the file of addresses at the top of the folder only', async () => {
  await mkdir(path.join(dir, 'below'));
  await put(PERMALINKS_FILE, '{}');
  await put(`below/${PERMALINKS_FILE}`, '{}');
  expect((await scanCaptures(dir)).captures).toEqual([`below/${PERMALINKS_FILE}`]);
});

it.each(['EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG', 'EIO', ''])('tells what the system says: %j', (code) => {
  const [told] = unreadable('a.txt', Object.assign(new Error('i/o error'), { code })).diagnostics;
  expect(told).toMatchObject({ path: 'a.txt', severity: 'error', hint: expect.stringMatching(/./) });
  expect(told?.rule).not.toBe('internal');
});
