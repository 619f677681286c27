import { chineseNumber } from './chinese-number.ts';
import { foldYears } from './year-words.ts';

/** Forms of a date as pages print them; groups are year, month, day. Spaces round the signs are allowed (`2025- 02- 12`). */
const FORMS: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g, // 2023年12月14日
  /(?<!\d)((?:19|20)\d\d) ?- ?(\d{1,2}) ?- ?(\d{1,2})(?!\d)/g, // 2022-03-23 16:41
  /(?<!\d)((?:19|20)\d\d) ?\/ ?(\d{1,2}) ?\/ ?(\d{1,2})(?!\d)/g, // 2021/03/29 11:30:01
  /(?<!\d)((?:19|20)\d\d) ?\. ?(\d{1,2}) ?\. ?(\d{1,2})(?!\d)/g, // 2026.1.17
];
/** 25.03.2024 10:11 on mirrors. */
const DAY_FIRST = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(20\d\d)(?!\d)/g;
const WORDS = '[元一二三四五六七八九十廿卅〇\\d]{1,3}';
/** 二○二四年三月五日, 二〇一五年十二月三十一日, 二〇一五年12月31日, 二〇二〇年元月廿三日 */
const IN_WORDS = new RegExp(`(?<!\\d)((?:19|20)\\d\\d) ?年 ?(${WORDS}) ?月 ?(${WORDS}) ?日`, 'g');
/** T18:30:00Z, T18:30:00.000+0000, 18:30:00 UTC: the hour and its offset from Greenwich. */
const ZONED = /^[T ]?(\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)(?![\w])/i;

/** A date and its place in the text it was read from. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** All real dates of a text, in the order of the text; a time with its offset counts by the clock of China. */
export function findDates(text: string): FoundDate[] {
  const norm = foldYears(text);
  if (!/20|19|年/.test(norm)) return [];
  const found = [
    ...FORMS.flatMap((form) => [...norm.matchAll(form)].map((m) => toDate(m, [m[1], m[2], m[3]]))),
    ...[...norm.matchAll(DAY_FIRST)].map((m) => toDate(m, [m[3], m[2], m[1]])),
    ...[...norm.matchAll(IN_WORDS)]
      .filter((m) => !/^\d+$/.test(`${m[2]}${m[3]}`))
      .map((m) => toDate(m, [m[1], number(m[2]), number(m[3])])),
  ];
  return found
    .filter((date) => date !== null)
    .map((date) => inChina(date, norm))
    .sort((a, b) => a.start - b.start);
}

type Parts = readonly (string | undefined)[];

function toDate(match: RegExpMatchArray, [year, month, day]: Parts): FoundDate | null {
  const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const start = match.index ?? 0;
  return isRealDay(iso) ? { iso, start, end: start + match[0].length } : null;
}

const EAST_8 = 8 * 3_600_000;

/** 2025-01-13T18:30:00Z is the 14th in China. */
function inChina(date: FoundDate, norm: string): FoundDate {
  const time = ZONED.exec(norm.slice(date.end, date.end + 30));
  if (!time) return date;
  const sign = /^[+-]/.test(time[3] ?? '') ? (time[3] ?? '').replace(/^(...)(\d\d)$/, '$1:$2') : 'Z';
  const at = Date.parse(`${date.iso}T${time[1]}:${time[2]}:00${sign}`);
  return Number.isNaN(at) ? date : { ...date, iso: new Date(at + EAST_8).toISOString().slice(0, 10) };
}

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function number(words: string | undefined): string {
  return String(chineseNumber(words === '元' ? '一' : (words ?? '')) ?? '');
}
