import { make } from './make.ts';

/**
 * Gives a facet controls for values it does not offer yet: what is chosen, and in a facet whose values are too many for the
 * page (`data-grows`) what was found. There, places stand as a tree and issuers by their number of sections.
 */
export function growFacet(
  facet: HTMLElement | null,
  wanted: readonly string[],
  found: Readonly<Record<string, number>>,
): void {
  const list = facet?.querySelector('[data-values]');
  if (facet === null || list === null || list === undefined) return;
  const { facet: name = '', grows } = facet.dataset;
  const offered = new Map([...list.querySelectorAll('input')].map((input) => [input.value, input]));
  if (grows === undefined) {
    for (const value of wanted) if (!offered.has(value)) list.append(choice(name, value, true));
    return;
  }
  const focused = [...offered.values()].find((input) => input === document.activeElement);
  const values = [...new Set([...wanted, ...Object.keys(found)])].sort(grows === 'tree' ? byPath : byCount(found));
  list.replaceChildren(
    ...values.map((value) => offered.get(value)?.closest('label') ?? choice(name, value, wanted.includes(value))),
  );
  if (focused?.isConnected) focused.focus();
  facet.hidden = values.length === 0;
}

function choice(name: string, value: string, checked: boolean): HTMLLabelElement {
  const path = value.split('/');
  const label = name === 'place' ? (path.at(-1) ?? value) : value;
  const input = make('input', { type: 'checkbox', name, value, 'data-label': label });
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

function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byCount(found: Readonly<Record<string, number>>): (a: string, b: string) => number {
  return (a, b) => (found[b] ?? 0) - (found[a] ?? 0) || byPath(a, b);
}
