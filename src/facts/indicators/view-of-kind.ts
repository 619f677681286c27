import { LEVELS, type Level } from '../../model/level.ts';
import { LEVEL_NAMES } from '../../model/names.ts';
import type { Cell, Chart, ChartPanel, Table, View } from '../../model/view.ts';
import { UNKNOWN_WORDS } from '../../site/wording.ts';
import { fullWidth } from '../../text/full-width.ts';
import { NONE } from '../share-words.ts';
import type { IndicatorKind } from './kinds.ts';
import { quartilesOf } from './quartiles.ts';
import { mainValue, type StatedBy } from './stated-by.ts';
import { sayFigure, sayNumber, sayParts, sayScope } from './wording.ts';

const COLUMNS = [
  { label: '机构' },
  { label: '数值', quoted: true },
  { label: '年度' },
  { label: '级别' },
  { label: '期间' },
  { label: '范围' },
  { label: '分项相加' },
] as const;
/** Years that a picture has room for; older ones stand in its table. */
export const MOST_YEARS = 12;

/** One kind of figure over all reports that state it, given newest first. It says nothing of the others, so that it stays as it is when one of them comes. */
export function viewOfKind(
  { id, name, unit }: IndicatorKind,
  by: readonly StatedBy[],
  above: NonNullable<View['above']>,
): View {
  const rows = by.flatMap(rowsOf);
  const more = by.filter(({ count, figures }) => count > figures.length).length;
  const chart = chartOf(name, unit, by);
  return {
    name: `${above.name}/${id}`,
    above,
    title: name,
    description: `${by.length} 份报告写到“${name}”的数字，每个都能点开原句。`,
    method: `一份报告写了几次的，一行一个。“≥”是“余”“超过”“不少于”等，“约”是“近”“左右”等，“0（文字）”是文字写明没有，“未填写”是表格或“XX”没有填。`,
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

/** Middle values by level and year; null where fewer than two numbers would make no picture. */
function chartOf(name: string, unit: string, by: readonly StatedBy[]): Chart | null {
  const years = [...new Set(by.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const shown = years.slice(-MOST_YEARS);
  const levels = LEVELS.filter((level) => by.some((one) => one.level === level && mainValue(one) !== null));
  const numbers = by.flatMap((one) => mainValue(one) ?? []);
  if (numbers.length < 2 || levels.length === 0) return null;
  const spread = (level: Level, year: number) =>
    quartilesOf(by.filter((one) => one.level === level && one.year === year).flatMap((one) => mainValue(one) ?? []));
  const panels = levels.map(
    (level): ChartPanel => ({
      label: LEVEL_NAMES[level],
      points: shown.map((year) => {
        const found = spread(level, year);
        return {
          x: String(year),
          value: found?.middle ?? null,
          ...(found === null ? {} : { low: found.low, high: found.high }),
        };
      }),
    }),
  );
  const caption = `${name}（${unit}）：各级各年度的中位数和居中的一半`;
  return { kind: 'chart', caption, form: 'range', unit, panels, table: tableOf(caption, { levels, years, spread }) };
}

interface Spread {
  readonly levels: readonly Level[];
  readonly years: readonly number[];
  readonly spread: (level: Level, year: number) => ReturnType<typeof quartilesOf>;
}

function tableOf(caption: string, { levels, years, spread }: Spread): Table {
  const rows = levels.flatMap((level) =>
    years.flatMap((year): Cell[][] => {
      const found = spread(level, year);
      if (found === null) return [];
      const { count, low, middle, high } = found;
      return [
        [
          { text: `${LEVEL_NAMES[level]} ${year}` },
          ...[count, low, middle, high].map((one) => ({ text: sayNumber(one) })),
        ],
      ];
    }),
  );
  const numeric = (label: string) => ({ label, numeric: true as const });
  return {
    kind: 'table',
    caption,
    columns: [{ label: '级别和年度' }, ...['有数值的报告', '下四分位', '中位数', '上四分位'].map(numeric)],
    rows,
  };
}
