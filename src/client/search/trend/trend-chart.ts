import type { YearCount } from '../../../search/ask/answer.ts';
import { makeSvg } from './make-svg.ts';
import { rateOf, rateText } from './rate.ts';
import { WORDS } from './words.ts';

/** Fewer reports than this make a rate that one of them can turn. */
export const FEW_REPORTS = 5;

/** Measures in em, so that the chart grows with the reader's text. */
const STEP = 4;
const BAR = 2.4;
const TALLEST = 8;
const BASE = 10;
const HEIGHT = 12;
const ABOVE_BAR = 0.5;
const YEAR_LINE = 11.4;

/** A column of the chart; a year between others that has no report has none. */
interface Column {
  readonly year: number;
  readonly count: YearCount | null;
}

/** Columns of the rates by year, from zero, each with its number; reports without a year have no place in it. */
export function trendChart(years: readonly YearCount[]): SVGElement {
  const columns = columnsOf(years);
  const width = em(Math.max(1, columns.length) * STEP);
  const highest = Math.max(...years.map(rateOf)) || 1;
  const described = columns.map(({ year, count }) => WORDS.column(String(year), rateOrNone(count))).join('，');
  const line = makeSvg('line', { class: 'base', x1: '0', x2: width, y1: em(BASE), y2: em(BASE) });
  const drawn = columns.flatMap((column, at) => drawColumn(column, at, highest));
  return makeSvg(
    'svg',
    { role: 'img', 'aria-label': WORDS.chart(described), width, height: em(HEIGHT) },
    ...drawn,
    line,
  );
}

/** Every year from the first to the last, so that distance is time. */
function columnsOf(years: readonly YearCount[]): Column[] {
  const dated = years.flatMap(({ year }) => (year === null ? [] : [year]));
  const first = Math.min(...dated);
  const length = dated.length === 0 ? 0 : Math.max(...dated) - first + 1;
  return Array.from({ length }, (_, at) => ({
    year: first + at,
    count: years.find(({ year }) => year === first + at) ?? null,
  }));
}

function drawColumn({ year, count }: Column, at: number, highest: number): SVGElement[] {
  const height = count === null ? 0 : (rateOf(count) / highest) * TALLEST;
  const centre = em((at + 0.5) * STEP);
  const shape = { x: em((at + 0.5) * STEP - BAR / 2), width: em(BAR), y: em(BASE - height), height: em(height) };
  const bar = makeSvg('rect', { class: count !== null && count.held < FEW_REPORTS ? 'bar few' : 'bar', ...shape });
  const value = { class: count === null ? 'value none' : 'value', x: centre, y: em(BASE - height - ABOVE_BAR) };
  return [
    ...(height > 0 ? [bar] : []),
    makeSvg('text', value, rateOrNone(count)),
    makeSvg('text', { class: 'year', x: centre, y: em(YEAR_LINE) }, String(year)),
  ];
}

function rateOrNone(count: YearCount | null): string {
  return count === null ? WORDS.noReport : rateText(count);
}

function em(length: number): string {
  return `${Math.round(length * 100) / 100}em`;
}
