import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/model/diagnostic.ts';
import type { SiteFile } from '../../src/model/page.ts';
import { exchangeFolders } from '../../src/publish/exchange-folders.ts';
import { MANIFEST_FILE } from '../../src/publish/manifest.ts';
import { openStage } from '../../src/publish/open-stage.ts';
import { outputNames } from '../../src/publish/output-names.ts';
import { publish } from '../../src/publish/publish.ts';
import { swapIn } from '../../src/publish/swap-in.ts';
import { expectWhole, readSite } from './support/read-site.ts';

let folder = '';
let out = '';
let project = '';
let seeds = '';
const OLD: SiteFile[] = [
  { file: 'index.html', content: '旧' },
  { file: 'gone/index.html', content: '旧' },
];
const NEW: SiteFile[] = [
  { file: 'index.html', content: '新' },
  { file: 'data/x.bin', content: new Uint8Array([0, 255]) },
];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'nianbao-publish-'));
  [out, project, seeds] = ['site', 'project', 'project/seeds'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(seeds, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const guarded = () => ({ project, sources: [seeds] });
const publishTo = (target: string, files: readonly SiteFile[] = NEW) => publish(target, files, guarded());

async function refusal(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof DiagnosticError) return error.diagnostics.map((d) => d.rule).join();
    throw error;
  }
  return 'none';
}

describe('publish', () => {
  it('writes a site with a sorted manifest and nothing beside it', async () => {
    expect(await publishTo(out)).toEqual({ files: 3, bytes: 5 });
    expect(expectWhole(out).files.map((file) => file.path)).toEqual(['data/x.bin', 'index.html']);
    expect(readdirSync(folder).sort()).toEqual(['project', 'site']);
  });

  it('replaces the old site whole', async () => {
    await publishTo(out, OLD);
    await publishTo(out, NEW);
    expect(Object.keys(readSite(out))).toEqual(['data/x.bin', 'index.html', MANIFEST_FILE]);
  });

  it('writes the same bytes whatever the order of files', async () => {
    await publishTo(out, NEW);
    await publishTo(`${out}2`, [...NEW].reverse());
    expect(readSite(`${out}2`)).toEqual(readSite(out));
  });

  it('takes an empty folder and makes missing parents', async () => {
    mkdirSync(out);
    await publishTo(out);
    await publishTo(path.join(folder, 'a/b/site'));
    expect(existsSync(path.join(folder, 'a/b/site/index.html'))).toBe(true);
  });

  it('leaves the old site when a file fails', async () => {
    await publishTo(out, OLD);
    const before = readSite(out);
    expect(await refusal(() => publishTo(out, [...NEW, { file: '../x', content: '' }]))).toBe('site-path-refused');
    expect(readSite(out)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(['project', 'site']);
  });

  it.each([
    '../x',
    'a/../../x',
    '/etc/x',
    'a//b',
    './x',
    'a/',
    '',
    'a\\b',
    'a\u0000b',
    'c:x',
    'con',
    'a/nul.txt',
    'a./b',
    `${'x'.repeat(256)}`,
    MANIFEST_FILE,
  ])('refuses the path %j', async (file) => {
    expect(await refusal(() => publishTo(out, [{ file, content: '' }]))).toBe('site-path-refused');
  });

  it('refuses two files in one place, letter case aside', async () => {
    const twice = [
      { file: 'A.html', content: '' },
      { file: 'a.html', content: '' },
    ];
    expect(await refusal(() => publishTo(out, twice))).toBe('site-path-refused');
  });
});

describe('the output folder', () => {
  it('is refused when it is not ours', async () => {
    mkdirSync(out);
    writeFileSync(path.join(out, 'thesis.doc'), 'years of work');
    expect(await refusal(() => publishTo(out))).toBe('output-not-ours');
    writeFileSync(path.join(out, MANIFEST_FILE), '{"generator":"other"}');
    expect(await refusal(() => publishTo(out))).toBe('output-not-ours');
    expect(readSite(out)['thesis.doc']).toBe('years of work');
  });

  it('is refused when somebody put a file into it', async () => {
    await publishTo(out, OLD);
    writeFileSync(path.join(out, 'CNAME'), 'example.org');
    expect(await refusal(() => publishTo(out))).toBe('output-holds-strangers');
    expect(readSite(out).CNAME).toBe('example.org');
  });

  it('is refused when a file is put into it during the build', async () => {
    await publishTo(out, OLD);
    const stage = openStage(out, guarded());
    writeFileSync(path.join(out, 'CNAME'), 'example.org');
    expect(await refusal(() => stage.commit())).toBe('output-holds-strangers');
    stage.close();
    expect(readSite(out).CNAME).toBe('example.org');
  });

  it('is refused when it is the project, above it, in the seeds or around them', async () => {
    expect(await refusal(() => publishTo(project))).toBe('output-holds-project');
    expect(await refusal(() => publishTo(folder))).toBe('output-holds-project');
    expect(await refusal(() => publishTo(seeds))).toBe('output-holds-sources');
    expect(await refusal(() => publishTo(path.join(seeds, 'site')))).toBe('output-holds-sources');
    expect(await refusal(() => publishTo(path.join(project, 'dist')))).toBe('none');
  });

  it('is refused when a link leads to such a place', async () => {
    symlinkSync(project, path.join(folder, 'link'));
    expect(await refusal(() => publishTo(path.join(folder, 'link/seeds')))).toBe('output-holds-sources');
    symlinkSync(path.join(folder, 'elsewhere'), out);
    expect(await refusal(() => publishTo(out))).toBe('output-not-a-folder');
  });

  it('is refused when it is a file', async () => {
    writeFileSync(out, '');
    expect(await refusal(() => publishTo(out))).toBe('output-not-a-folder');
  });

  it('is refused when it or its parent is read-only', async () => {
    await publishTo(out, OLD);
    chmodSync(out, 0o555);
    expect(await refusal(() => publishTo(out))).toBe('output-read-only');
    chmodSync(out, 0o755);
    mkdirSync(path.join(folder, 'closed'), 0o555);
    expect(await refusal(() => publishTo(path.join(folder, 'closed/site')))).toBe('output-read-only');
    expect(readSite(out)['index.html']).toBe(Buffer.from('旧').toString('latin1'));
  });

  it('is written by one build at a time', async () => {
    const stage = openStage(out, guarded());
    expect(await refusal(() => publishTo(out))).toBe('output-busy');
    stage.close();
    expect(await refusal(() => publishTo(out))).toBe('none');
  });

  it('is locked by a living process and freed by a dead one', async () => {
    const { lock } = outputNames(out);
    writeFileSync(lock, `${process.ppid} ${hostname()}\n`);
    expect(await refusal(() => publishTo(out))).toBe('output-busy');
    writeFileSync(lock, `2147483646 ${hostname()}\n`);
    expect(await refusal(() => publishTo(out))).toBe('none');
    writeFileSync(lock, '1 another-host\n');
    expect(await refusal(() => publishTo(out))).toBe('output-busy');
  });

  it('gets its old site back when a build was killed between two renames', async () => {
    await publishTo(out, OLD);
    const { previous } = outputNames(out);
    renameSync(out, previous);
    mkdirSync(path.join(folder, '.site.staging-1'));
    openStage(out, guarded()).close();
    expect(readSite(out)['gone/index.html']).toBeDefined();
    expect(readdirSync(folder).sort()).toEqual(['project', 'site']);
  });
});

describe('swapIn', () => {
  function twoFolders() {
    const names = outputNames(out);
    for (const [name, text] of [
      [names.out, 'old'],
      [names.staging, 'new'],
    ] as const) {
      mkdirSync(name);
      writeFileSync(path.join(name, 'index.html'), text);
    }
    return names;
  }

  it('exchanges the folders in one step on this system', () => {
    expect(swapIn(twoFolders())).toBe('exchange');
    expect(readSite(out)).toEqual({ 'index.html': 'new' });
  });

  it('falls back on two renames where folders cannot be exchanged', () => {
    expect(swapIn(twoFolders(), () => false)).toBe('two-renames');
    expect(readSite(out)).toEqual({ 'index.html': 'new' });
    expect(readdirSync(folder).sort()).toEqual(['project', 'site']);
  });

  it('says no when one of the folders is missing, and changes nothing', () => {
    const names = twoFolders();
    rmSync(names.staging, { recursive: true });
    expect(() => exchangeFolders(names.staging, out)).toThrow();
    expect(readSite(out)).toEqual({ 'index.html': 'old' });
  });
});
