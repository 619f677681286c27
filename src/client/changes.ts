import { sayNumber } from '../text/say-number.ts';
import { isTyping } from './is-typing.ts';
import { stepOf } from './step-of.ts';

const WORDS = {
  label: '改动定位',
  total: (total: number) => `共 ${sayNumber(total)} 处改动`,
  place: (current: number, total: number) => `第 ${sayNumber(current)} 处，共 ${sayNumber(total)} 处`,
  previous: '上一处',
  next: '下一处',
  only: '只看改动',
} as const;

/** Steps from change to change and folds what stayed; n and N, Alt and an arrow, or the buttons of a bar. */
function start(article: Element): void {
  const places = [...document.querySelectorAll<HTMLElement>('[data-change]')];
  const kept = [...article.querySelectorAll<HTMLDetailsElement>('details.kept')];
  if (places.length === 0) return;
  let current = -1;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.textContent = WORDS.total(places.length);
  const step = (by: number) => {
    places[current]?.classList.remove('current');
    current = current < 0 && by < 0 ? places.length - 1 : (current + by + places.length) % places.length;
    const place = places[current] as HTMLElement;
    place.classList.add('current');
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
    status.textContent = WORDS.place(current + 1, places.length);
  };
  const previous = button(WORDS.previous, () => step(-1), 'Shift+N');
  const next = button(WORDS.next, () => step(1), 'N');
  document.body.append(barOf([status, previous, next, ...(kept.length === 0 ? [] : [onlyButton(kept)])]));
  document.addEventListener('keydown', (event) => {
    const by = isTyping(event.target) || event.ctrlKey || event.metaKey ? 0 : stepOf(event);
    if (by === 0) return;
    event.preventDefault();
    step(by);
  });
}

/** Folds all that stayed; the choice is kept in the address, e.g. `?only=changes`. */
function onlyButton(kept: readonly HTMLDetailsElement[]): HTMLButtonElement {
  const isAsked = () => new URLSearchParams(location.search).get('only') === 'changes';
  const apply = (only: boolean) => {
    toggle.setAttribute('aria-pressed', String(only));
    for (const run of kept) run.open = !only;
  };
  const toggle = button(WORDS.only, () => {
    const url = new URL(location.href);
    if (isAsked()) url.searchParams.delete('only');
    else url.searchParams.set('only', 'changes');
    history.replaceState(null, '', url);
    apply(isAsked());
  });
  apply(isAsked());
  return toggle;
}

function barOf(children: readonly Element[]): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'hit-bar';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', WORDS.label);
  bar.append(...children);
  return bar;
}

function button(label: string, action: () => void, key?: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  if (key !== undefined) element.setAttribute('aria-keyshortcuts', key);
  element.addEventListener('click', action);
  return element;
}

const article = document.querySelector('[data-changes]');
if (article !== null) start(article);
