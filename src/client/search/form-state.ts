import type { FacetCounts, ValueCount } from '../../search/ask/answer.ts';
import { toSort } from '../../search/ask/rank.ts';
import { chosen, FACETS, type Facet } from '../../search/ask/restrict.ts';
import { growFacet } from './grow-facet.ts';
import { MESSAGES } from './messages.ts';
import { type PageState, toView } from './page-state.ts';
import { UNITS, type Unit } from './units.ts';

/** What the reader has typed and chosen. */
export function readForm(form: HTMLFormElement): PageState {
  const data = new FormData(form);
  const restriction = Object.fromEntries(FACETS.map((facet) => [facet, chosen(data.getAll(facet).map(String))]));
  return {
    query: String(data.get('q') ?? ''),
    restriction,
    sort: toSort(String(data.get('sort') ?? '')),
    view: toView(form.dataset.view ?? ''),
  };
}

/** Sets the controls to a state; a value that no control offers gets one, so that it can be taken back. */
export function writeForm(form: HTMLFormElement, state: PageState): void {
  queryField(form).value = state.query;
  writeChoices(form, state);
}

/** The same but for the words, which the reader may be typing. */
export function writeChoices(form: HTMLFormElement, state: PageState): void {
  form.dataset.view = state.view;
  const menu = form.elements.namedItem('sort');
  if (menu instanceof HTMLSelectElement) menu.value = state.sort;
  for (const facet of FACETS) {
    const wanted = chosen(state.restriction[facet]);
    growFacet(room(facet), wanted, {}, 'sections');
    for (const control of controls(facet)) control.checked = wanted.includes(control.value);
  }
}

/** The text field for the query. */
export function queryField(form: HTMLFormElement): HTMLInputElement {
  return form.elements.namedItem('q') as HTMLInputElement;
}

/** The word for a facet's value as the page has it, else the value itself. */
export function labelOf(facet: Facet, value: string): string {
  const control = controls(facet).find((one) => one.value === value);
  return control?.dataset.label?.trim() ?? value;
}

/** What a facet is called, e.g. 年度. */
export function nameOf(facet: Facet): string {
  return room(facet)?.dataset.name ?? facet;
}

/** Restrictions as sentences tell them: the place of a path, and what the value is called. */
export function restrictionsOf({ restriction }: PageState): readonly { facet: Facet; value: string; label: string }[] {
  return FACETS.flatMap((facet) =>
    chosen(restriction[facet]).map((value) => ({
      facet,
      value,
      label: `${nameOf(facet)}：${facet === 'place' ? value.split('/').join('') : labelOf(facet, value)}`,
    })),
  );
}

/**
 * Writes behind each value what choosing it gives, by the unit in which the view counts: with this value alone or, where others
 * of the facet are chosen, beyond these. What gives nothing is folded away.
 */
export function writeCounts(counts: FacetCounts | null, state: PageState, unit: Unit): void {
  for (const facet of FACETS) {
    const wanted = chosen(state.restriction[facet]);
    const found = counts?.[facet] ?? {};
    growFacet(room(facet), wanted, found, unit);
    for (const control of controls(facet)) {
      const count = counts === null ? null : textOf(found[control.value], { unit, isAlone: isAlone(control, wanted) });
      const label = control.closest('label');
      const isNone = count === null ? 'none' in control.dataset : count === '';
      if (label !== null) label.hidden = isNone && !control.checked;
      label?.querySelector('[data-count]')?.replaceChildren(count ?? '');
    }
    fold(facet);
  }
}

function isAlone(control: HTMLInputElement, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.includes(control.value);
}

interface CountShape {
  readonly unit: Unit;
  readonly isAlone: boolean;
}

/** Empty for what gives nothing. */
function textOf(count: ValueCount | undefined, { unit, isAlone }: CountShape): string {
  if (count === undefined) return '';
  const { short } = UNITS[unit];
  if (isAlone) return MESSAGES.amount(count.alone[unit], short);
  return count.more.sections === 0 ? MESSAGES.held : MESSAGES.more(count.more[unit], short);
}

/** A facet none of whose values gives anything is folded away itself. */
function fold(facet: Facet): void {
  const shown = room(facet);
  if (shown !== null) shown.hidden = controls(facet).every((control) => control.closest('label')?.hidden ?? true);
}

function room(facet: Facet): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
}

function controls(facet: Facet): HTMLInputElement[] {
  return [...(room(facet)?.querySelectorAll('input') ?? [])];
}
