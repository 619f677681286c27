import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeParagraph } from '../../scripts/bench/build/change-paragraph.ts';
import { compareOutputs, NO_FILES, takeSnapshot } from '../../scripts/bench/build/compare-outputs.ts';
import { runHugo } from '../../scripts/bench/build/others.ts';
import { countElements, pageSizes } from '../../scripts/bench/build/page-sizes.ts';
import { replaceOnce } from '../../scripts/bench/build/replace-once.ts';
import { chooseScenarios, EDITS, SCENARIOS } from '../../scripts/bench/build/scenarios.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function put(file: string, content: string): string {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  return target;
}

/** Writes beside the old file and takes its place, so that it is another file on the disk whatever the clock says. */
function putAgain(file: string, content: string): void {
  renameSync(put(`${file}.new`, content), path.join(folder, file));
}

describe('what became of the files of an output', () => {
  it('is told file by file: new, gone, other bytes, same bytes, untouched', () => {
    for (const file of ['kept.html', 'gone.html', 'other.html', 'search/same.bin', 'search/other.bin']) put(file, 'a');
    const before = takeSnapshot(folder);
    rmSync(path.join(folder, 'gone.html'));
    put('reports/new.html', 'a');
    for (const [file, content] of [
      ['other.html', 'b'],
      ['search/other.bin', 'b'],
      ['search/same.bin', 'a'],
    ] as const) {
      putAgain(file, content);
    }
    expect(compareOutputs(before, takeSnapshot(folder))).toEqual({
      fresh: 1,
      gone: 1,
      changed: 2,
      repeated: 1,
      untouched: 1,
      written: { search: 2, others: 2 },
    });
  });

  it('is nothing where nothing was done, and all new where there was no output', () => {
    for (const file of ['a.html', 'search/b.bin', 'searching/c.html']) put(file, 'a');
    const after = takeSnapshot(folder);
    const none = { fresh: 0, gone: 0, changed: 0, repeated: 0, untouched: 3, written: { search: 0, others: 0 } };
    expect(compareOutputs(after, takeSnapshot(folder))).toEqual(none);
    const all = { fresh: 3, untouched: 0, written: { search: 1, others: 2 } };
    expect(compareOutputs(NO_FILES, after)).toMatchObject(all);
  });
});

describe('the largest pages', () => {
  it('are found by bytes, by compressed bytes and by elements, each with its address', () => {
    put('index.html', `<p>${'甲'.repeat(2000)}</p>`);
    put('reports/a/index.html', '<ul><li>1</li><li>2</li></ul>');
    const random = Array.from({ length: 1500 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000)));
    put('404.html', `<p>${random.join('')}</p>`);
    put('data.json', '<b>'.repeat(9000));
    const { raw, compressed, elements } = pageSizes(folder);
    expect(raw).toEqual({ value: 6007, address: '/' });
    expect(compressed.address).toBe('/404.html');
    expect(compressed.value).toBeLessThan(raw.value);
    expect(elements).toEqual({ value: 3, address: '/reports/a/' });
  });

  it('are none in a folder without pages', () => {
    put('a.txt', 'a');
    expect(pageSizes(folder).raw).toEqual({ value: 0, address: '' });
  });

  it.each([
    ['<!doctype html><html><body><p class="a">甲 &lt;b> 1 < 2</p><br><hr/></body></html>', 5],
    ['<!-- note --><SVG viewBox="0 0"/></p>', 1],
    ['', 0],
  ])('count elements by their start tags: %j has %d', (html, count) => {
    expect(countElements(html)).toBe(count);
  });
});

describe('what the scenarios change', () => {
  it.each(Object.entries(EDITS))('%s: stands once in the project, and in the copy afterwards not', (_, edit) => {
    put(edit.file, readFileSync(path.join(ROOT, edit.file), 'utf8'));
    replaceOnce(folder, edit);
    const changed = readFileSync(path.join(folder, edit.file), 'utf8');
    expect(changed).toContain(edit.to);
    expect(() => replaceOnce(folder, edit)).toThrow(`${edit.file} holds "${edit.from}" 0 times`);
  });

  it('is refused where the text stands twice', () => {
    put('a.ts', 'one one');
    expect(() => replaceOnce(folder, { file: 'a.ts', from: 'one', to: 'two' })).toThrow('2 times');
  });

  it('of a capture is one paragraph', () => {
    const lines = ['标题', '甲。', '一、举措', '乙。', '丙。', ''];
    const changed = changeParagraph(lines.join('\n')).split('\n');
    expect(changed.filter((line, at) => line !== lines[at])).toEqual(['乙。全年另行办理行政复议案件17件。']);
    expect(() => changeParagraph('标题')).toThrow('no paragraph');
  });
});

describe('scenarios by name', () => {
  const names = (...chosen: string[]) => chooseScenarios(chosen).map(({ name }) => name);
  it('come with those that they need, in order', () => {
    expect(names('template')).toEqual(['cold', 'template']);
    expect(names('removed', 'unchanged')).toEqual(['cold', 'unchanged', 'changed', 'removed']);
    expect(names('no-search')).toEqual(['no-search']);
  });

  it('are all when none is named, and need only what stands before them', () => {
    expect(chooseScenarios([])).toEqual(SCENARIOS);
    for (const [at, { needs }] of SCENARIOS.entries()) {
      const before = SCENARIOS.slice(0, at).map(({ name }) => name);
      expect(needs.filter((need) => !before.includes(need))).toEqual([]);
    }
  });
});

describe('Hugo', () => {
  afterEach(() => vi.unstubAllEnvs());

  const captures = [{ path: '00000.txt', text: '某县"年度"报告\n一、举措\n甲。\n（一）细目\n' }];

  it('is left out where there is none on the path', async () => {
    vi.stubEnv('PATH', folder);
    expect(await runHugo(path.join(folder, 'work'), captures)).toBeNull();
  });

  it('is given the texts as Markdown and asked for a site', async () => {
    const hugo = put('bin/hugo', `#!/bin/sh\necho "$@" > "$2/asked"; cp "$2"/content/reports/* "$2/made.md"\n`);
    chmodSync(hugo, 0o755);
    vi.stubEnv('PATH', `${path.dirname(hugo)}${path.delimiter}${process.env.PATH}`);
    const work = path.join(folder, 'work');
    const cost = await runHugo(work, captures);
    expect(cost?.seconds).toBeGreaterThan(0);
    expect(readFileSync(path.join(work, 'asked'), 'utf8')).toBe(`--source ${work} --destination ${work}/public\n`);
    const markdown = '---\ntitle: "某县\\"年度\\"报告"\n---\n\n## 一、举措\n\n甲。\n\n## （一）细目\n';
    expect(readFileSync(path.join(work, 'made.md'), 'utf8')).toBe(markdown);
  });
});
