import { findKeyLine } from '../../config/find-key-line.ts';
import type { ConfigSource } from '../../config/to-diagnostics.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { StandingQuestion } from '../../model/question.ts';
import { SCOPE_NAMES } from '../ask/field-tests.ts';
import { LONGEST_QUERY, parseQuery } from '../ask/parse-query.ts';
import type { QueryNote, QueryProblem } from '../ask/query.ts';

/** What is wrong, and what to do. */
interface Fault {
  readonly message: string;
  readonly hint: string;
}

const SECTIONS = Object.values(SCOPE_NAMES).map(([name]) => name);
const LITERALLY = 'Put it in quotes if it is meant as text.';

const PROBLEMS: Readonly<Record<QueryProblem, Fault>> = {
  empty: { message: 'asks for nothing', hint: 'Write the words to look for, e.g. 败诉率.' },
  'too-long': { message: `is longer than ${LONGEST_QUERY} characters`, hint: 'Ask for fewer words.' },
};

/** A reader at the search page is told how an odd query was taken; a question asked for years should not be odd. */
const NOTES: Readonly<Record<QueryNote['kind'], (text: string) => Fault>> = {
  'only-operators': (text) => ({ message: `has signs only: ${text}`, hint: 'Write a word to look for.' }),
  'only-without': (text) => ({
    message: `only says what must not stand there: ${text}`,
    hint: 'Put a word to look for before it.',
  }),
  unbalanced: (text) => ({ message: `has a quote without its twin: ${text}`, hint: 'Close the quote or remove it.' }),
  'stray-or': () => ({ message: 'has a | with a word on one side only', hint: 'Put a word on both sides of it.' }),
  'stray-near': (text) => ({
    message: `has ${text} without a word on both sides`,
    hint: 'Write it as 负责人 ~20 出庭, parted by spaces.',
  }),
  'empty-field': (text) => ({
    message: `has nothing after ${text}:`,
    hint: 'Let the value follow the colon without a space.',
  }),
  'unknown-field': (text) => ({
    message: `has ${text}:, which is no field`,
    hint: `Known fields: 标题, 发文机关, 年度, 地区, 章节. ${LITERALLY}`,
  }),
  'unknown-section': (text) => ({
    message: `asks for the section ${text}, which does not exist`,
    hint: `Known sections: ${SECTIONS.join(', ')}.`,
  }),
  'bad-year': (text) => ({ message: `asks for the year ${text}`, hint: 'Write 年度:2021 or 年度:2019-2021.' }),
  simplified: (text) => ({ message: `is in traditional characters: ${text}`, hint: 'Write it in simplified ones.' }),
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

function faultsOf(query: string): Fault[] {
  const { problem, notes } = parseQuery(query);
  return problem === null ? notes.map(({ kind, text }) => NOTES[kind](text)) : [PROBLEMS[problem]];
}
