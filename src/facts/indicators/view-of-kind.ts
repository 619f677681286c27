import { LEVEL_NAMES } from '../../model/names.ts';
import type { Cell, View } from '../../model/view.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { NONE } from '../share-words.ts';
import { chartOfKind } from './chart-of-kind.ts';
import type { IndicatorKind } from './kinds.ts';
import type { StatedBy } from './stated-by.ts';
import { sayFigure, sayParts, sayScope } from './wording.ts';

const COLUMNS = [
  { label: '机构' },
  { label: '数值', quoted: true },
  { label: '年度' },
  { label: '级别' },
  { label: '期间' },
  { label: '范围' },
  { label: '分项相加' },
] as const;

/** Where numbers of the picture's table lead. */
const OF_QUARTILES = '图的表里，中位数和四分位连到排在那里的那份报告的原句，落在两份之间的连到较小的一份。';

/** One kind of figure over all reports that state it, given newest first. It says nothing of the others, so that it stays as it is when one of them comes. */
export function viewOfKind(
  { id, name, unit }: IndicatorKind,
  by: readonly StatedBy[],
  above: NonNullable<View['above']>,
): View {
  const rows = by.flatMap(rowsOf);
  const more = by.filter(({ count, figures }) => count > figures.length).length;
  const chart = chartOfKind(name, unit, by);
  return {
    name: `${above.name}/${id}`,
    above,
    title: name,
    description: `${by.length} 份报告写到“${name}”的数字，每个都能点开原句。`,
    method: `一份报告写了几次的，一行一个。“≥”是“余”“超过”“不少于”等，“约”是“近”“左右”等，“0（文字）”是文字写明没有，“未填写”是表格或“XX”没有填。${chart === null ? '' : OF_QUARTILES}`,
    denominator: `${by.length} 份报告写到；共检看多少份，见“${above.title}”。`,
    doubt: `没有读到不等于没有。口径、期间和范围可能不同，不宜直接排名。${more > 0 ? `${more} 份报告写得更多，这里列出前几个。` : ''}`,
    blocks: [
      ...(chart === null ? [] : [chart]),
      { kind: 'table', caption: `${name}：各报告的数值`, columns: COLUMNS, rows },
    ],
  };
}

function rowsOf({ issuer, year, level, figures }: StatedBy): Cell[][] {
  return figures.map((figure) => [
    { text: fullWidth(issuer ?? UNKNOWN_WORDS.issuer), at: figure.at },
    { text: sayFigure(figure), at: figure.at, quote: figure.quote },
    { text: year === null ? NONE : String(year) },
    { text: level === null ? NONE : LEVEL_NAMES[level] },
    { text: figure.period ?? '' },
    { text: sayScope(figure.scope) },
    { text: sayParts(figure.parts) },
  ]);
}
