import type { Archive } from '../model/archive.ts';
import type { DistinctiveTerms } from '../model/distinctive.ts';
import type { ShownFigure } from '../model/figure.ts';
import type { Page } from '../model/page.ts';
import type { SharedPassages } from '../model/passage.ts';
import type { PeerArea, ToldAreas } from '../model/peer-area.ts';
import type { PersistingShortcomings } from '../model/persisting.ts';
import type { QuestionResult } from '../model/question.ts';
import type { View } from '../model/view.ts';
import { checkFiles } from './check-files.ts';
import { divideArchive } from './lists/divisions.ts';
import { changesPages } from './pages/changes-pages.ts';
import { coveragePages } from './pages/coverage-pages.ts';
import { followUpsPages } from './pages/follow-ups-pages.ts';
import { homePage } from './pages/home-page.ts';
import { issuerPages } from './pages/issuer-pages.ts';
import { levelPages } from './pages/level-pages.ts';
import { movedPages } from './pages/moved-pages.ts';
import { nextPages } from './pages/next-pages.ts';
import { type NoteInfo, notePages } from './pages/note-pages.ts';
import { passagePages } from './pages/passage-pages.ts';
import { placePages } from './pages/place-pages.ts';
import { questionPages } from './pages/question-pages.ts';
import { readerPages } from './pages/reader-pages.ts';
import { reportPages } from './pages/report-pages.ts';
import { toolPages } from './pages/tool-pages.ts';
import { viewPages } from './pages/view-pages.ts';
import { yearPages } from './pages/year-pages.ts';

/** What pages show of comparisons, by the comparison's id. */
export interface PageResults {
  /** Words that set it apart, by the report's id. */
  readonly terms: ReadonlyMap<string, DistinctiveTerms>;
  readonly indicators: ReadonlyMap<string, readonly ShownFigure[]>;
  readonly topics: {
    readonly lacking: ReadonlyMap<string, readonly PeerArea[]>;
    readonly areas: ReadonlyMap<string, ToldAreas>;
  };
  /** By the issuer's slug. */
  readonly items: ReadonlyMap<string, PersistingShortcomings>;
  readonly 'standing-questions': readonly QuestionResult[];
  readonly passages: SharedPassages;
}

/** What was found across reports. */
export interface PlannedResults {
  readonly results?: Partial<PageResults>;
  readonly views?: readonly View[];
}

/** All pages of the site in a fixed order. Throws when two would write one file or one would leave the output folder. */
export function planPages(
  archive: Archive,
  notes: readonly NoteInfo[],
  { results = {}, views = [] }: PlannedResults = {},
): Page[] {
  const divisions = divideArchive(archive);
  const pages = [
    homePage(archive),
    ...reportPages(divisions, {
      terms: results.terms,
      figures: results.indicators,
      areas: results.topics?.lacking,
      shared: results.passages?.ofReport,
    }),
    ...changesPages(archive),
    ...followUpsPages(archive),
    ...issuerPages(divisions.index),
    ...nextPages(archive, { areas: results.topics?.areas, figures: results.indicators, persisting: results.items }),
    ...yearPages(divisions),
    ...placePages(divisions),
    ...levelPages(divisions),
    ...readerPages(divisions),
    ...coveragePages(divisions),
    ...toolPages(archive, results['standing-questions']),
    ...questionPages(results['standing-questions']),
    ...viewPages(views),
    ...passagePages(archive, results.passages),
    ...notePages(notes),
    ...movedPages(archive),
  ];
  checkFiles(pages.map((page) => page.file));
  return pages;
}
