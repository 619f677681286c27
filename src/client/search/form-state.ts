import type { FacetCounts } from '../../search/ask/answer.ts';
import { FACETS, type Facet } from '../../search/ask/restrict.ts';
import type { PageState } from './page-state.ts';

/** What the reader has typed and chosen. */
export function readForm(form: HTMLFormElement): PageState {
  const data = new FormData(form);
  const restriction = Object.fromEntries(FACETS.map((facet) => [facet, String(data.get(facet) ?? '') || undefined]));
  return { query: String(data.get('q') ?? ''), restriction };
}

/** Sets the controls to a state; a value that no control offers leaves 全部 chosen. */
export function writeForm(form: HTMLFormElement, state: PageState): void {
  queryField(form).value = state.query;
  for (const facet of FACETS) {
    const wanted = String(state.restriction[facet] ?? '');
    const offered = controls(form, facet).some((control) => control.value === wanted) ? wanted : '';
    for (const control of controls(form, facet)) choose(control, control.value === offered);
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

/** Writes behind each value the number of sections found under it. */
export function writeCounts(form: HTMLFormElement, counts: FacetCounts | null): void {
  for (const facet of FACETS) {
    for (const control of controls(form, facet)) {
      if (control.value === '') continue;
      const count = counts === null ? null : (counts[facet][control.value] ?? 0);
      if (control instanceof HTMLOptionElement) {
        control.textContent = (control.dataset.label ?? '') + (count === null ? '' : `（${count}）`);
      } else {
        const label = control.closest('label');
        label?.classList.toggle('none', count === 0);
        label?.querySelector('[data-count]')?.replaceChildren(count === null ? '' : String(count));
      }
    }
  }
}

type Control = HTMLInputElement | HTMLOptionElement;

function controls(form: HTMLFormElement, facet: Facet): Control[] {
  return [...form.querySelectorAll<Control>(`[data-facet="${facet}"] input, [data-facet="${facet}"] option`)];
}

function choose(control: Control, chosen: boolean): void {
  if (control instanceof HTMLOptionElement) control.selected = chosen;
  else control.checked = chosen;
}
