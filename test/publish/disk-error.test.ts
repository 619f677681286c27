import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Diagnostic, DiagnosticError } from '../../src/model/diagnostic.ts';
import { diskError } from '../../src/publish/disk-error.ts';
import { openStage } from '../../src/publish/open-stage.ts';
import { outputNames } from '../../src/publish/output-names.ts';
import { publish } from '../../src/publish/publish.ts';
import { swapIn } from '../../src/publish/swap-in.ts';
import { readSite } from './support/read-site.ts';

const guarded = { project: import.meta.dirname, sources: [] };
const page = (content: string) => [{ file: 'index.html', content }];
let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nianbao-disk-'));
  out = path.join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a step says when it fails, every error that is not for people thrown on. */
async function toldBy(step: () => unknown): Promise<readonly Diagnostic[]> {
  try {
    await step();
    return [];
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics;
    throw error;
  }
}

describe('an error of the disk', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EMFILE', 'EBUSY', 'EXDEV', 'EEXIST', 'ENOENT', 'EIO', 'EWEIRD'])(
    '%s is told with the folder, the reason and what to do',
    (code) => {
      const told = diskError(out, Object.assign(new Error(code), { code, path: '/x/page.html' }));
      const [{ path: where, message, hint, rule } = {} as Diagnostic] = (told as DiagnosticError).diagnostics;
      expect([where, rule]).toEqual([out, 'output-unwritable']);
      expect(message).toContain(`${code} at /x/page.html`);
      expect(hint).toMatch(/\.$/);
    },
  );

  it('is told apart from a mistake of the program', () => {
    const mistake = new TypeError('x is not a function');
    expect(diskError(out, mistake)).toBe(mistake);
    const invalid = Object.assign(new Error('bad'), { code: 'ERR_INVALID_ARG_VALUE' });
    expect(diskError(out, invalid)).toBe(invalid);
  });

  it('leaves the old site when the stage is gone at the manifest, and nothing beside it', async () => {
    await publish(out, page('old'), guarded);
    const stage = openStage(out, guarded);
    rmSync(outputNames(out).staging, { recursive: true });
    expect((await toldBy(() => stage.commit()))[0]?.message).toContain('ENOENT');
    stage.close();
    expect(readSite(out)['index.html']).toBe('old');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('brings the old site back when the second of two renames fails', async () => {
    await publish(out, page('old'), guarded);
    expect(() => swapIn(outputNames(out), () => false)).toThrow('ENOENT');
    expect(readSite(out)['index.html']).toBe('old');
  });

  it('is told when the folder of the lock is a file, or a folder stands in the lock’s place', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const [told] = await toldBy(() => publish(path.join(folder, 'file/site'), page('new'), guarded));
    expect(told?.message).toContain('a file stands where a folder belongs (ENOTDIR');
    mkdirSync(outputNames(out).lock);
    expect((await toldBy(() => publish(out, page('new'), guarded)))[0]?.message).toContain('EISDIR');
  });

  it('takes the name of the stage when something stands there', async () => {
    writeFileSync(outputNames(out).staging, '');
    mkdirSync(`${outputNames(out).staging}.old/a`, { recursive: true });
    await publish(out, page('new'), guarded);
    expect(readdirSync(folder)).toEqual(['site']);
  });
});

/** Whether this user may mount a disk of its own making. */
const mounts = (() => {
  const place = mkdtempSync(path.join(tmpdir(), 'nianbao-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place], { stdio: 'ignore' });
    execFileSync('umount', [place], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
})();

describe.skipIf(!mounts)('a disk of its own', () => {
  function withDisk<T>(place: string, action: () => Promise<T>): Promise<T> {
    mkdirSync(place);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]);
    return action().finally(() => execFileSync('umount', [place]));
  }

  it('cannot be the output', () =>
    withDisk(out, async () => {
      const [told] = await toldBy(() => publish(out, page('new'), guarded));
      expect([told?.rule, told?.hint]).toEqual(['output-is-mount-point', expect.stringContaining('inside of it')]);
      await publish(path.join(out, 'site'), page('new'), guarded);
      expect(readdirSync(folder)).toEqual(['site']);
    }));

  it('cannot be the output either when it is a part of the same disk', async () => {
    const shared = path.join(folder, 'my site');
    for (const name of ['elsewhere', 'my site']) mkdirSync(path.join(folder, name));
    execFileSync('mount', ['--bind', path.join(folder, 'elsewhere'), shared]);
    try {
      expect((await toldBy(() => publish(shared, page('new'), guarded)))[0]?.rule).toBe('output-is-mount-point');
    } finally {
      execFileSync('umount', [shared]);
    }
  });

  it('that is full leaves the old site and nothing beside it', () =>
    withDisk(path.join(folder, 'disk'), async () => {
      const site = path.join(folder, 'disk/site');
      await publish(site, page('old'), guarded);
      const [told] = await toldBy(() => publish(site, page('x'.repeat(2_000_000)), guarded));
      expect(told?.message).toContain('the disk is full (ENOSPC');
      expect(readSite(site)['index.html']).toBe('old');
      expect(readdirSync(path.join(folder, 'disk'))).toEqual(['site']);
    }));
});
