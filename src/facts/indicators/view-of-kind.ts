import { LEVEL_NAMES } from '../../model/names.ts';
import type { Cell, Column, Table, View } from '../../model/view.ts';
import { oneOfWords, UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { sayNumber } from '../../text/say-number.ts';
import { NONE } from '../share-words.ts';
import { chartOfKind } from './chart-of-kind.ts';
import type { IndicatorKind } from './kinds.ts';
import type { StatedBy } from './stated-by.ts';
import type { StatedFigure } from './tally.ts';
import { sayChange, sayFigure, sayParts, sayScope } from './wording.ts';

/** A column with what stands in it for a figure. */
interface FigureColumn extends Column {
  readonly cell: (figure: StatedFigure, of: StatedBy) => Cell;
}

const COLUMNS: readonly FigureColumn[] = [
  { label: '机构', cell: ({ at }, { issuer }) => ({ text: fullWidth(issuer ?? UNKNOWN_WORDS.issuer), at }) },
  {
    label: '数值',
    numeric: true,
    quoted: true,
    cell: (figure) => ({ text: sayFigure(figure), at: figure.at, quote: figure.quote }),
  },
  { label: '年度', cell: (_, { year }) => ({ text: year === null ? NONE : String(year) }) },
  { label: '级别', cell: (_, { level }) => ({ text: level === null ? NONE : LEVEL_NAMES[level] }) },
  { label: '期间', cell: ({ period }) => ({ text: period ?? '' }) },
  { label: '范围', cell: ({ scope }) => ({ text: sayScope(scope) }) },
];
/** Most kinds have none of these: they stand only where a row has something in them. */
const WHERE_SAID: readonly FigureColumn[] = [
  { label: '分项相加', cell: ({ parts }) => ({ text: sayParts(parts) }) },
  { label: '几处', cell: (_, { count }) => ({ text: oneOfWords(count) }) },
  { label: '所写增减', cell: ({ change }) => ({ text: sayChange(change) }) },
];

/** Where numbers of the picture's table lead. */
const OF_QUARTILES = '图的表里，中位数和四分位连到排在那里的那份报告的原句，落在两份之间的连到较小的一份。';

/** One kind of figure over all reports that state it, given newest first. It says nothing of the others, so that it stays as it is when one of them comes. */
export function viewOfKind(
  { id, name, unit }: IndicatorKind,
  by: readonly StatedBy[],
  above: NonNullable<View['above']>,
): View {
  const more = by.filter(({ count, figures }) => count > figures.length).length;
  const chart = chartOfKind(name, unit, by);
  return {
    name: `${above.name}/${id}`,
    above,
    title: name,
    description: `${sayNumber(by.length)} 份报告写到“${name}”的数字，每个都能点开原句。`,
    method: `一份报告写了几次的，一行一个，注明“几处之一”。“≥”是“余”“超过”“不少于”等，“约”是“近”“左右”等，“0（文字）”是文字写明没有，“未填写”是表格或“XX”没有填，“所写增减”是报告自己在句子里写的。${chart === null ? '' : OF_QUARTILES}`,
    denominator: `${sayNumber(by.length)} 份报告写到；共检看多少份，见“${above.title}”。`,
    doubt: `没有读到不等于没有。口径、期间和范围可能不同，不宜直接排名。${more > 0 ? `${sayNumber(more)} 份报告写得更多，这里列出前几个。` : ''}`,
    blocks: [...(chart === null ? [] : [chart]), tableOf(name, by)],
  };
}

function tableOf(name: string, by: readonly StatedBy[]): Table {
  const rowsOf = (columns: readonly FigureColumn[]) =>
    by.flatMap((one) => one.figures.map((figure) => columns.map(({ cell }) => cell(figure, one))));
  const said = WHERE_SAID.filter((column) => rowsOf([column]).some(([cell]) => cell?.text !== ''));
  const shown = [...COLUMNS, ...said];
  return {
    kind: 'table',
    caption: `${name}：各报告的数值`,
    columns: shown.map(({ cell: _, ...column }) => column),
    rows: rowsOf(shown),
  };
}
