import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { type Diagnostic, DiagnosticError } from '../../src/model/diagnostic.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GOOD = `title: '年报', description: '档案', url: 'https://a.example/', publisher: 'P'`;
let count = 0;

function configFile(source: string): string {
  const file = path.join(folder, `site-${count++}.config.ts`);
  writeFileSync(file, source);
  return file;
}

async function mistakesOf(source: string, overrides = {}): Promise<readonly Diagnostic[]> {
  const error = await loadConfig(configFile(source), overrides).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(DiagnosticError);
  return (error as DiagnosticError).diagnostics;
}

describe('loadConfig', () => {
  it('fills in what may be left out and tidies what may be written in several ways', async () => {
    expect(await loadConfig(configFile(`export default { ${GOOD}, base: 'nianbao' }`))).toEqual({
      title: '年报',
      description: '档案',
      url: 'https://a.example',
      publisher: 'P',
      base: '/nianbao/',
      repository: null,
      questions: [],
      limits: {
        maxCaptureBytes: 20_000_000,
        maxTextCharacters: 1_000_000,
        maxUnfoldedBytes: 100_000_000,
        maxPages: 300,
        maxSeconds: 20,
        maxMegabytes: 1_000,
      },
    });
  });

  it('lets the command line win', async () => {
    expect((await loadConfig(configFile(`export default { ${GOOD}, base: '/a/' }`), { base: '/b' })).base).toBe('/b/');
  });

  it('accepts the project’s own config', async () => {
    const file = path.resolve(import.meta.dirname, '../../site.config.ts');
    expect((await loadConfig(file)).title).toBe('年报');
  });

  it('names every mistake at once, with its line and the key that may have been meant', async () => {
    const mistakes = await mistakesOf(
      `export default {\n  tilte: '年报',\n  description: 3,\n  url: 'https://a.example/sub',\n  publisher: '',\n  limits: {\n    maxCaptureByte: 1,\n  },\n};\n`,
    );
    expect(mistakes.map(({ line, rule, message, hint }) => [line, rule, message, hint])).toEqual([
      [null, 'config-missing-key', '`title` is missing.', 'title: Name of the archive, e.g. 年报.'],
      [
        3,
        'config-wrong-value',
        '`description` must be of type string, but it is 3 (number).',
        'description: One sentence about the archive, for search engines and feeds.',
      ],
      [
        4,
        'config-wrong-value',
        '`url` must be an origin such as https://example.org, without a path (a path goes into base), but it is "https://a.example/sub" (string).',
        'url: Origin the site is published under, e.g. https://example.org.',
      ],
      [
        5,
        'config-wrong-value',
        '`publisher` must not be empty, but it is "" (string).',
        'publisher: Who runs the archive, printed in the footer and in citations.',
      ],
      [
        7,
        'config-unknown-key',
        'Unknown key `limits.maxCaptureByte`; known here: maxCaptureBytes, maxTextCharacters, maxUnfoldedBytes, maxPages, maxSeconds, maxMegabytes.',
        'Did you mean `maxCaptureBytes`?',
      ],
      [
        2,
        'config-unknown-key',
        'Unknown key `tilte`; known here: title, description, url, base, portable, publisher, repository, questions, limits.',
        'Did you mean `title`?',
      ],
    ]);
  });

  it('names the item of a list that is wrong, and its line', async () => {
    const mistakes = await mistakesOf(
      `// { questions: }\nexport default { ${GOOD},\n  questions: [\n    { slug: 'a', query: '败诉率' },\n    { slug: 'A b',\n      query: ' ' },\n    {\n      query: "it's: }",\n    },\n    { slug: 'a', query: '[', nam: 'x' },\n  ],\n};\n`,
    );
    expect(mistakes.map(({ line, rule, message }) => [line, rule, message])).toEqual([
      [
        5,
        'config-wrong-value',
        '`questions.1.slug` must be lower-case letters and digits parted by single hyphens, such as lose-rate, but it is "A b" (string).',
      ],
      [6, 'config-wrong-value', '`questions.1.query` must not be empty, but it is "" (string).'],
      [7, 'config-missing-key', '`questions.2.slug` is missing.'],
      [10, 'config-unknown-key', 'Unknown key `questions.3.nam`; known here: slug, query, name, description.'],
    ]);
    expect(mistakes[2]?.hint).toContain('never change it');
    expect(mistakes[3]?.hint).toBe('Did you mean `name`?');
  });

  it('refuses a second question at the same address', async () => {
    const questions = `[\n{ slug: 'a', query: 'x' },\n{ slug: 'b', query: 'x' },\n{ slug: 'a', query: 'y' },\n]`;
    expect(await mistakesOf(`export default { ${GOOD}, questions: ${questions} }`)).toMatchObject([
      { line: 4, message: '`questions.2.slug` must be different from that of questions.0, but it is "a" (string).' },
    ]);
  });

  it('does not take the keys of a question for those of the site', async () => {
    const source = `export default { title: '年报', url: 'https://a.example/', publisher: 'P',\nquestions: [{ slug: 'a', query: 'x', description: 'y' }] }`;
    expect(await mistakesOf(source)).toMatchObject([{ line: null, message: '`description` is missing.' }]);
  });

  it('says when a mistake was made on the command line', async () => {
    const [mistake] = await mistakesOf(`export default { ${GOOD} }`, { base: '/../x/' });
    expect(mistake).toMatchObject({ path: '--base', line: null, rule: 'config-wrong-value' });
  });

  it.each(['../', '/a b/', 'http://x', '/a/../b/', '/"/', '//evil.example/'])('refuses the base %j', async (base) => {
    expect(await mistakesOf(`export default { ${GOOD} }`, { base })).toHaveLength(1);
  });

  it('names the line of a syntax error', async () => {
    const [mistake] = await mistakesOf(`export default {\n  title: '年报'\n  url: 1 };\n`);
    expect(mistake).toMatchObject({ rule: 'config-unreadable', severity: 'error' });
  });

  it('says that a file is missing or exports nothing', async () => {
    const missing = await loadConfig(path.join(folder, 'none.ts')).catch((e: DiagnosticError) => e.diagnostics);
    expect(missing).toMatchObject([{ rule: 'config-not-found' }]);
    expect(await mistakesOf('export const config = {};')).toMatchObject([{ severity: 'error' }]);
  });
});
