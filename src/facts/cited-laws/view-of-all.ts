import type { Cell, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { PAGE_TITLES, UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { sayNumber } from '../../text/say-number.ts';
import { reportWords } from '../mention.ts';
import { leading } from '../ways.ts';
import { INSTRUMENTS } from './instruments.ts';
import type { Counts, JoinedLaw } from './join.ts';
import { queryOf } from './phrases.ts';
import { KNOWN_UNTIL, kindOf, STATUS_NAMES } from './wording.ts';

const COLUMNS = [
  { label: '文件' },
  { label: '种类' },
  { label: '报告份数', numeric: true },
  { label: '引用次数', numeric: true },
  { label: '报告年度' },
  { label: '报告当日的效力（报告份数）' },
  { label: '最近一份引用它的报告' },
] as const;

/** The index of cited instruments, those cited by most reports first. */
export function viewOfAll(laws: readonly JoinedLaw[], reports: number): View {
  const known = laws.filter(({ key }) => key !== null).length;
  return {
    name: 'instruments',
    title: PAGE_TITLES.instruments,
    description: `${sayNumber(reports)} 份报告在书名号里引用了哪些法律、法规、规章和文件，各有多少份报告引用，报告当日是否有效。`,
    method: `数的是书名号《》里以“法”“条例”“规定”“意见”“纲要”等结尾的名称，报刊、图书、节目、表单和年度工作计划不数；“关于印发〈甲〉的通知”只数甲。简称、修订版本、写错的起止年份按一张 ${sayNumber(INSTRUMENTS.size)} 种文件的对照表归到同一种，表里没有的只合并全角半角、空格和“中华人民共和国”的不同。效力按报告公布之日判断，没有公布日期的按所报告年度的最后一天。`,
    denominator: `共检看 ${sayNumber(reports)} 份报告，引用文件 ${sayNumber(laws.length)} 种，其中 ${sayNumber(known)} 种在对照表里。`,
    doubt: `没有写在书名号里的引用没有数。修订不算废止；对照表编到 ${KNOWN_UNTIL}，表里没有的文件、起止日期没有把握的文件都写“不明”。引用得多，不等于落实得好。`,
    blocks: [{ kind: 'table', caption: '被引用的文件', columns: COLUMNS, rows: laws.map(rowOf) }],
  };
}

function rowOf({ key, name, phrases, reports, times, years, states, newest }: JoinedLaw): Cell[] {
  const found = { href: urls.search(queryOf(phrases)) };
  return [
    { text: `《${fullWidth(name)}》`, ...found },
    { text: kindOf(key) },
    leading(reports, found),
    leading(times, found),
    { text: spanOf(years) },
    { text: statesOf(states) },
    { text: reportWords(newest), at: newest.at },
  ];
}

function spanOf(counts: Counts): string {
  const years = Object.keys(counts)
    .filter((year) => year !== '')
    .map(Number);
  if (years.length === 0) return UNKNOWN_WORDS.year;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? `${first}` : `${first}—${last}`;
}

function statesOf(states: Counts): string {
  const told = Object.entries(STATUS_NAMES).filter(([state]) => (states[state] ?? 0) > 0);
  return told.map(([state, label]) => `${label} ${states[state]}`).join('，');
}
