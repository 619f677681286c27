import type { Answer } from '../../../search/ask/answer.ts';
import { FEW_REPORTS, trendChart } from './trend-chart.ts';
import { trendRows, trendTable, type YearUrl } from './trend-table.ts';
import { WORDS } from './words.ts';

/** The view of rates by year. */
export interface Trend {
  /** Shows an answer's years, or nothing without one. */
  readonly show: (answer: Answer | null, urlOf: YearUrl) => void;
  /** What is shown as rows for a spreadsheet, head first. */
  readonly rows: () => readonly (readonly string[])[];
}

/** Takes charge of the trend's room. */
export function createTrend({ room }: { readonly room: HTMLElement }): Trend {
  const part = <E extends HTMLElement>(name: string) => room.querySelector(`[data-trend-${name}]`) as E;
  const [caption, chart, table] = [part('caption'), part('chart'), part('table')];
  let years: Answer['years'] = [];
  let addressOf: YearUrl = String;
  return {
    show: (answer, urlOf) => {
      room.hidden = answer === null || answer.occurrences === 0;
      [years, addressOf] = [answer?.years ?? [], urlOf];
      const few = years.some(({ year, held }) => year !== null && held < FEW_REPORTS) ? WORDS.few(FEW_REPORTS) : '';
      caption.textContent = answer === null ? '' : WORDS.caption(answer.query.trim()) + few;
      const hasDated = years.some(({ year }) => year !== null);
      chart.replaceChildren(...(room.hidden || !hasDated ? [] : [trendChart(years)]));
      // Where not all years fit, the latest are seen first.
      chart.scrollLeft = chart.scrollWidth;
      table.replaceChildren(...(room.hidden ? [] : [trendTable(years, urlOf)]));
    },
    rows: () => trendRows(years, addressOf),
  };
}
