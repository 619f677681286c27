import type { ReportSummary } from '../model/archive.ts';
import type { AnswerCounts, QuestionResult, ReportFound, StandingQuestion } from '../model/question.ts';
import { byText } from './order.ts';

/** The reports of an archive, and what each has on the questions. */
export interface AnsweredReports {
  readonly reports: readonly ReportSummary[];
  readonly answersOf: (id: string) => readonly AnswerCounts[];
}

/** What an archive has on each question, in the order of the questions. */
export function gatherAnswers(questions: readonly StandingQuestion[], archive: AnsweredReports): QuestionResult[] {
  return questions.map((question) => gather(question, archive));
}

/** As asked, where that is printed anywhere, else in the other characters: never a mixture. */
function gather(question: StandingQuestion, { reports, answersOf }: AnsweredReports): QuestionResult {
  const found = reports.flatMap((summary) =>
    answersOf(summary.id)
      .filter(({ slug }) => slug === question.slug)
      .map(({ query, sections }) => ({ query, report: { summary, sections } })),
  );
  const asked = found.some(({ query }) => query === question.query);
  const query = asked ? question.query : (found[0]?.query ?? question.query);
  const kept = found.filter((one) => one.query === query).map(({ report }) => report);
  return { question, query, reports: kept.sort(newest), searched: reports.length };
}

/** The order that the search page calls newest; it is fixed, since no two ids are alike. */
function newest({ summary: a }: ReportFound, { summary: b }: ReportFound): number {
  return (
    (b.year.value ?? 0) - (a.year.value ?? 0) ||
    byText(b.publishedOn.value ?? '', a.publishedOn.value ?? '') ||
    byText(a.id, b.id)
  );
}
