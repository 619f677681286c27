import type { Page } from '../../model/page.ts';
import type {
  QuestionOverview,
  QuestionResult,
  QuestionTotals,
  QuestionView,
  ReportFound,
} from '../../model/question.ts';
import { foundSentence } from '../found-sentence.ts';
import { MARKS_SHOWN, QUESTION_ELEMENTS, SENTENCES_SHOWN } from '../lists/bounds.ts';
import { makePage, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** Elements of a report, of a section it has and of that section's sentences, without the marks in them. */
const REPORT_ELEMENTS = 11;
const SECTION_ELEMENTS = 5 + 2 * SENTENCES_SHOWN;

/** The list of standing questions, which is there even when nothing is asked, and a page for each. */
export function questionPages(results: readonly QuestionResult[] = []): Page[] {
  const views = results.map(toView);
  const list = makePage({
    kind: 'questions',
    url: urls.questions(),
    title: PAGE_TITLES.questions,
    description: '固定的检索问题：每次更新档案都对全部报告重新检索，每个问题一页，可以订阅。',
    questions: views.map(({ question, query, totals }) => ({ question, query, totals })),
  });
  return [list, ...views.map(pageOf)];
}

function pageOf(view: QuestionView): Page {
  const { question, query, totals } = view;
  const title = question.name ?? question.query;
  return makePage({
    kind: 'question',
    url: urls.question(question.slug),
    title,
    description: `${title}：检索全部报告，${foundSentence(totals, query)}`,
    above: [STEPS.questions],
    reads: view.shown.map(({ summary }) => summary.id),
    shows: ['standing-questions'],
    view,
  });
}

function toView(result: QuestionResult): QuestionView {
  return { ...toOverview(result), shown: firstThatFit(result.reports) };
}

/** A question and how much was found. */
export function toOverview({ question, query, reports, searched }: QuestionResult): QuestionOverview {
  const sections = reports.flatMap((report) => report.sections);
  const occurrences = sections.reduce((sum, { count }) => sum + count, 0);
  const totals: QuestionTotals = { reports: reports.length, sections: sections.length, occurrences, searched };
  return { question, query, totals };
}

/** The newest reports, as many as the page has room for; the search page has them all. */
function firstThatFit(reports: readonly ReportFound[]): ReportFound[] {
  let left = QUESTION_ELEMENTS;
  return reports.filter((report) => {
    left -= costOf(report);
    return left >= 0;
  });
}

function costOf({ sections }: ReportFound): number {
  const marks = (count: number) => Math.min(count, SENTENCES_SHOWN * MARKS_SHOWN);
  return sections.reduce((sum, { count }) => sum + SECTION_ELEMENTS + marks(count), REPORT_ELEMENTS);
}
