import type { Answer, FirstAnswer } from '../../search/ask/answer.ts';
import { createConcordance } from './concordance.ts';
import { MESSAGES } from './messages.ts';
import { one } from './one.ts';
import { orderOf, type PageState, toAddress } from './page-state.ts';
import { createReading } from './reading.ts';
import type { RenderNeeds } from './render-hit.ts';
import { lineRows, sectionRows } from './result-csv.ts';
import { createResultList } from './result-list.ts';
import { saveCsv } from './save-csv.ts';
import { createTrend } from './trend/trend.ts';

/** The views of an answer, of which one is shown. */
export interface Views {
  /** The first reports, for the view that shows reports. */
  readonly showFirst: (first: FirstAnswer, state: PageState, needs: RenderNeeds) => void;
  /** The whole answer. */
  readonly showRest: (answer: Answer, state: PageState, needs: RenderNeeds) => void;
  /** Nothing. */
  readonly empty: () => void;
  readonly shown: () => number;
  readonly showUntil: (count: number) => Promise<void>;
}

/** Takes charge of the rooms of all views and of their file; `base` is the address of the folder `search/`. */
export function createViews(base: string): Views {
  const list = one<HTMLOListElement>('[data-results]');
  const results = createResultList({ list, more: one('[data-search-more]'), base });
  const reading = createReading({ room: one('[data-reading]'), base });
  const concordance = createConcordance({ room: one('[data-kwic]'), base });
  const trend = createTrend({ room: one('[data-trend]') });
  const none = one('[data-trend-none]');
  const csv = one<HTMLButtonElement>('[data-csv]');
  const csvStatus = one('[data-csv-status]');
  let save: (() => Promise<void>) | null = null;
  csv.addEventListener('click', async () => {
    csv.disabled = true;
    await save?.();
    csvStatus.textContent = '';
    csv.disabled = save === null;
  });
  const offerCsv = (make: typeof save) => {
    save = make;
    csv.disabled = make === null;
  };
  const savingOf = (answer: Answer, state: PageState, needs: RenderNeeds): typeof save => {
    if (answer.sections === 0) return null;
    if (state.view === 'trend') return answer.occurrences === 0 ? null : () => saveCsv('trend.csv', trend.rows());
    if (orderOf(state.view) !== null) {
      const rows = () => lineRows(concordance.lines(), needs);
      return answer.occurrences === 0 ? null : () => saveCsv('concordance.csv', rows());
    }
    const goOn = (done: number) => {
      csvStatus.textContent = MESSAGES.gathering(done, answer.found);
      return true;
    };
    const isWhole = state.view === 'read';
    return () => saveCsv(isWhole ? 'sections.csv' : 'results.csv', sectionRows({ answer, needs, base, goOn }, isWhole));
  };
  return {
    showFirst: (first, state, needs) => {
      const isList = state.view === 'reports';
      list.hidden = !isList;
      results.show(isList ? first.reports : [], first.sections, needs);
    },
    showRest: (answer, state, needs) => {
      const order = orderOf(state.view);
      if (state.view === 'reports') results.complete(answer.reports);
      reading.show(state.view === 'read' ? answer : null, needs);
      concordance.show(answer, order, needs);
      trend.show(state.view === 'trend' ? answer : null, (year) => yearUrl(state, year));
      none.hidden = (order === null && state.view !== 'trend') || answer.terms.length > 0 || answer.sections === 0;
      none.textContent = order === null ? MESSAGES.noWordsForTrend : MESSAGES.noWordsForLines;
      offerCsv(savingOf(answer, state, needs));
    },
    empty: () => {
      results.show([], null, null);
      reading.show(null, null);
      concordance.show(null, null, null);
      trend.show(null, String);
      none.hidden = true;
      offerCsv(null);
    },
    // Only one of them shows anything.
    shown: () => results.shown() + reading.shown() + concordance.shown(),
    showUntil: async (count) => {
      await Promise.all([results.showUntil(count), reading.showUntil(count), concordance.showUntil(count)]);
    },
  };
}

/** Address of the hits of one year, with all else as it is. */
function yearUrl(state: PageState, year: number): string {
  const search = toAddress({ ...state, view: 'reports', restriction: { ...state.restriction, year: [year] } });
  return new URL(search, location.href).href;
}
