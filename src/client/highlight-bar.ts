import { sayNumber } from '../text/say-number.ts';
/** What the bar can do. */
export interface BarActions {
  readonly previous: () => void;
  readonly next: () => void;
  readonly clear: () => void;
}

/** The bar that says n of m and steps from hit to hit. */
export interface HitBar {
  readonly element: HTMLElement;
  readonly show: (current: number, total: number) => void;
}

const WORDS = {
  label: '检索词定位',
  none: (query: string) => `本篇没有“${query}”`,
  place: (query: string, current: number, total: number) =>
    `“${query}” 第 ${sayNumber(current)} 处，共 ${sayNumber(total)} 处`,
  previous: '上一处',
  next: '下一处',
  clear: '清除标记',
} as const;
const LONGEST_SHOWN = 24;

/** Makes the bar for a query; its numbers are announced as they change. */
export function createBar(query: string, actions: BarActions): HitBar {
  const shown = shorten(query.trim());
  const place = document.createElement('p');
  place.setAttribute('role', 'status');
  const steps = [button(WORDS.previous, actions.previous, 'Shift+N'), button(WORDS.next, actions.next, 'N')];
  const element = document.createElement('div');
  element.className = 'hit-bar';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', WORDS.label);
  element.append(place, ...steps, button(WORDS.clear, actions.clear, 'Escape'));
  const show = (current: number, total: number) => {
    Object.assign(element.dataset, { hits: String(total), current: String(current) });
    place.textContent = total === 0 ? WORDS.none(shown) : WORDS.place(shown, current, total);
    for (const step of steps) step.disabled = total < 2;
  };
  return { element, show };
}

function button(label: string, action: () => void, key: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.setAttribute('aria-keyshortcuts', key);
  element.addEventListener('click', action);
  return element;
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text;
}
