import { byText } from '../../archive/order.ts';
import type { ReportSummary } from '../../model/archive.ts';
import type { QuestionResult, ReportFound, StandingQuestion } from '../../model/question.ts';
import type { ArchiveContext } from '../comparison.ts';
import type { FoundReports } from './join.ts';

/** The reports of an archive, and what is asked of them. */
interface Asked extends Pick<ArchiveContext, 'summaries'> {
  readonly config: Pick<ArchiveContext['config'], 'questions'>;
}

/** What an archive has on each question, in the order of the questions. */
export function resultOfArchive(joined: FoundReports, { summaries, config }: Asked): QuestionResult[] {
  const byId = new Map(summaries.map((summary) => [summary.id, summary]));
  return config.questions.map((question) => {
    const { query, found } = answered(question, joined);
    const reports = found.map(({ id, sections }) => ({ summary: byId.get(id) as ReportSummary, sections }));
    return { question, query, reports: reports.sort(newest), searched: summaries.length };
  });
}

/** As asked, where that is printed anywhere, else in the other characters: never a mixture. */
function answered({ slug, query: asked }: StandingQuestion, joined: FoundReports) {
  const found = joined.get(slug) ?? [];
  const query = found.some((one) => one.query === asked) ? asked : (found[0]?.query ?? asked);
  return { query, found: found.filter((one) => one.query === query) };
}

/** The order that the search page calls newest; it is fixed, since no two ids are alike. */
function newest({ summary: a }: ReportFound, { summary: b }: ReportFound): number {
  return (
    (b.year.value ?? 0) - (a.year.value ?? 0) ||
    byText(b.publishedOn.value ?? '', a.publishedOn.value ?? '') ||
    byText(a.id, b.id)
  );
}
