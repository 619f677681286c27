import type { FacetCounts } from '../../search/ask/answer.ts';
import { toSort } from '../../search/ask/rank.ts';
import { chosen, FACETS, type Facet } from '../../search/ask/restrict.ts';
import { growFacet } from './grow-facet.ts';
import { type PageState, toView } from './page-state.ts';

/** What the reader has typed and chosen. */
export function readForm(form: HTMLFormElement): PageState {
  const data = new FormData(form);
  const restriction = Object.fromEntries(FACETS.map((facet) => [facet, chosen(data.getAll(facet).map(String))]));
  return {
    query: String(data.get('q') ?? ''),
    restriction,
    sort: toSort(String(data.get('sort') ?? '')),
    view: toView(String(data.get('view') ?? '')),
  };
}

/** Sets the controls to a state; a value that no control offers gets one, so that it can be taken back. */
export function writeForm(form: HTMLFormElement, state: PageState): void {
  queryField(form).value = state.query;
  for (const [name, value] of [
    ['sort', state.sort],
    ['view', state.view],
  ] as const) {
    const menu = form.elements.namedItem(name);
    if (menu instanceof HTMLSelectElement) menu.value = value;
  }
  for (const facet of FACETS) {
    const wanted = chosen(state.restriction[facet]);
    growFacet(room(form, facet), wanted, {});
    for (const control of controls(form, facet)) control.checked = wanted.includes(control.value);
  }
}

/** The text field for the query. */
export function queryField(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('q') as HTMLInputElement;
}

/** The word for a facet's value as the form has it, else the value itself. */
export function labelOf(form: HTMLFormElement, facet: Facet, value: string): string {
  const control = controls(form, facet).find((one) => one.value === value);
  return control?.dataset.label?.trim() ?? value;
}

/** Writes behind each value the number of sections found under it; facets of many values offer those that were found. */
export function writeCounts(form: HTMLFormElement, counts: FacetCounts | null, state: PageState): void {
  for (const facet of FACETS) {
    const found = counts?.[facet] ?? {};
    growFacet(room(form, facet), chosen(state.restriction[facet]), found);
    for (const control of controls(form, facet)) {
      const count = counts === null ? null : (found[control.value] ?? 0);
      const label = control.closest('label');
      label?.classList.toggle('none', count === 0);
      label?.querySelector('[data-count]')?.replaceChildren(count === null ? '' : String(count));
    }
  }
}

function room(form: HTMLFormElement, facet: Facet): HTMLElement | null {
  return form.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
}

function controls(form: HTMLFormElement, facet: Facet): HTMLInputElement[] {
  return [...(room(form, facet)?.querySelectorAll('input') ?? [])];
}
