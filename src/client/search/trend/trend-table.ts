import type { YearCount } from '../../../search/ask/answer.ts';
import { make } from '../make.ts';
import { rateText, totalOf } from './rate.ts';
import { WORDS } from './words.ts';

/** Address of a year's hits. */
export type YearUrl = (year: number) => string;

/** The numbers of the chart, and what they are made of; each year leads to its hits. */
export function trendTable(years: readonly YearCount[], urlOf: YearUrl): HTMLTableElement {
  const head = WORDS.tableHead.map((text) => make('th', { scope: 'col' }, text));
  const rows = years.map((year) => row(year, yearCell(year, urlOf)));
  return make(
    'table',
    {},
    make('caption', {}, WORDS.tableCaption),
    make('thead', {}, make('tr', {}, ...head)),
    make('tbody', {}, ...rows),
    make('tfoot', {}, row(totalOf(years), WORDS.total)),
  );
}

/** The same as rows for a spreadsheet, head first. */
export function trendRows(years: readonly YearCount[], urlOf: YearUrl): readonly (readonly string[])[] {
  const cells = (count: YearCount) => [count.reports, count.held, count.occurrences, count.chars].map(String);
  const address = ({ year }: YearCount) => (year === null ? '' : urlOf(year));
  const rows = years.map((count) => [yearText(count), ...cells(count), rateText(count), address(count)]);
  return [WORDS.csvHead, ...rows];
}

function row(count: YearCount, name: Node | string): HTMLTableRowElement {
  const { reports, held, occurrences, chars } = count;
  const cells = [`${reports}／${held}`, String(occurrences), String(chars), rateText(count)];
  return make('tr', {}, make('th', { scope: 'row' }, name), ...cells.map((text) => make('td', {}, text)));
}

function yearCell(count: YearCount, urlOf: YearUrl): Node | string {
  const isLink = count.year !== null && count.occurrences > 0;
  return isLink ? make('a', { href: urlOf(count.year) }, yearText(count)) : yearText(count);
}

function yearText({ year }: YearCount): string {
  return year === null ? WORDS.undated : String(year);
}
