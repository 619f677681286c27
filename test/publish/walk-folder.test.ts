import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow, removeFolder } from '../../src/publish/walk-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nianbao-walk-'));
  for (const file of ['site/a.html', 'site/b/c/d.html', 'site/b/.e', 'beside/f.html']) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), '');
  }
  mkdirSync(path.join(folder, 'site/empty'));
  symlinkSync(path.join(folder, 'beside'), path.join(folder, 'site/link'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('finds everything that is no folder, and follows no link', () => {
  expect(filesBelow(path.join(folder, 'site')).sort()).toEqual(['a.html', 'b/.e', 'b/c/d.html', 'link']);
});

it('removes a folder, and nothing that a link leads to', () => {
  removeFolder(path.join(folder, 'site'));
  expect([existsSync(path.join(folder, 'site')), existsSync(path.join(folder, 'beside/f.html'))]).toEqual([
    false,
    true,
  ]);
});
