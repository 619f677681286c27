import { SECTION_NAMES } from '../../site/wording.ts';
import { foldForSearch } from '../fold-for-search.ts';
import { SCOPE_KEYS, type ScopeKey } from '../search-record.ts';
import type { Field, FieldTest, QueryNote } from './query.ts';
import type { Restrictable } from './restrict.ts';

/** Names by which 章节: knows each section, besides its key. */
export const SCOPE_NAMES: Readonly<Record<ScopeKey, readonly string[]>> = {
  preamble: ['导语', '前言'],
  measures: [SECTION_NAMES.measures, '工作成效'],
  'leader-duties': [SECTION_NAMES['leader-duties'], '第一责任人'],
  shortcomings: [SECTION_NAMES.shortcomings, '存在问题'],
  'next-year': [SECTION_NAMES['next-year'], '工作打算', '明年安排'],
  other: [SECTION_NAMES.other, '其他事项'],
  unsorted: [SECTION_NAMES.unsorted],
};

/** e.g. 2021 or 2019-2021. */
const YEARS = /^(\d{4})(?:年|年度)?(?:(?:-|—|~|至|到)(\d{4})(?:年|年度)?)?$/u;

type Test = (item: Restrictable, value: string) => boolean;

const TESTS: Readonly<Record<Field, Test>> = {
  title: ({ facts }, value) => fold(facts.title).includes(value),
  issuer: ({ facts }, value) => fold(facts.issuer).includes(value),
  year: ({ facts }, value) => isWithin(facts.year, YEARS.exec(value)),
  place: ({ facts }, value) => fold(facts.place.join('')).includes(value),
  section: ({ scope }, value) => scopesNamed(value).includes(scope),
};

/** Whether a report and section fulfil a field's condition. */
export function holdsField(item: Restrictable, { field, value }: FieldTest): boolean {
  return TESTS[field](item, value);
}

/** What is odd about a field's value: a section that does not exist, a year that is none. */
export function noteField(field: Field, value: string): QueryNote[] {
  if (field === 'section' && scopesNamed(value).length === 0) return [{ kind: 'unknown-section', text: value }];
  if (field === 'year' && !YEARS.test(value)) return [{ kind: 'bad-year', text: value }];
  return [];
}

/** Sections whose key is the value or one of whose names holds it, e.g. 不足 → shortcomings. */
function scopesNamed(value: string): ScopeKey[] {
  return SCOPE_KEYS.filter((scope) => scope === value || SCOPE_NAMES[scope].some((name) => fold(name).includes(value)));
}

function isWithin(year: number | null, years: RegExpExecArray | null): boolean {
  if (year === null || years === null) return false;
  return year >= Number(years[1]) && year <= Number(years[2] ?? years[1]);
}

function fold(text: string | null): string {
  return text === null ? '' : foldForSearch(text).text;
}
