import { byText } from '../../archive/order.ts';
import type { Cell, View } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import { PAGE_TITLES } from '../../site/wording.ts';
import { sayNumber } from '../../text/say-number.ts';
import type { ViewContext } from '../comparison.ts';
import { reportWords } from '../mention.ts';
import { NONE } from '../share-words.ts';
import { leading } from '../ways.ts';
import type { JoinedIndicators } from './join.ts';
import { type IndicatorKind, KINDS } from './kinds.ts';
import { quartilesOf } from './quartiles.ts';
import { mainValue, type StatedBy } from './stated-by.ts';
import { viewOfKind } from './view-of-kind.ts';

/** Name of the view that lists all kinds. */
export const ALL = 'indicators';
const TITLE = PAGE_TITLES.indicators;

const COLUMNS = [
  { label: '指标' },
  { label: '单位' },
  { label: '写到它的报告', numeric: true },
  { label: '有数值', numeric: true },
  { label: '文字写明为零', numeric: true },
  { label: '未填写', numeric: true },
  { label: '中位数', numeric: true },
  { label: '最近一份写到它的报告' },
] as const;

/** The list of all kinds of figures that reports state, and a page for each. */
export function views(joined: JoinedIndicators, { reports }: ViewContext): View[] {
  const stated = KINDS.map((kind) => ({ kind, by: newestFirst(joined, kind) })).filter(({ by }) => by.length > 0);
  const above = { title: TITLE, name: ALL };
  return [
    {
      name: ALL,
      title: TITLE,
      description: '报告写到的数字，按指标排列：各有多少份报告写到、中位数是多少。点指标看每份报告的数值和原句。',
      method:
        '数字由规则从正文读出，每个都能点开原句；“其中”的分项不计入。万、亿已乘开。中位数取每份报告第一个数值，“余”“超过”等约数按写出的数计。',
      denominator: `共检看 ${sayNumber(reports)} 份报告，写到的指标 ${sayNumber(stated.length)} 种。`,
      doubt: '没有读到，不等于没有做，也不等于没有写；各地的口径不同，数字不宜直接排名。',
      blocks: [
        { kind: 'table', caption: TITLE, columns: COLUMNS, rows: stated.map(({ kind, by }) => rowOf(kind, by)) },
      ],
    },
    ...stated.map(({ kind, by }) => viewOfKind(kind, by, above)),
  ];
}

function newestFirst(joined: JoinedIndicators, { id }: IndicatorKind): StatedBy[] {
  const reports = [...(joined.get(id) ?? [])].map(([report, figures]) => ({ report, ...figures }));
  return reports.sort(
    (a, b) =>
      (b.year ?? -Infinity) - (a.year ?? -Infinity) ||
      byText(a.issuer ?? '', b.issuer ?? '') ||
      byText(a.report, b.report),
  );
}

function rowOf({ id, name, unit }: IndicatorKind, by: readonly StatedBy[]): Cell[] {
  const values = by.flatMap((one) => mainValue(one) ?? []);
  const having = (is: (one: StatedBy['figures'][number]) => boolean) =>
    by.filter(({ figures }) => figures.some(is)).length;
  const middle = quartilesOf(values)?.middle;
  const [newest] = by;
  const page = { href: urls.view(`${ALL}/${id}`) };
  return [
    { text: name, ...page },
    { text: unit },
    leading(by.length, page),
    leading(values.length, page),
    leading(
      having(({ inWords }) => inWords),
      page,
    ),
    leading(
      having(({ placeholder }) => placeholder),
      page,
    ),
    leading(middle === undefined ? NONE : sayNumber(middle), page),
    newest === undefined
      ? { text: '' }
      : { text: reportWords(newest), at: (newest.figures[0] as StatedBy['figures'][number]).at },
  ];
}
