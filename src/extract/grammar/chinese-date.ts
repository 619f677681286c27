import { chineseNumber } from './chinese-number.ts';

/** Forms of a date as pages print them; groups are year, month, day. Spaces round the signs are allowed (`2025- 02- 12`). */
const FORMS: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g, // 2023年12月14日
  /(?<!\d)((?:19|20)\d\d) ?- ?(\d{1,2}) ?- ?(\d{1,2})(?!\d)/g, // 2022-03-23 16:41
  /(?<!\d)((?:19|20)\d\d) ?\/ ?(\d{1,2}) ?\/ ?(\d{1,2})(?!\d)/g, // 2021/03/29 11:30:01
  /(?<!\d)((?:19|20)\d\d) ?\. ?(\d{1,2}) ?\. ?(\d{1,2})(?!\d)/g, // 2026.1.17
];
/** 25.03.2024 10:11 on mirrors. */
const DAY_FIRST = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/g;
/** 二○二四年三月五日 */
const IN_WORDS = /([二一〇○零Ｏ0三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;

/** A date and its place in the text it was read from. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** All real dates of a text, in the order of the text. */
export function findDates(norm: string): FoundDate[] {
  if (!/20|19|年/.test(norm)) return [];
  const found = [
    ...FORMS.flatMap((form) => [...norm.matchAll(form)].map((m) => toDate(m, [m[1], m[2], m[3]]))),
    ...[...norm.matchAll(DAY_FIRST)].map((m) => toDate(m, [m[3], m[2], m[1]])),
    ...[...norm.matchAll(IN_WORDS)].map((m) => toDate(m, [yearInWords(m[1] ?? ''), number(m[2]), number(m[3])])),
  ];
  return found.filter((date) => date !== null).sort((a, b) => a.start - b.start);
}

type Parts = readonly (string | undefined)[];

function toDate(match: RegExpMatchArray, [year, month, day]: Parts): FoundDate | null {
  const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const start = match.index ?? 0;
  return isRealDay(iso) ? { iso, start, end: start + match[0].length } : null;
}

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function number(words: string | undefined): string {
  return String(chineseNumber(words ?? '') ?? '');
}

function yearInWords(words: string): string {
  return [...words].map((c) => ('零一二三四五六七八九'.includes(c) ? '零一二三四五六七八九'.indexOf(c) : 0)).join('');
}
