import { byText } from '../../archive/order.ts';
import type { Cell, View } from '../../model/view.ts';
import { yearWords } from '../../site/names.ts';
import { urls } from '../../site/urls.ts';
import { PAGE_TITLES, UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { sayNumber } from '../../text/say-number.ts';
import { asks, leading, type Way, wayToPlace, wayToYear } from '../ways.ts';
import type { Counts, JoinedLaw } from './join.ts';
import { queryOf } from './phrases.ts';
import { kindOf } from './wording.ts';

/** Instruments told of each year or place: there are some 20 and 34 of these. */
export const MOST_OF_GROUP = 20;

/** A way to group reports. */
interface Grouping {
  readonly name: string;
  readonly head: string;
  readonly counts: (law: JoinedLaw) => Counts;
  readonly label: (group: string) => string;
  readonly query: (group: string) => string;
  /** Where its reports are listed. */
  readonly reports: (group: string) => Way;
  readonly order: (a: string, b: string) => number;
}

const BY_YEAR: Grouping = {
  name: 'instruments/years',
  head: '年度',
  counts: ({ years }) => years,
  label: (year) => yearWords(year === '' ? null : Number(year)),
  query: (year) => (year === '' ? '' : ` ${asks('year', year)}`),
  reports: (year) => wayToYear(year === '' ? null : Number(year)),
  order: (a, b) => Number(b) - Number(a),
};
const BY_PLACE: Grouping = {
  name: 'instruments/places',
  head: '地区',
  counts: ({ places }) => places,
  label: (place) => (place === '' ? UNKNOWN_WORDS.place : place),
  query: (place) => (place === '' ? '' : ` ${asks('place', place)}`),
  reports: (place) => wayToPlace(place || null),
  order: (a, b) => Number(a === '') - Number(b === '') || byText(a, b),
};

/** What reports of each year cite most, the newest year first. */
export function viewByYear(laws: readonly JoinedLaw[], reports: Counts, all: number): View {
  return viewBy(BY_YEAR, laws, { reports, all });
}

/** What reports of each place cite most. */
export function viewByPlace(laws: readonly JoinedLaw[], reports: Counts, all: number): View {
  return viewBy(BY_PLACE, laws, { reports, all });
}

function viewBy(
  by: Grouping,
  laws: readonly JoinedLaw[],
  looked: { readonly reports: Counts; readonly all: number },
): View {
  const groups = Object.keys(looked.reports).sort(by.order);
  const title = `各${by.head}${PAGE_TITLES.instruments}`;
  return {
    name: by.name,
    title,
    above: { title: PAGE_TITLES.instruments, name: 'instruments' },
    description: `各${by.head}的报告引用得最多的法律、法规和文件，各有多少份报告引用。`,
    method: `每个${by.head}列引用份数最多的 ${MOST_OF_GROUP} 种；怎样算一种，和“${PAGE_TITLES.instruments}”一页相同。`,
    denominator: `共检看 ${sayNumber(looked.all)} 份报告，分属 ${sayNumber(groups.length)} 个${by.head}。`,
    doubt: '本站收到的报告多少不一，份数不能直接比较；引用得多，不等于落实得好。',
    blocks: [
      {
        kind: 'table',
        caption: title,
        columns: [
          { label: `${by.head}和文件` },
          { label: '种类' },
          { label: '引用它的报告', numeric: true },
          { label: `该${by.head}的报告`, numeric: true },
        ],
        rows: groups.flatMap((group) => rowsOf(by, laws, { group, all: looked.reports[group] ?? 0 })),
      },
    ],
  };
}

function rowsOf(by: Grouping, laws: readonly JoinedLaw[], { group, all }: { group: string; all: number }): Cell[][] {
  const counted = laws.map((law) => ({ law, count: by.counts(law)[group] ?? 0 })).filter(({ count }) => count > 0);
  const most = counted
    .sort((a, b) => b.count - a.count || byText(a.law.name, b.law.name) || byText(a.law.key ?? '', b.law.key ?? ''))
    .slice(0, MOST_OF_GROUP);
  return most.map(({ law, count }) => {
    const found = { href: urls.search(queryOf(law.phrases) + by.query(group)) };
    return [
      { text: `${by.label(group)}《${fullWidth(law.name)}》`, ...found },
      { text: kindOf(law.key) },
      leading(count, found),
      leading(all, by.reports(group)),
    ];
  });
}
