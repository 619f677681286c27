import { LEVEL_NAMES, SECTION_NAMES } from '../../model/names.ts';
import { LEVELS } from '../../model/report.ts';
import { foldForSearch } from '../fold-for-search.ts';
import { type LevelValue, levelsOf, levelValue, TOWNSHIP_KINDS, TOWNSHIP_NAMES } from '../level-values.ts';
import { type ReportFacts, SCOPE_KEYS, type ScopeKey } from '../search-record.ts';
import type { Notes, NoteWords } from './note-words.ts';
import type { Restrictable } from './restrict.ts';
import type { SuggestKind } from './suggest-kinds.ts';

/** What every clause of a query must hold in: one section, or anywhere in one report. */
export type QueryRange = 'section' | 'report';

/** Whether a section of a report fulfils a field's condition. */
type Test = (item: Restrictable) => boolean;

/** A field: what is typed before the colon, what may follow, and what that asks for. */
interface FieldRow<N extends Notes> {
  /** Names as typed before a colon of either width; the first is the one that is told. */
  readonly names: readonly [string, ...string[]];
  /** Whether all sections of a report fulfil it or none does, or it is a matter of the section alone. */
  readonly about: 'report' | 'section';
  /** What may be suggested for a value that is being typed. */
  readonly suggests?: SuggestKind;
  /** The test for a folded value, or what is odd about it; an odd one nothing fulfils. */
  readonly read: (value: string) => Test | NoInfer<keyof N>;
  readonly notes: N;
}

/** Names by which 章节: knows each section, besides its key. */
const SCOPE_NAMES: Readonly<Record<ScopeKey, readonly [string, ...string[]]>> = {
  preamble: ['导语', '前言'],
  measures: [SECTION_NAMES.measures, '工作成效'],
  'leader-duties': [SECTION_NAMES['leader-duties'], '第一责任人'],
  shortcomings: [SECTION_NAMES.shortcomings, '存在问题'],
  'next-year': [SECTION_NAMES['next-year'], '工作打算', '明年安排'],
  other: [SECTION_NAMES.other, '其他事项'],
  unsorted: [SECTION_NAMES.unsorted],
};
const SECTIONS = SCOPE_KEYS.map((key) => ({ key, names: SCOPE_NAMES[key] }));
const NAMED_LEVELS: readonly Named<LevelValue>[] = [
  ...LEVELS.map((key) => ({ key, names: [LEVEL_NAMES[key]] as const })),
  ...TOWNSHIP_KINDS.map((key) => ({ key: levelValue(key), names: TOWNSHIP_NAMES[key] })),
];
const RANGES: readonly Named<QueryRange>[] = [
  { key: 'report', names: ['全篇', '整篇', '报告'] },
  { key: 'section', names: ['本节', '同一节'] },
];

/** e.g. 2021 or 2019-2021. */
const YEARS = /^(\d{4})(?:年|年度)?(?:(?:-|—|~|至|到)(\d{4})(?:年|年度)?)?$/u;

const ROWS = {
  title: row({
    names: ['标题'],
    about: 'report',
    read: holds(({ title }) => title),
    notes: {},
  }),
  issuer: row({
    names: ['发文机关', '发布机构', '机构'],
    about: 'report',
    suggests: 'issuer',
    read: holds(({ issuer }) => issuer),
    notes: {},
  }),
  year: row({
    names: ['年度'],
    about: 'report',
    read: (value) => {
      const years = YEARS.exec(value);
      return years === null ? 'bad-year' : ({ facts }) => isWithin(facts.year, years);
    },
    notes: {
      'bad-year': {
        told: (text) => `“年度:${text}”看不懂，请写成 年度:2021 或 年度:2019-2021。`,
        fault: (text) => ({ message: `asks for the year ${text}`, hint: 'Write 年度:2021 or 年度:2019-2021.' }),
      },
    },
  }),
  place: row({
    names: ['地区'],
    about: 'report',
    suggests: 'place',
    read: holds(({ place }) => place.join('')),
    notes: {},
  }),
  section: row({
    names: ['章节'],
    about: 'section',
    read: (value) => {
      const scopes = named(SECTIONS, value);
      return scopes.length === 0 ? 'unknown-section' : ({ scope }) => scopes.includes(scope);
    },
    notes: {
      'unknown-section': noSuch('章节', 'section', SECTIONS),
    },
  }),
  level: row({
    names: ['级别'],
    about: 'report',
    read: (value) => {
      const levels = named(NAMED_LEVELS, value);
      return levels.length === 0 ? 'unknown-level' : ({ facts }) => levelsOf(facts).some((own) => levels.includes(own));
    },
    notes: {
      'unknown-level': noSuch('级别', 'level', NAMED_LEVELS),
    },
  }),
  range: row({
    names: ['范围'],
    about: 'report',
    read: (value) => (named(RANGES, value).length === 0 ? 'unknown-range' : () => true),
    notes: {
      'unknown-range': noSuch('范围', 'range', RANGES),
    },
  }),
} as const;

/** Whether a folded value of 范围: asks over whole reports. */
export function isWholeReport(value: string): boolean {
  return named(RANGES, value).includes('report');
}

/** What a field looks at. */
export type Field = keyof typeof ROWS;
/** What can be odd about a field's value. */
export type FieldOddity = { [F in Field]: keyof (typeof ROWS)[F]['notes'] }[Field];

/** All fields, in the order in which they are told. */
export const FIELDS: Readonly<Record<Field, Omit<FieldRow<Record<FieldOddity, NoteWords>>, 'notes'>>> = ROWS;

/** How odd values are told. */
export const FIELD_NOTES = Object.assign({}, ...Object.values(ROWS).map(({ notes }) => notes)) as Readonly<
  Record<FieldOddity, NoteWords>
>;

/** A condition on the report or the section, e.g. 年度:2021; `value` is folded. */
export interface FieldTest {
  readonly kind: 'field';
  readonly field: Field;
  readonly value: string;
}

const BY_NAME: ReadonlyMap<string, Field> = new Map(
  (Object.keys(ROWS) as Field[]).flatMap((field) => FIELDS[field].names.map((name) => [name, field] as const)),
);

/** Any name of a field, for a pattern. */
export const ANY_FIELD = [...BY_NAME.keys()].join('|');

/** The field of a name. */
export function fieldNamed(name: string): Field | null {
  return BY_NAME.get(name) ?? null;
}

/** The names that fields are told by. */
export function fieldNames(): string[] {
  return Object.values(FIELDS).map(({ names: [name] }) => name);
}

const tests = new WeakMap<FieldTest, Test | FieldOddity>();

/** Whether a report and section fulfil a field's condition. Its value is read once: ten thousands of sections are asked. */
export function holdsField(item: Restrictable, condition: FieldTest): boolean {
  const test = tests.get(condition) ?? FIELDS[condition.field].read(condition.value);
  tests.set(condition, test);
  return typeof test === 'function' && test(item);
}

/** What is odd about a field's value: a section that does not exist, a year that is none. */
export function oddValue(field: Field, value: string): FieldOddity | null {
  const read = FIELDS[field].read(value);
  return typeof read === 'string' ? read : null;
}

/** Keeps a row's own kinds of oddity apart from those of others. */
function row<N extends Notes>(fields: FieldRow<N>): FieldRow<N> {
  return fields;
}

/** Reads any value as a part of what the report has there. */
function holds(textOf: (facts: ReportFacts) => string | null): (value: string) => Test {
  return (value) =>
    ({ facts }) =>
      foldForSearch(textOf(facts) ?? '').text.includes(value);
}

/** Something with a key and names. */
interface Named<K> {
  readonly key: K;
  readonly names: readonly [string, ...string[]];
}

/** Keys that the value or a name of theirs is, else those one of whose names holds it, e.g. 不足 → shortcomings. */
function named<K extends string>(choices: readonly Named<K>[], value: string): K[] {
  const folded = choices.map(({ key, names }) => ({ key, names: names.map((name) => foldForSearch(name).text) }));
  const same = folded.filter(({ key, names }) => key === value || names.includes(value));
  const meant = same.length > 0 ? same : folded.filter(({ names }) => names.some((name) => name.includes(value)));
  return meant.map(({ key }) => key);
}

/** How a value is told that none of the choices has for a name. */
function noSuch(noun: string, english: string, choices: readonly Named<string>[]): NoteWords {
  const names = choices.map(({ names: [name] }) => name);
  return {
    told: (text) => `没有叫“${text}”的${noun}。${noun}有：${names.join('、')}。`,
    fault: (text) => ({
      message: `asks for the ${english} ${text}, which does not exist`,
      hint: `Known ${english}s: ${names.join(', ')}.`,
    }),
  };
}

function isWithin(year: number | null, years: RegExpExecArray): boolean {
  return year !== null && year >= Number(years[1]) && year <= Number(years[2] ?? years[1]);
}
