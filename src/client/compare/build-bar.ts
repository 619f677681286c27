import { listedTitle } from '../search/listed-title.ts';
import { make } from '../search/make.ts';
import type { LoadedReport } from './load-report.ts';
import { PARTS } from './messages.ts';
import type { ReportName } from './name-reports.ts';

interface BarParts {
  readonly called: readonly ReportName[];
  readonly contents: readonly { readonly id: string; readonly name: string }[];
}

/** What stays in sight: the contents, and on a phone the choice of the report that shows. */
export function buildBar(root: HTMLElement, { called, contents }: BarParts): HTMLElement {
  const links = contents.map(({ id, name }) => make('li', {}, make('a', { href: `#${id}` }, name)));
  const list = make('ol', { id: 'c-contents' }, ...links);
  const nav = make('nav', { class: 'compare-contents', 'aria-label': PARTS.contents }, unfold(list), list);
  return make('div', { class: 'compare-bar' }, nav, sides(root, called));
}

/** Only phones, which have no room for all at once, show the button. */
function unfold(list: HTMLElement): HTMLElement {
  const button = make('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': list.id }, PARTS.contents);
  const open = (isOpen: boolean) => button.setAttribute('aria-expanded', String(isOpen));
  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') !== 'true'));
  list.addEventListener('click', () => open(false));
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    open(false);
    button.focus();
  });
  return button;
}

/** On a phone one report shows at a time. */
function sides(root: HTMLElement, called: readonly ReportName[]): HTMLElement {
  const buttons = called.map(({ sign, short, title }, at) => {
    const name = make('span', { class: 'name' }, short);
    const attributes = { type: 'button', 'aria-pressed': String(at === 0), title };
    const button = make('button', attributes, `${sign} `, name);
    button.addEventListener('click', () => {
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
      for (const cell of root.querySelectorAll<HTMLElement>('.cell'))
        cell.classList.toggle('shown', cell.dataset.at === String(at));
    });
    return button;
  });
  return make('div', { class: 'sides', role: 'group', 'aria-label': PARTS.sides }, ...buttons);
}

/** The titles of reports above their columns, where there are columns. */
export function buildTitles(
  called: readonly ReportName[],
  reports: readonly Pick<LoadedReport, 'href'>[],
): HTMLElement {
  const isSole = (title: string) => called.filter((other) => other.title === title).length === 1;
  const cells = called.map(({ sign, title, apart }, at) => {
    const name = isSole(title) || apart === '' ? title : `${title}（${apart}）`;
    return make('p', {}, make('a', { href: reports[at]?.href ?? '' }, `${sign} `, ...listedTitle(name)));
  });
  return make('div', { class: 'pair titles' }, ...cells);
}
