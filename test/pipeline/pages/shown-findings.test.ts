import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Page } from '../../../src/model/page.ts';
import { artefactVersions } from '../../../src/pipeline/artefacts/artefacts.ts';
import { type Code, readCode } from '../../../src/pipeline/code/code-version.ts';
import { pageInputs } from '../../../src/pipeline/pages/page-inputs.ts';
import { renderSlice } from '../../../src/pipeline/pages/render-worker.ts';
import { questionPages } from '../../../src/site/pages/question-pages.ts';
import { sampleConfig } from '../../support/sample-config.ts';
import { sampleSummary } from '../../support/sample-summary.ts';

const code = readCode();
const config = sampleConfig();
const question = { slug: 'q', query: '执法', name: null, description: null };
const reports = [{ summary: sampleSummary(), sections: [{ scope: 'measures' as const, count: 1 }] }];
const [list, page] = questionPages([{ question, query: '执法', reports, searched: 1 }]) as [Page, Page];

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-shown-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What decides the texts of a page when a file is as it is, or edited. */
function textsOf(one: Page, file: string | null): string | undefined {
  const isIn = (entries: readonly string[]) => file !== null && code.filesOf(entries).includes(file);
  const other: Code = { ...code, versionOf: (entries) => `${isIn(entries)} ${code.versionOf(entries)}` };
  const versions = artefactVersions(other, config);
  return pageInputs({ code, config, assets: {}, versions, digests: {} })(one).texts;
}

it('makes a page anew when the findings that it shows are made by other code, and no page that shows none', () => {
  const observe = 'src/facts/standing-questions/observe.ts';
  expect(textsOf(page, observe)).not.toBe(textsOf(page, null));
  expect(textsOf(list, observe)).toBe(textsOf(list, null));
  expect(textsOf(page, 'src/facts/standing-questions/result-of-archive.ts')).toBe(textsOf(page, null));
});

it('gives a page no findings that it does not say it shows', () => {
  const versions = artefactVersions(code, config);
  const task = { cache: folder, versions, digests: {}, config, assets: {}, shares: '', code: code.version };
  const render = (one: Page) => () => renderSlice({ ...task, pages: [{ page: one, key: 'a' }] });
  expect(render({ ...page, shows: [] })).toThrow('shows findings of standing-questions and does not say so');
  expect(render({ ...page, reads: [] })).toThrow('reads the report sample and does not say so');
});
