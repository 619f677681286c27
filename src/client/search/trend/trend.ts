import type { Answer } from '../../../search/ask/answer.ts';
import { saveCsv } from '../save-csv.ts';
import { FEW_REPORTS, trendChart } from './trend-chart.ts';
import { trendRows, trendTable, type YearUrl } from './trend-table.ts';
import { WORDS } from './words.ts';

/** The view of rates by year. */
export interface Trend {
  /** Shows an answer's years, or nothing without one. */
  readonly show: (answer: Answer | null, urlOf: YearUrl) => void;
}

/** Takes charge of the trend's room, and of the sentence that stands for it when there is no word to count. */
export function createTrend({ room, none }: { readonly room: HTMLElement; readonly none: HTMLElement }): Trend {
  const part = <E extends HTMLElement>(name: string) => room.querySelector(`[data-trend-${name}]`) as E;
  const [caption, chart, table, csv] = [part('caption'), part('chart'), part('table'), part('csv')];
  let years: Answer['years'] = [];
  csv.addEventListener('click', () => saveCsv('trend.csv', trendRows(years)));
  return {
    show: (answer, urlOf) => {
      none.hidden = answer === null || answer.terms.length > 0 || answer.sections === 0;
      room.hidden = answer === null || answer.occurrences === 0;
      years = answer?.years ?? [];
      const few = years.some(({ year, held }) => year !== null && held < FEW_REPORTS) ? WORDS.few(FEW_REPORTS) : '';
      caption.textContent = answer === null ? '' : WORDS.caption(answer.query.trim()) + few;
      const hasDated = years.some(({ year }) => year !== null);
      chart.replaceChildren(...(room.hidden || !hasDated ? [] : [trendChart(years)]));
      // Where not all years fit, the latest are seen first.
      chart.scrollLeft = chart.scrollWidth;
      table.replaceChildren(...(room.hidden ? [] : [trendTable(years, urlOf)]));
    },
  };
}
