import type { Answer, FirstAnswer } from '../../search/ask/answer.ts';
import type * as Api from './api.ts';
import { createClosestRoom } from './closest-room.ts';
import { createCombobox } from './combobox.ts';
import { createConcordance } from './concordance.ts';
import { labelOf, queryField, readForm, writeCounts, writeForm } from './form-state.ts';
import { MESSAGES } from './messages.ts';
import { orderOf, type PageState, readAddress, toAddress } from './page-state.ts';
import { rememberPlace, takePlace } from './place-memory.ts';
import type { RenderNeeds } from './render-hit.ts';
import { failureNote, noteFor, summaryOf } from './render-note.ts';
import { createResultList } from './result-list.ts';
import type * as Suggest from './suggest.ts';
import { createTrend } from './trend/trend.ts';
import { walkResults } from './walk-results.ts';

const TYPING_PAUSE = 250;
/** Below this width the restrictions fold away above the results. */
const NARROW = '(max-width: 899px)';

const form = one<HTMLFormElement>('[data-search-form]');
const status = one('[data-search-status]');
const note = one('[data-search-note]');
/** Address of the folder `search/`, whatever the site's sub-path. */
const base = new URL('./', form.action).href;
const results = createResultList({ list: one('[data-results]'), more: one('[data-search-more]'), base });

const concordance = createConcordance({ room: one('[data-kwic]'), base });
const trend = createTrend({ room: one('[data-trend]'), none: one('[data-trend-none]') });
const closest = createClosestRoom({
  room: one('[data-closest]'),
  base,
  labelOf: (facet, value) => labelOf(form, facet, value),
  api,
  suggestions,
});

let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

foldFacets();
listen();
// Only one of the two shows anything.
rememberPlace(() => results.shown() + concordance.shown());
show(readAddress(location.search)).then(restorePlace);

function foldFacets(): void {
  const facets = one<HTMLDetailsElement>('[data-facets]');
  const narrow = matchMedia(NARROW);
  const fold = () => {
    facets.open = !narrow.matches;
  };
  narrow.addEventListener('change', fold);
  fold();
}

function listen(): void {
  const field = queryField(form);
  createCombobox({ field, offersFor, choose: ({ query }) => go({ ...readForm(form), query }, 'push') });
  walkResults(field, one('.search-results'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm(form), 'push');
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== field) go(readForm(form), 'push');
  });
  field.addEventListener('focus', warm, { once: true });
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) goSoon();
  });
  // The last input of a word typed by pinyin still counts as composing.
  field.addEventListener('compositionend', goSoon);
  note.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-clear]')) go({ ...readForm(form), restriction: {} }, 'push');
    if ((target as Element).closest('[data-reload]')) location.reload();
  });
  addEventListener('popstate', () => show(readAddress(location.search)));
}

/** The reader turns to search: the index begins to load. */
function warm(): void {
  api().then(
    ({ startWorker }) => startWorker(),
    () => undefined,
  );
}

/** Searches when the reader pauses. */
function goSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => go(readForm(form), 'replace'), TYPING_PAUSE);
}

/** Shows a state and writes it into the address; typing replaces the last entry, a decision makes a new one. */
function go(state: PageState, entry: 'push' | 'replace'): void {
  clearTimeout(timer);
  const address = location.pathname + toAddress(state);
  const isNew = entry === 'push' && address !== location.pathname + location.search;
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  show(state);
}

async function show(state: PageState): Promise<void> {
  const turn = ++latest;
  // What the reader is typing is left alone.
  if (readForm(form).query !== state.query || document.activeElement !== queryField(form)) writeForm(form, state);
  if (state.query.trim() === '') return renderNothing('');
  status.textContent = MESSAGES.loading;
  try {
    const { ask, hitUrl } = await api();
    const needsOf = (answer: FirstAnswer) => renderNeeds(answer, hitUrl);
    const takeFirst = (first: FirstAnswer) => {
      if (turn === latest) renderFirst(first, state, needsOf(first));
    };
    const answer = await ask(state.query, state.restriction, { sort: state.sort, takeFirst });
    if (turn === latest) renderRest(answer, state, needsOf(answer));
  } catch {
    if (turn === latest) renderNothing(MESSAGES.unavailable, failureNote());
  }
}

function api(): Promise<typeof Api> {
  return import(`${base}api.js`);
}

function suggestions(): Promise<typeof Suggest> {
  return import(`${base}suggest.js`);
}

/** Suggestions load when the reader begins to type. */
async function offersFor(query: string) {
  const { loadBook, suggest } = await suggestions();
  return suggest(await loadBook(), query);
}

function renderNeeds({ terms, clauses, query }: FirstAnswer, hitUrl: typeof Api.hitUrl): RenderNeeds {
  return {
    terms,
    clauses,
    urlOf: (report, anchor) => hitUrl(report, query, anchor),
    labelOf: (facet, value) => labelOf(form, facet, value),
  };
}

/** The first page of results, and how many there are. */
function renderFirst(first: FirstAnswer, state: PageState, needs: RenderNeeds): void {
  status.textContent = summaryOf(first, state);
  note.replaceChildren(...noteFor(first, state));
  one('[data-results]').hidden = state.view !== 'reports';
  results.show(state.view === 'reports' ? first.reports : [], first.sections, needs);
}

/** What has to be counted, and the views that need every report. */
function renderRest(answer: Answer, state: PageState, needs: RenderNeeds): void {
  writeCounts(form, answer.problem === null ? answer.facets : null, state);
  concordance.show(answer, orderOf(state.view), needs);
  trend.show(state.view === 'trend' ? answer : null, (year) => yearAddress(state, year));
  if (state.view === 'reports') results.complete(answer.reports);
  closest.show(answer, state).then((found) => {
    // They take the place of advice.
    if (found) note.querySelector('.advice')?.remove();
  });
}

/** Address of the hits of one year, with all else as it is. */
function yearAddress(state: PageState, year: number): string {
  return toAddress({ ...state, view: 'reports', restriction: { ...state.restriction, year: [year] } });
}

function renderNothing(message: string, nodes: readonly Node[] = []): void {
  status.textContent = message;
  note.replaceChildren(...nodes);
  writeCounts(form, null, readForm(form));
  concordance.show(null, null, null);
  trend.show(null, String);
  closest.show(null, readForm(form));
  results.show([], 0, null);
}

/** After going back: the same reports or lines, and when their sentences stand, the same place. */
async function restorePlace(): Promise<void> {
  const place = takePlace();
  if (place === null) return;
  await Promise.all([results.showUntil(place.shown), concordance.showUntil(place.shown)]);
  scrollTo({ top: place.top, behavior: 'instant' });
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`the search page lacks ${selector}`);
  return found;
}
