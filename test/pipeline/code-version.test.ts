import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { codeVersion, jobSources } from '../../src/pipeline/code-version.ts';

const root = path.resolve(import.meta.dirname, '../..');
// e.g. `import { a } from './b.ts';`; types leave no trace in what a job returns
const IMPORT = /^(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)'/gm;

/** A file and all that it imports. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)) {
    reached(path.join(path.dirname(file), target as string), seen);
  }
  return seen;
}

it('covers every file that a report’s job runs, so that no result outlives the code that made it', () => {
  const files = [...reached('src/pipeline/extract-worker.ts')];
  expect(files).toContain('src/search/questions/answer-questions.ts');
  expect(files.length).toBeGreaterThan(100);
  const sources = new Set(jobSources());
  expect(files.filter((file) => !sources.has(file))).toEqual([]);
});

it('is the same every time', () => {
  expect(codeVersion()).toMatch(/^[0-9a-f]{64}$/);
  expect(codeVersion()).toBe(codeVersion());
});
