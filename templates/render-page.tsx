import type { Root } from 'hast';
import { type Children, toRoot } from '../src/jsx/jsx-runtime.ts';
import type { Page, PageKind, PageOf } from '../src/model/page.ts';
import { ChangesPage } from './changes-page.tsx';
import { ComparePage } from './compare-page.tsx';
import type { RenderContext } from './context.ts';
import { CoveragePage } from './coverage-page.tsx';
import { FollowUpsPage } from './follow-ups-page.tsx';
import { HomePage } from './home-page.tsx';
import { IssuerPage } from './issuer-page.tsx';
import { IssuersPage } from './issuers-page.tsx';
import { LevelPage } from './level-page.tsx';
import { LevelsPage } from './levels-page.tsx';
import { MovedPage } from './moved-page.tsx';
import { NextPage } from './next-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { NotePage } from './note-page.tsx';
import { PassagePage } from './passage-page.tsx';
import { PassagesPage } from './passages-page.tsx';
import { PlacePage } from './place-page.tsx';
import { PlacesPage } from './places-page.tsx';
import { QuestionPage } from './question-page.tsx';
import { QuestionsPage } from './questions-page.tsx';
import { RawPage } from './raw-page.tsx';
import { ReaderPage } from './reader-page.tsx';
import { ReportPage } from './report-page.tsx';
import { ReportsPage } from './reports-page.tsx';
import { SearchPage } from './search-page.tsx';
import { SectionsPage } from './sections-page.tsx';
import { ViewPage } from './view-page.tsx';
import { YearPage } from './year-page.tsx';
import { YearsPage } from './years-page.tsx';

type Template<K extends PageKind> = (props: { page: PageOf<K>; context: RenderContext }) => Children;

/** The template of each kind of page. */
const TEMPLATES: { readonly [K in PageKind]: Template<K> } = {
  home: HomePage,
  report: ReportPage,
  raw: RawPage,
  changes: ChangesPage,
  'follow-ups': FollowUpsPage,
  next: NextPage,
  reports: ReportsPage,
  issuers: IssuersPage,
  issuer: IssuerPage,
  years: YearsPage,
  year: YearPage,
  places: PlacesPage,
  place: PlacePage,
  levels: LevelsPage,
  level: LevelPage,
  sections: SectionsPage,
  reader: ReaderPage,
  coverage: CoveragePage,
  compare: ComparePage,
  search: SearchPage,
  questions: QuestionsPage,
  question: QuestionPage,
  view: ViewPage,
  passages: PassagesPage,
  passage: PassagePage,
  note: NotePage,
  moved: MovedPage,
  'not-found': NotFoundPage,
};

/** All kinds of pages. */
export const PAGE_KINDS = Object.keys(TEMPLATES) as PageKind[];

/** Renders one page as a whole hast document. Pure: the same page and context give the same tree. */
export function renderPage(page: Page, context: RenderContext): Root {
  const template = TEMPLATES[page.kind] as Template<PageKind>;
  const { children } = toRoot(template({ page, context }));
  return { type: 'root', children: [{ type: 'doctype' }, ...children] };
}
