import type { Archive } from '../model/archive.ts';
import type { Page } from '../model/page.ts';
import type { QuestionResult } from '../model/question.ts';
import type { View } from '../model/view.ts';
import { checkFiles } from './check-files.ts';
import { makePage } from './make-page.ts';
import { issuerPages } from './pages/issuer-pages.ts';
import { levelPages } from './pages/level-pages.ts';
import { movedPages } from './pages/moved-pages.ts';
import { type NoteInfo, notePages } from './pages/note-pages.ts';
import { placePages } from './pages/place-pages.ts';
import { questionPages } from './pages/question-pages.ts';
import { readerPages } from './pages/reader-pages.ts';
import { reportPages } from './pages/report-pages.ts';
import { toolPages } from './pages/tool-pages.ts';
import { viewPages } from './pages/view-pages.ts';
import { yearPages } from './pages/year-pages.ts';
import { urls } from './urls.ts';
import { PAGE_TITLES } from './wording.ts';

/** What was found across reports. */
export interface PlannedResults {
  readonly questions?: readonly QuestionResult[];
  readonly views?: readonly View[];
}

/** All pages of the site in a fixed order. Throws when two would write one file or one would leave the output folder. */
export function planPages(
  archive: Archive,
  notes: readonly NoteInfo[],
  { questions = [], views = [] }: PlannedResults = {},
): Page[] {
  const pages = [
    homePage(archive),
    ...reportPages(archive),
    ...issuerPages(archive),
    ...yearPages(archive),
    ...placePages(archive),
    ...levelPages(archive),
    ...readerPages(archive),
    ...toolPages(archive),
    ...questionPages(questions),
    ...viewPages(views),
    ...notePages(notes),
    ...movedPages(archive),
  ];
  checkFiles(pages.map((page) => page.file));
  return pages;
}

function homePage(archive: Archive): Page {
  const { reports, issuers } = archive;
  return makePage({
    kind: 'home',
    url: urls.home(),
    title: PAGE_TITLES.home,
    description: `法治政府建设年度报告的公开档案，收录 ${issuers.length} 个机构的 ${reports.length} 篇报告，可逐篇阅读、分节对照、逐字检索。`,
    archive,
  });
}
