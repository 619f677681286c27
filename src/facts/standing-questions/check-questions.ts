import { findKeyLine } from '../../config/find-key-line.ts';
import type { ConfigSource } from '../../config/to-diagnostics.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { StandingQuestion } from '../../model/question.ts';
import type { Fault } from '../../search/ask/note-words.ts';
import { NOTES } from '../../search/ask/notes.ts';
import { LONGEST_QUERY, parseQuery } from '../../search/ask/parse-query.ts';
import type { QueryProblem } from '../../search/ask/query.ts';

const PROBLEMS: Readonly<Record<QueryProblem, Fault>> = {
  empty: { message: 'asks for nothing', hint: 'Write the words to look for, e.g. 败诉率.' },
  'too-long': { message: `is longer than ${LONGEST_QUERY} characters`, hint: 'Ask for fewer words.' },
};

/** Tells every question whose query asks for nothing or would be taken otherwise than it may be meant. */
export function checkQuestions(questions: readonly StandingQuestion[], config: ConfigSource): Diagnostic[] {
  return questions.flatMap(({ query }, at) =>
    faultsOf(query).map(({ message, hint }) => ({
      path: config.path,
      line: findKeyLine(config.source, ['questions', at, 'query']),
      column: null,
      rule: 'config-question',
      severity: 'error',
      message: `\`questions.${at}.query\` ${message}.`,
      hint,
    })),
  );
}

/** A reader at the search page is told how an odd query was taken; a question asked for years should not be odd. */
function faultsOf(query: string): Fault[] {
  const { problem, notes } = parseQuery(query);
  return problem === null ? notes.map(({ kind, text }) => NOTES[kind].fault(text)) : [PROBLEMS[problem]];
}
