import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest, the longest first; where one of them comes last, the other workers wait for it. */
const LONGEST = [
  'browser/search-truth.test.ts',
  'pipeline/incremental.test.ts',
  'extract/perturbed.test.ts',
  'pipeline/store/open-cache.test.ts',
  'browser/search-counts.test.ts',
  'browser/pages.test.ts',
  'browser/search-page.test.ts',
  'browser/search-desk.test.ts',
  'browser/typography.test.ts',
  'browser/compare.test.ts',
  'browser/shown-text.test.ts',
  'site/divide.test.ts',
  'pipeline/same-bytes.test.ts',
  'extract/extract-linear.test.ts',
] as const;
const ROOT = path.resolve(import.meta.dirname, '..');

/** Test files in vitest's own order, but for those that take longest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = (LONGEST as readonly string[]).indexOf(path.relative(ROOT, moduleId));
  return at === -1 ? LONGEST.length : at;
}
