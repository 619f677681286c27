import { LEVELS, type Level } from '../../model/level.ts';
import { LEVEL_NAMES } from '../../model/names.ts';
import type { Cell, Chart, ChartPanel, ChartPoint, Table } from '../../model/view.ts';
import { sayNumber } from '../../text/say-number.ts';
import { leading } from '../ways.ts';
import { QUARTILE_SHARES, quartilesOf } from './quartiles.ts';
import { mainFigure, mainValue, type NumberedFigure, type StatedBy } from './stated-by.ts';

/** Years that a picture has room for; older ones stand in its table. */
export const MOST_YEARS = 12;

/** Figures of one level and year, one a report. */
type FiguresOf = (level: Level, year: number) => readonly NumberedFigure[];

/** Middle values by level and year; null where fewer than two numbers would make no picture. */
export function chartOfKind(name: string, unit: string, by: readonly StatedBy[]): Chart | null {
  const years = [...new Set(by.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const shown = years.slice(-MOST_YEARS);
  const levels = LEVELS.filter((level) => by.some((one) => one.level === level && mainValue(one) !== null));
  if (by.flatMap((one) => mainValue(one) ?? []).length < 2 || levels.length === 0) return null;
  const figuresOf: FiguresOf = (level, year) =>
    by.filter((one) => one.level === level && one.year === year).flatMap((one) => mainFigure(one) ?? []);
  const panels = levels.map(
    (level): ChartPanel => ({
      label: LEVEL_NAMES[level],
      points: shown.map((year) => pointOf(String(year), figuresOf(level, year))),
    }),
  );
  const caption = `${name}（${unit}）：各级各年度的中位数和居中的一半`;
  const table = tableOf(caption, { levels, years, figuresOf });
  return { kind: 'chart', caption, form: 'range', unit, panels, table };
}

function pointOf(x: string, figures: readonly NumberedFigure[]): ChartPoint {
  const found = quartilesOf(figures.map(({ value }) => value));
  if (found === null) return { x, value: null };
  return { x, value: found.middle, low: found.low, high: found.high };
}

interface Spread {
  readonly levels: readonly Level[];
  readonly years: readonly number[];
  readonly figuresOf: FiguresOf;
}

function tableOf(caption: string, { levels, years, figuresOf }: Spread): Table {
  const rows = levels.flatMap((level) =>
    years.flatMap((year) => rowsOf(`${LEVEL_NAMES[level]} ${year}`, figuresOf(level, year))),
  );
  const numeric = (label: string) => ({ label, numeric: true as const });
  return {
    kind: 'table',
    caption,
    columns: [{ label: '级别和年度' }, ...['有数值的报告', '下四分位', '中位数', '上四分位'].map(numeric)],
    rows,
  };
}

/** The number of reports leads to the first of them; a quartile to the figure that stands there, or to the smaller of the two that it lies between. */
function rowsOf(label: string, figures: readonly NumberedFigure[]): Cell[][] {
  const found = quartilesOf(figures.map(({ value }) => value));
  const [first] = figures;
  if (found === null || first === undefined) return [];
  const sorted = [...figures].sort((a, b) => a.value - b.value);
  const cellOf = (which: keyof typeof QUARTILE_SHARES) => {
    const { at } = sorted[Math.floor((sorted.length - 1) * QUARTILE_SHARES[which])] as NumberedFigure;
    return { text: sayNumber(found[which]), at };
  };
  return [[{ text: label }, leading(found.count, { at: first.at }), cellOf('low'), cellOf('middle'), cellOf('high')]];
}
