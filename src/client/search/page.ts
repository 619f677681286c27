import type { Answer, ReportHits } from '../../search/ask/answer.ts';
import type * as Api from './api.ts';
import { labelOf, queryField, readForm, writeCounts, writeForm } from './form-state.ts';
import { loadText } from './load-text.ts';
import { MESSAGES } from './messages.ts';
import { isRestricted, type PageState, readAddress, toAddress } from './page-state.ts';
import { fillSnippets, type RenderNeeds, renderReport } from './render-hit.ts';
import { failureNote, noteFor, summaryOf } from './render-note.ts';

const REPORTS_SHOWN = 10;
const TYPING_PAUSE = 250;
/** Below this width the restrictions fold away above the results. */
const NARROW = '(max-width: 899px)';

const form = one<HTMLFormElement>('[data-search-form]');
const status = one('[data-search-status]');
const note = one('[data-search-note]');
const list = one<HTMLOListElement>('[data-results]');
const more = one<HTMLButtonElement>('[data-search-more]');
/** Address of the folder `search/`, whatever the site's sub-path. */
const base = new URL('./', form.action).href;

let latest = 0;
let waiting: readonly ReportHits[] = [];
let needs: RenderNeeds | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

foldFacets();
listen();
show(readAddress(location.search));

function foldFacets(): void {
  const facets = one<HTMLDetailsElement>('[data-facets]');
  const narrow = matchMedia(NARROW);
  const fold = () => {
    facets.open = !narrow.matches || isRestricted(readAddress(location.search));
  };
  narrow.addEventListener('change', fold);
  fold();
}

function listen(): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(readForm(form), 'push');
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== queryField(form)) go(readForm(form), 'push');
  });
  queryField(form).addEventListener(
    'focus',
    () =>
      void api().then(
        ({ startWorker }) => startWorker(),
        () => undefined,
      ),
    { once: true },
  );
  queryField(form).addEventListener('input', (event) => {
    clearTimeout(timer);
    if (!(event as InputEvent).isComposing) timer = setTimeout(() => go(readForm(form), 'replace'), TYPING_PAUSE);
  });
  note.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-clear]')) go({ query: readForm(form).query, restriction: {} }, 'push');
    if ((target as Element).closest('[data-reload]')) location.reload();
  });
  more.addEventListener('click', () => showMore(true));
  addEventListener('popstate', () => show(readAddress(location.search)));
}

/** Shows a state and writes it into the address; typing replaces the last entry, a decision makes a new one. */
function go(state: PageState, entry: 'push' | 'replace'): void {
  clearTimeout(timer);
  const address = location.pathname + toAddress(state);
  if (address === location.pathname + location.search) entry = 'replace';
  if (entry === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  show(state);
}

async function show(state: PageState): Promise<void> {
  const turn = ++latest;
  // What the reader is typing is left alone.
  if (readForm(form).query !== state.query || document.activeElement !== queryField(form)) writeForm(form, state);
  if (state.query.trim() === '') return render(null, state);
  status.textContent = MESSAGES.loading;
  try {
    const { ask, hitUrl } = await api();
    const answer = await ask(state.query, state.restriction);
    if (turn !== latest) return;
    needs = {
      terms: answer.terms,
      urlOf: (report, anchor) => hitUrl(report, state.query, anchor),
      labelOf: (facet, value) => labelOf(form, facet, value),
    };
    render(answer, state);
  } catch {
    if (turn === latest) fail();
  }
}

function api(): Promise<typeof Api> {
  return import(`${base}api.js`);
}

function render(answer: Answer | null, state: PageState): void {
  status.textContent = answer === null ? '' : summaryOf(answer, state);
  note.replaceChildren(...(answer === null ? [] : noteFor(answer, state)));
  writeCounts(form, answer === null || answer.problem !== null ? null : answer.facets);
  list.replaceChildren();
  list.dataset.total = String(answer?.sections ?? 0);
  waiting = answer?.reports ?? [];
  showMore(false);
}

/** Adds the next reports; their sentences follow when their texts have come. */
function showMore(focus: boolean): void {
  if (needs === null) return;
  const shown = waiting.slice(0, REPORTS_SHOWN);
  waiting = waiting.slice(REPORTS_SHOWN);
  for (const [at, report] of shown.entries()) {
    const items = renderReport(report, needs);
    list.append(...items);
    if (focus && at === 0) items[0]?.querySelector('a')?.focus();
    fill(items, report.facts.id, needs);
  }
  more.hidden = waiting.length === 0;
  more.textContent = MESSAGES.moreReports(Math.min(waiting.length, REPORTS_SHOWN));
}

async function fill(items: readonly HTMLLIElement[], report: string, with_: RenderNeeds): Promise<void> {
  const text = await loadText(base, report).catch(() => null);
  fillSnippets(items, text, with_);
}

function fail(): void {
  render(null, { query: '', restriction: {} });
  status.textContent = MESSAGES.unavailable;
  note.replaceChildren(...failureNote());
}

function one<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`the search page lacks ${selector}`);
  return found;
}
