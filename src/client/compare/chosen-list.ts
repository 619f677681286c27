import type { ReportChoice } from '../../model/compare.ts';
import { listedTitle } from '../search/listed-title.ts';
import { make } from '../search/make.ts';
import type { LoadedReport } from './load-report.ts';
import { CHOSEN, SIGNS } from './messages.ts';
import { nameReports } from './name-reports.ts';

/** A report of the list: its title and facts once it is loaded, or why it cannot be. */
export interface ChosenRow {
  readonly id: string;
  readonly href: string;
  readonly report: LoadedReport | null;
  readonly failure: string | null;
  /** Other reports of its issuer, itself among them. */
  readonly others: readonly ReportChoice[];
}

/** What a reader does to the list. */
export interface ChosenActs {
  readonly move: (from: number, to: number) => void;
  readonly remove: (at: number) => void;
  readonly replace: (at: number, id: string) => void;
}

/** Shows what is compared, each with buttons that move and remove it; the focus stays on the button of the report that it was on. */
export function showChosen(list: HTMLElement, rows: readonly ChosenRow[], acts: ChosenActs): void {
  const focused = focusIn(list);
  const apart = apartOf(rows);
  list.replaceChildren(
    ...rows.map((row, at) => rowOf(row, { at, count: rows.length, apart: apart.get(row.id) ?? '' }, acts)),
  );
  list.hidden = rows.length === 0;
  if (focused !== null) refocus(list, focused);
}

/** Sets the focus on what the list has in a place, or on the field where it is empty. */
export function focusRow(list: HTMLElement, at: number): void {
  const rows = [...list.children];
  const row = rows[Math.min(at, rows.length - 1)];
  (row?.querySelector<HTMLElement>('[data-act=remove]') ?? document.getElementById('compare-add'))?.focus();
}

interface Focused {
  readonly id: string;
  readonly act: string;
}

function focusIn(list: HTMLElement): Focused | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || !list.contains(activeElement)) return null;
  const id = activeElement.closest<HTMLElement>('[data-id]')?.dataset.id ?? '';
  return { id, act: activeElement.dataset.act ?? '' };
}

function refocus(list: HTMLElement, { id, act }: Focused): void {
  const row = [...list.children].find((child) => child instanceof HTMLElement && child.dataset.id === id);
  const own = row?.querySelector<HTMLButtonElement>(`[data-act="${act}"]`);
  if (own?.disabled === false) own.focus();
  else row?.querySelector<HTMLElement>('[data-act]:not(:disabled)')?.focus();
}

/** What tells reports apart that would be called the same, by their ids. */
function apartOf(rows: readonly ChosenRow[]): ReadonlyMap<string, string> {
  const loaded = rows.flatMap(({ report }) => report ?? []);
  return new Map(nameReports(loaded).map(({ apart }, at) => [loaded[at]?.id ?? '', apart]));
}

interface RowPlace {
  readonly at: number;
  readonly count: number;
  readonly apart: string;
}

function rowOf(row: ChosenRow, place: RowPlace, acts: ChosenActs): HTMLElement {
  const { id, href, report, failure } = row;
  const name = report?.title ?? id;
  const title = make(
    'p',
    { class: 'chosen-title' },
    `${SIGNS[place.at] ?? ''} `,
    make('a', { href }, ...listedTitle(name)),
  );
  const facts = make(
    'p',
    { class: failure === null ? 'facts' : 'failure' },
    ...(failure === null ? factsOf(report, place.apart) : [failure]),
  );
  const address = make('p', { class: 'print-address' }, new URL(href, location.href).href);
  const what = make('div', { class: 'what' }, title, facts, address);
  return make('li', { 'data-id': id }, what, controls(row, { name, ...place }, acts));
}

/** Each in one piece: a date shall not break. */
function factsOf(report: LoadedReport | null, apart: string): (Node | string)[] {
  if (report === null) return ['……'];
  const { issuer, year, place, date } = report;
  const known = [issuer, year === null ? '' : CHOSEN.ofYear(year), place, date];
  const facts = [...known, known.includes(apart) ? '' : apart].filter((fact) => fact !== '');
  return facts.map((fact) => make('span', {}, fact));
}

function controls(
  { id, others }: ChosenRow,
  { name, at, count }: Omit<RowPlace, 'apart'> & { readonly name: string },
  acts: ChosenActs,
): HTMLElement {
  const button = (act: keyof typeof SHOWN, does: () => void, disabled = false) => {
    const made = make(
      'button',
      { type: 'button', 'data-act': act, 'aria-label': CHOSEN.to(CHOSEN[act], name) },
      SHOWN[act],
    );
    made.disabled = disabled;
    made.addEventListener('click', does);
    return made;
  };
  const parts = [
    button('up', () => acts.move(at, at - 1), at === 0),
    button('down', () => acts.move(at, at + 1), at === count - 1),
    button('remove', () => acts.remove(at)),
  ];
  const year = others.length > 1 ? [yearChoice(others, id, (chosen) => acts.replace(at, chosen))] : [];
  return make('div', { class: 'chosen-acts' }, ...year, ...parts);
}

const SHOWN = { up: '↑', down: '↓', remove: CHOSEN.remove } as const;

function yearChoice(others: readonly ReportChoice[], id: string, replace: (id: string) => void): HTMLElement {
  const options = others.map(([value, year, apart]) => {
    const label = year === null ? CHOSEN.unknownYear : CHOSEN.ofYear(year);
    return new Option(apart === null ? label : `${label}（${apart}）`, value, value === id, value === id);
  });
  const select = make('select', { 'aria-label': CHOSEN.year, 'data-act': 'year' }, ...options);
  select.addEventListener('change', () => replace(select.value));
  return select;
}
