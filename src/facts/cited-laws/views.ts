import { byText } from '../../archive/order.ts';
import type { Cell, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { PAGE_TITLES, UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import type { ViewContext } from '../comparison.ts';
import type { JoinedLaw, JoinedLaws, Mention } from './join.ts';

const COLUMNS = [
  { label: '文件' },
  { label: '报告份数', numeric: true },
  { label: '引用次数', numeric: true },
  { label: '报告年度' },
  { label: '最近一份引用它的报告' },
] as const;

/** The index of cited instruments, those cited by most reports first. */
export function views(joined: JoinedLaws, { reports }: ViewContext): View[] {
  const laws = [...joined.values()].sort(
    (a, b) => b.reports - a.reports || b.times - a.times || byText(a.name, b.name),
  );
  return [
    {
      name: 'instruments',
      title: PAGE_TITLES.instruments,
      description: `${reports} 份报告在书名号里引用了哪些法律、法规、规章和文件，各有多少份报告引用。`,
      method:
        '数的是书名号《》里以“法”“条例”“规定”“意见”“纲要”等结尾的名称；只因全角半角、空格或“中华人民共和国”而不同的，合在一起。',
      denominator: `共检看 ${reports} 份报告，引用文件 ${laws.length} 种。`,
      doubt: '没有写在书名号里的引用没有数；简称、修订前后的名称没有合并。引用得多，不等于落实得好。',
      blocks: [{ kind: 'table', caption: '被引用的文件', columns: COLUMNS, rows: laws.map(rowOf) }],
    },
  ];
}

function rowOf({ name, reports, times, years, newest }: JoinedLaw): Cell[] {
  const title = fullWidth(name);
  return [
    { text: `《${title}》`, href: urls.search(`“${title}》”`) },
    { text: String(reports) },
    { text: String(times) },
    { text: spanOf(years) },
    { text: labelOf(newest), at: newest.at },
  ];
}

function spanOf(years: JoinedLaw['years']): string {
  if (years === null) return UNKNOWN_WORDS.year;
  const [first, last] = years;
  return first === last ? `${first}` : `${first}—${last}`;
}

function labelOf({ issuer, year }: Mention): string {
  const name = fullWidth(issuer ?? UNKNOWN_WORDS.issuer);
  return `${name} ${year === null ? UNKNOWN_WORDS.year : `${year}年度`}`;
}
