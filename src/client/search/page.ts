import type { Answer, FirstAnswer } from '../../search/ask/answer.ts';
import { isRestricted } from '../../search/ask/restrict.ts';
import type * as Api from './api.ts';
import { createClosestRoom } from './closest-room.ts';
import { createCombobox } from './combobox.ts';
import { cutNotes } from './cut-notes.ts';
import { labelOf, queryField, readForm, writeChoices, writeCounts, writeForm } from './form-state.ts';
import { MESSAGES, OFFER_GROUPS } from './messages.ts';
import { one } from './one.ts';
import { asksFor, type PageState, readAddress, toAddress } from './page-state.ts';
import { rememberPlace, takePlace } from './place-memory.ts';
import { writePrintHead } from './print-head.ts';
import type { RenderNeeds } from './render-hit.ts';
import { failureNote, lateNotes, noteFor, strayNotes, summaryOf } from './render-note.ts';
import { createChips } from './show-chips.ts';
import { createTabs } from './show-tabs.ts';
import type * as Suggest from './suggest.ts';
import { UNITS, unitOf } from './units.ts';
import { createViews } from './views.ts';
import { focusFirst, walkResults } from './walk-results.ts';

const TYPING_PAUSE = 250;

const form = one<HTMLFormElement>('[data-search-form]');
const status = one('[data-search-status]');
const note = one('[data-search-note]');
const late = one('[data-search-late]');
const bar = one('[data-view-bar]');
const facets = one('[data-facets]');
const facetNote = one('[data-facet-note]');
/** Address of the folder `search/`, whatever the site's sub-path. */
const base = new URL('./', form.action).href;
const views = createViews(base);
const showChips = createChips(one('[data-chips]'), (restriction) => go({ ...readForm(form), restriction }, 'push'));
const showTabs = createTabs([...document.querySelectorAll<HTMLAnchorElement>('a[data-view]')], (view) =>
  go({ ...readForm(form), view }, 'push'),
);
const closest = createClosestRoom({ room: one('[data-closest]'), base, labelOf, api, suggestions });

let latest = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

listen();
rememberPlace(views.shown);
show(readAddress(location.search)).then(restorePlace);

function listen(): void {
  const field = queryField(form);
  const results = one('.search-results');
  createCombobox({
    field,
    offersFor,
    groups: OFFER_GROUPS,
    choose: ({ query }) => go({ ...readForm(form), query }, 'push'),
  });
  walkResults(field, results);
  one('[data-to-results]').addEventListener('click', (event) => {
    if (focusFirst(results)) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm(form), 'push');
  });
  one('.search-page').addEventListener('change', ({ target }) => {
    if (target !== field) go(readForm(form), 'push');
  });
  one('[data-facets-toggle]').addEventListener('click', ({ currentTarget }) => {
    const isOpen = facets.toggleAttribute('data-open');
    (currentTarget as Element).setAttribute('aria-expanded', String(isOpen));
  });
  field.addEventListener('focus', warm, { once: true });
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) goSoon();
  });
  // The last input of a word typed by pinyin still counts as composing.
  field.addEventListener('compositionend', goSoon);
  note.addEventListener('click', ({ target }) => {
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
  const isTyping = readForm(form).query === state.query && document.activeElement === queryField(form);
  (isTyping ? writeChoices : writeForm)(form, state);
  showChips(state);
  showTabs(state);
  document.documentElement.toggleAttribute('data-asked', asksFor(state));
  if (!asksFor(state)) return renderNothing('', strayNotes());
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
  const { bookFor, suggestWithMore } = await suggestions();
  const book = await bookFor(query);
  const { offers, more } = suggestWithMore(book, query);
  return { offers, notes: cutNotes(more, book.lacks) };
}

function renderNeeds({ terms, clauses, query }: FirstAnswer, hitUrl: typeof Api.hitUrl): RenderNeeds {
  return { terms, clauses, urlOf: (report, anchor) => hitUrl(report, query, anchor), labelOf };
}

/** The first page of results, and how many there are. */
function renderFirst(first: FirstAnswer, state: PageState, needs: RenderNeeds): void {
  status.textContent = summaryOf(first, state);
  note.replaceChildren(...noteFor(first));
  late.replaceChildren();
  bar.toggleAttribute('data-empty', first.sections === 0);
  views.showFirst(first, state, needs);
}

/** What has to be counted, and the views that need every report. */
function renderRest(answer: Answer, state: PageState, needs: RenderNeeds): void {
  const unit = unitOf(state, answer.terms.length > 0);
  writeCounts(answer.problem === null ? answer.facets : null, state, unit);
  const tell = isRestricted(state.restriction) ? MESSAGES.facetMore : MESSAGES.facetUnit;
  // Where nothing is found anywhere, no number stands that could be told of.
  const noted = answer.everywhere === 0 ? '' : tell(UNITS[unit].long);
  facetNote.textContent = answer.problem === null ? noted : MESSAGES.facetStart;
  facets.dataset.counted = toAddress(state);
  late.replaceChildren(...lateNotes(answer, state));
  views.showRest(answer, state, needs);
  writePrintHead(one('[data-print-head]'), state, status.textContent ?? '');
  closest.show(answer, state).then((found) => {
    // They take the place of advice.
    if (found) note.querySelector('.advice')?.remove();
  });
}

function renderNothing(message: string, nodes: readonly Node[] = []): void {
  status.textContent = message;
  note.replaceChildren(...nodes);
  late.replaceChildren();
  bar.toggleAttribute('data-empty', true);
  writeCounts(null, readForm(form), 'sections');
  facetNote.textContent = MESSAGES.facetStart;
  facets.dataset.counted = toAddress(readForm(form));
  views.empty();
  one('[data-print-head]').replaceChildren();
  closest.show(null, readForm(form));
}

/** After going back: the same reports or lines, and when their sentences stand, the same place. */
async function restorePlace(): Promise<void> {
  const place = takePlace();
  if (place === null) return;
  await views.showUntil(place.shown);
  scrollTo({ top: place.top, behavior: 'instant' });
}
