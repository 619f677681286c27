import type { ReportAnswer, SectionAnswer, StandingQuestion } from '../../model/question.ts';
import { fullWidth } from '../../text/full-width.ts';
import { matchClauses } from '../ask/match-clauses.ts';
import { parseQuery } from '../ask/parse-query.ts';
import type { ParsedQuery } from '../ask/query.ts';
import type { SearchRecord } from '../search-record.ts';
import { snippetsOf } from '../snippet.ts';
import { wordRanges } from '../word-ranges.ts';
import { type FoldedSection, foldSection } from './fold-section.ts';
import { queryForms } from './query-forms.ts';

/** As many sentences of a section as the search page shows. */
const SENTENCES = 3;

/** A record with its text folded once for all questions. */
interface Laid extends FoldedSection {
  readonly record: SearchRecord;
}

/** A question in one of the ways in which it is put to the archive. */
interface Form {
  readonly query: string;
  readonly parsed: ParsedQuery;
}

/** Forms by query: every report is asked the same. */
const forms = new Map<string, readonly Form[]>();

function formsOf(query: string): readonly Form[] {
  const known = forms.get(query) ?? queryForms(query).map((form) => ({ query: form, parsed: parseQuery(form) }));
  forms.set(query, known);
  return known;
}

/**
 * Where one report fulfils the questions, each as asked and, where that may matter, in simplified characters. The clauses
 * are those of the search page, held against the text instead of an index of it. Pure; its size does not grow with the text.
 */
export function answerQuestions(
  records: readonly SearchRecord[],
  questions: readonly StandingQuestion[],
): ReportAnswer[] {
  const laid = records.map((record) => ({ record, ...foldSection(record) }));
  return questions.flatMap(({ slug, query: asked }) =>
    formsOf(asked).flatMap(({ query, parsed }) => {
      const sections = laid.flatMap((one) => answerIn(one, parsed));
      return sections.length === 0 ? [] : [{ slug, query, sections }];
    }),
  );
}

function answerIn({ record, stretch, texts }: Laid, { clauses, terms }: ParsedQuery): SectionAnswer[] {
  const counts = clauses.length === 0 ? null : matchClauses(clauses, stretch);
  if (counts === null) return [];
  const count = [...counts.values()].reduce((sum, some) => sum + some, 0);
  // With 甲 ~20 乙 a paragraph that has one of them alone is no answer. Set as the page sets it, like all texts quoted.
  const passages = record.passages
    .filter((_, at) => terms.some((term) => texts[at]?.includes(term)))
    .filter(({ text }) => wordRanges(text, clauses).length > 0)
    .map(({ anchor, text }) => ({ anchor, text: fullWidth(text) }));
  return [{ scope: record.scope, count, sentences: snippetsOf(passages, terms, SENTENCES) }];
}
