import { levelWords, yearWords } from '../../site/names.ts';
import { PAGE_TITLES } from '../../site/wording.ts';
import type { Group } from './groups.ts';
import type { State, Timeliness } from './observe.ts';
import { PUBLICATION_RULES, type PublicationRule } from './rules.ts';

/** Titles of the pages. */
export const TITLES = {
  all: PAGE_TITLES.timeliness,
  issuers: '各机构的公布日期',
  late: '晚于规定日期公布的报告',
} as const;

/** How states are told. */
export const STATE_NAMES: Readonly<Record<State, string>> = {
  'in-time': '按时',
  late: '迟',
  undated: '无日期',
  'no-rule': '无规定',
};

/** Where dates come from. */
export const OF_DATES =
  '公布日期取自所收的网页，点开日期就到网页上写着它的那一行，日期不在网页文字里的到报告页；日期没有把握的按无日期算。';

/** What late and undated mean. */
export const OF_STATES =
  '规定最后一天及以前公布的算按时，以后的算迟；无日期不算迟，也不算按时；当时没有规定约束该机构的写“无规定”，不判断。';

/** Which rules there are, until when they allow, and whom the older one leaves out. */
export const OF_RULES = `期限依${PUBLICATION_RULES.map(nameOf).join('，它施行以前到期的依')}，都以次年3月31日为最后一天；后者2015年底公布，从2015年度起算，只约束县级以上政府和部门。`;

/** Doubts about what looks late. */
export const DOUBTS =
  '网页上的日期不一定是首次公布的日期，网站改版后重新上传的旧报告会显得迟；规定说的是“地方各级政府和县级以上政府部门”，没有逐字写街道办事处和园区，这里一并比照。';

/** A rule as it is cited: `《法治政府建设与责任落实督察工作规定》第二十四条`. */
export function nameOf({ title, article }: PublicationRule): string {
  return `《${title}》${article ?? ''}`;
}

/** A year of a group; null is every one. */
export function yearLabel(year: Group['year']): string {
  if (year === null) return '各年度';
  return yearWords(year === 'unknown' ? null : year);
}

/** A level of a group; null is every one. */
export function levelLabel(level: Group['level']): string {
  if (level === null) return '各级';
  return levelWords(level === 'unknown' ? null : level);
}

/** Day and state of a report, e.g. `03-23 按时`, `2024-05-01 迟 397 天`; the year is told where it is not the one after that covered. */
export function dayAndState({ publishedOn, state, days }: Timeliness, year: number): string {
  const day = publishedOn?.startsWith(`${year + 1}-`) ? publishedOn.slice(5) : publishedOn;
  const word = state === 'late' ? `${STATE_NAMES.late} ${days} 天` : STATE_NAMES[state];
  return state === 'undated' ? word : `${day ?? STATE_NAMES.undated} ${word}`;
}
