import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { codeVersion, readCode } from '../../../src/pipeline/code/code-version.ts';
import { closureOf, readImportGraph } from '../../../src/pipeline/code/import-graph.ts';
import { templateOf } from '../../../src/pipeline/pages/page-inputs.ts';
import { PAGE_KINDS } from '../../../templates/render-page.tsx';

const root = path.resolve(import.meta.dirname, '../../..');
const code = readCode();

/** What a bundler finds that an entry needs, types left out. */
async function bundled(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: 'none',
    metafile: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
  return Object.keys(metafile.inputs);
}

describe('the files that a result is made by', () => {
  it.each([
    'src/extract/extract-report.ts',
    'src/ingest/ingest.ts',
    'src/facts/standing-questions/observe.ts',
    'src/search/index/build-index.ts',
    'src/pipeline/pages/render-worker.ts',
    'src/pipeline/captures/extract-worker.ts',
    'src/pipeline/data-files.ts',
    'templates/report-page.tsx',
    'src/client/search/page.ts',
  ])('are all that a bundler finds for %s', async (entry) => {
    const ours = new Set(code.filesOf([entry]));
    const theirs = await bundled(entry);
    expect(theirs.length).toBeGreaterThan(3);
    expect(theirs.filter((file) => !ours.has(file) && !file.startsWith('#'))).toEqual([]);
  });

  it('are those of a whole folder where one is named', () => {
    const files = code.filesOf(['src/ingest/']);
    expect(files).toContain('src/ingest/pdf/worker-hooks.ts');
    expect(files.some((file) => file.startsWith('templates/') || file.startsWith('src/site/'))).toBe(false);
  });

  it('must be there', () => {
    expect(() => code.filesOf(['src/none.ts'])).toThrow('src/none.ts is no file or folder of the project');
  });

  it('decide what is extracted without templates, addresses or search', () => {
    const files = code.filesOf(['src/ingest/', 'src/extract/']);
    expect(files.filter((file) => !/^src\/(?:ingest|extract|model|text)\//.test(file))).toEqual([]);
  });

  it('are read off imports of every form', () => {
    const graph = readImportGraph(path.join(import.meta.dirname, 'fixture'), ['.']);
    expect(closureOf(graph, ['entry.ts'])).toEqual(['a.ts', 'b.ts', 'c.mjs', 'd.ts', 'e.ts', 'entry.ts']);
  });
});

describe('a version', () => {
  it('is the same every time', () => {
    expect(codeVersion()).toMatch(/^[0-9a-f]{64}$/);
    expect(codeVersion()).toBe(code.version);
  });

  it('is another for other files', () => {
    expect(code.versionOf(['src/text/'])).not.toBe(code.versionOf(['src/model/']));
  });

  it('is there for the template of every kind of page', () => {
    for (const kind of PAGE_KINDS) expect(code.filesOf([templateOf(kind)])).toContain(templateOf(kind));
  });
});
