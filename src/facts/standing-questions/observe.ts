import type { SiteConfig } from '../../model/config.ts';
import type { SectionAnswer } from '../../model/question.ts';
import { matchClauses, matchWhole } from '../../search/ask/match-clauses.ts';
import { parseQuery } from '../../search/ask/parse-query.ts';
import type { ParsedQuery } from '../../search/ask/query.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { snippetsOf } from '../../search/snippet.ts';
import { wordRanges } from '../../search/word-ranges.ts';
import { fullWidth } from '../../text/full-width.ts';
import type { Observed } from '../comparison.ts';
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
export function observe(
  { records }: Pick<Observed, 'records'>,
  { questions }: Pick<SiteConfig, 'questions'>,
): SectionAnswer[] {
  const laid = records.map((record) => ({ record, ...foldSection(record) }));
  return questions.flatMap(({ slug, query: asked }) =>
    formsOf(asked).flatMap(({ query, parsed }) =>
      found(laid, parsed).map((one) => ({ slug, query, ...answerIn(one, parsed) })),
    ),
  );
}

/** A section that fulfils a question. */
interface FoundIn {
  readonly part: Laid;
  readonly count: number;
}

function found(laid: readonly Laid[], { clauses, range }: ParsedQuery): FoundIn[] {
  if (clauses.length === 0) return [];
  if (range === 'report') return matchWhole(clauses, laid, ({ stretch }) => stretch);
  return laid.flatMap((part) => {
    const matched = matchClauses(clauses, part.stretch);
    return matched === null ? [] : [{ part, count: matched.count }];
  });
}

type AnswerIn = Pick<SectionAnswer, 'scope' | 'count' | 'at' | 'sentences'>;

function answerIn({ part: { record, texts }, count }: FoundIn, { clauses, terms }: ParsedQuery): AnswerIn {
  const { report, scope, passages } = record;
  // With 甲 ~20 乙 a paragraph that has one of them alone is no answer.
  const asked = passages
    .filter((_, at) => terms.some((term) => texts[at]?.includes(term)))
    .flatMap(({ anchor, text }) =>
      wordRanges(text, clauses)
        .slice(0, 1)
        .map(({ start, end }) => ({ anchor, text, from: start, to: end })),
    );
  // Set as the page sets it, like all texts quoted.
  const quoted = asked.map(({ anchor, text }) => ({ anchor, text: fullWidth(text) }));
  const at = asked.map(({ anchor, from, to }) => ({ report: report.id, scope, anchor, from, to, rule: 'asked-words' }));
  return { scope, count, at: at[0] ?? null, sentences: snippetsOf(quoted, clauses, SENTENCES) };
}
