import { buildArchive } from '../../../src/archive/build-archive.ts';
import { summarise } from '../../../src/archive/summarise.ts';
import { ASSETS } from '../../../src/assets/entries.ts';
import { extractReport } from '../../../src/extract/extract-report.ts';
import { diffParagraph } from '../../../src/facts/changes/diff-paragraph.ts';
import { serialise, serialiseFragment } from '../../../src/html/serialise.ts';
import { DEFAULT_LIMITS, ingest } from '../../../src/ingest/ingest.ts';
import type { SiteConfig } from '../../../src/model/config.ts';
import type { Page } from '../../../src/model/page.ts';
import type { StandingQuestion } from '../../../src/model/question.ts';
import type { Report } from '../../../src/model/report.ts';
import { readNotes } from '../../../src/pipeline/pages/read-notes.ts';
import { planPages } from '../../../src/site/plan-pages.ts';
import type { RenderContext } from '../../../templates/context.ts';
import { renderPage } from '../../../templates/render-page.tsx';
import { renderShare } from '../../../templates/render-share.tsx';
import { compareReports, findingsOf, pairedFindings, resultsOf } from '../../support/compare-reports.ts';
import { shareSentences } from '../../support/share-sentences.ts';

export const CONFIG: SiteConfig = {
  title: '年报',
  description: '试验用的档案',
  url: 'https://nianbao.example',
  base: '/',
  publisher: '年报',
  repository: null,
  questions: [],
  limits: DEFAULT_LIMITS,
};

/** A small site in memory. */
export interface SampleSite {
  readonly reports: readonly Report[];
  readonly pages: readonly Page[];
  /** HTML of the page at an address; throws when there is none. */
  readonly html: (url: string) => string;
  /** HTML of a page that is planned elsewhere, or given something else. */
  readonly render: (page: Page, instead?: Partial<RenderContext>) => string;
}

/** Takes captures given as text through the whole way to HTML; `change` may alter a report, as a capture cannot say everything. */
export async function sampleSite(
  captures: readonly string[],
  change: (report: Report) => Report = (report) => report,
  questions: readonly StandingQuestion[] = [],
): Promise<SampleSite> {
  const reports = await Promise.all(captures.map(async (text, at) => change(extractReport(await take(text, at)))));
  const notes = readNotes();
  const archive = buildArchive(reports.map(summarise));
  const config = { ...CONFIG, questions };
  const compared = {
    views: compareReports(reports, config),
    results: { ...resultsOf(reports, config), passages: shareSentences(reports) },
  };
  const pages = planPages(archive, notes, compared);
  const of = (id: string) => found(reports.find((report) => report.id === id));
  const context: RenderContext = {
    config: CONFIG,
    report: (id) => found(reports.find((report) => report.id === id)),
    share: (id, key) => serialiseFragment(renderShare(found(reports.find((report) => report.id === id)), key), '/'),
    findings: ((name, id) =>
      reports.some((one) => one.id === id) ? findingsOf(name, of(id), config) : []) as RenderContext['findings'],
    pairFindings: ((name, later, earlier) =>
      pairedFindings(name, of(later), of(earlier))) as RenderContext['pairFindings'],
    edits: (one, other) => diffParagraph(one, other).edits,
    note: (name) => found(notes.find((note) => note.name === name)).tree,
    assets: Object.fromEntries(ASSETS.map(({ name }) => [name, `/assets/${name}`])),
  };
  const render: SampleSite['render'] = (page, instead = {}) =>
    serialise(renderPage(page, { ...context, ...instead }), '/');
  const html = (url: string) => render(found(pages.find((page) => page.url === url)));
  return { reports, pages, html, render };
}

function take(text: string, at: number) {
  return ingest({ path: `${at}.txt`, bytes: new TextEncoder().encode(text), sidecar: null, limits: DEFAULT_LIMITS });
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not in the sample');
  return value;
}
