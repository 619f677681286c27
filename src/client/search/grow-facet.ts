import type { ValueCount } from '../../search/ask/answer.ts';
import { fieldOf } from './field-of.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';
import type { Unit } from './units.ts';

/** Most values of a facet that are listed; the query names the others. */
const MOST_VALUES = 100;
/** Levels of a tree that are listed in any case: province, and city or county. */
const TOP_LEVELS = 2;

type Found = Readonly<Record<string, ValueCount>>;

/**
 * Gives a facet controls for values it does not offer yet: what is chosen, and in a facet whose values are too many for the
 * page (`data-grows`) what was found. There, places stand as a tree in the order of the archive and issuers by their number.
 */
export function growFacet(facet: HTMLElement | null, wanted: readonly string[], found: Found, unit: Unit): void {
  const list = facet?.querySelector('[data-values]');
  if (facet === null || list === null || list === undefined) return;
  const { facet: name = '', grows } = facet.dataset;
  const offered = new Map([...list.querySelectorAll('input')].map((input) => [input.value, input]));
  if (grows === undefined) {
    for (const value of wanted) if (!offered.has(value)) list.append(choice(name, value, true));
    return;
  }
  const focused = [...offered.values()].find((input) => input === document.activeElement);
  const all = grows === 'tree' ? treeOf(wanted, found) : listOf(wanted, found, unit);
  const values = grows === 'tree' ? topOf(all, wanted) : all.slice(0, Math.max(MOST_VALUES, wanted.length));
  list.replaceChildren(
    ...values.map((value) => offered.get(value)?.closest('label') ?? choice(name, value, wanted.includes(value))),
    ...leftOut(all.length - values.length, name),
  );
  if (focused?.isConnected) focused.focus();
}

/** In the order in which they were found, which is the archive's; what is chosen and gives nothing stands first. */
function treeOf(wanted: readonly string[], found: Found): string[] {
  return [...new Set([...wanted.filter((path) => found[path] === undefined), ...Object.keys(found)])];
}

/** Chosen ones first, then those that give most. */
function listOf(wanted: readonly string[], found: Found, unit: Unit): string[] {
  const amount = (value: string) => found[value]?.alone[unit] ?? 0;
  const byAmount = (a: string, b: string) => amount(b) - amount(a) || (a < b ? -1 : a > b ? 1 : 0);
  const others = Object.keys(found).filter((value) => !wanted.includes(value));
  return [...[...wanted].sort(byAmount), ...others.sort(byAmount)];
}

/** A tree that fits as it is, else its top, what is chosen, and what lies right above and below that. */
function topOf(paths: readonly string[], wanted: readonly string[]): string[] {
  if (paths.length <= MOST_VALUES) return [...paths];
  const isNear = (path: string) =>
    wanted.some((one) => `${one}/`.startsWith(`${path}/`) || path.slice(0, path.lastIndexOf('/')) === one);
  const isTop = (path: string) => path.split('/').length <= TOP_LEVELS;
  const provinces = paths.filter((path) => !path.includes('/'));
  const top = paths.filter((path) => isTop(path) || isNear(path));
  return top.length <= 3 * MOST_VALUES ? top : paths.filter((path) => provinces.includes(path) || isNear(path));
}

function leftOut(count: number, name: string): Node[] {
  return count <= 0 ? [] : [make('p', { class: 'note' }, MESSAGES.leftOut(count, fieldOf(name)))];
}

function choice(name: string, value: string, checked: boolean): HTMLLabelElement {
  const path = value.split('/');
  const label = name === 'place' ? (path.at(-1) ?? value) : value;
  const attributes = { type: 'checkbox', form: 'search-form', name, value, 'data-label': label };
  const input = make('input', attributes);
  input.checked = checked;
  const depth = name === 'place' ? String(Math.min(path.length, 5)) : '1';
  return make(
    'label',
    { 'data-depth': depth },
    input,
    make('span', {}, label),
    ' ',
    make('span', { class: 'count', 'data-count': '' }),
  );
}
