import { join } from '../../src/facts/standing-questions/join.ts';
import { resultOfArchive } from '../../src/facts/standing-questions/result-of-archive.ts';
import { tally } from '../../src/facts/standing-questions/tally.ts';
import type { ReportSummary } from '../../src/model/archive.ts';
import type { QuestionResult, SectionAnswer, StandingQuestion } from '../../src/model/question.ts';

/** The reports of an archive, and what each has on the questions. */
interface AnsweredReports {
  readonly reports: readonly ReportSummary[];
  readonly answersOf: (id: string) => readonly SectionAnswer[];
}

/** What an archive has on each question, in the order of the questions. */
export function gatherAnswers(
  questions: readonly StandingQuestion[],
  { reports, answersOf }: AnsweredReports,
): QuestionResult[] {
  const joined = reports.reduce((so, { id }) => join.add(so, id, tally(answersOf(id))), join.empty());
  return resultOfArchive(joined, { summaries: reports, config: { questions } });
}
