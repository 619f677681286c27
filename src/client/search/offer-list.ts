import type { Offer } from '../../search/ask/suggest.ts';
import type { SuggestKind } from '../../search/ask/suggest-kinds.ts';
import type { CutNotes } from './cut-notes.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';

/** Headings of the kinds of suggestions. */
export type OfferGroups = Readonly<Partial<Record<SuggestKind, string>>>;

/** Suggestions, and what is said where not all that fit are there. */
export interface Offered {
  readonly offers: readonly Offer[];
  readonly notes: CutNotes;
}

/** The list of suggestions under a field; one of them may be the active one, while the focus stays in the field. */
export interface OfferList {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  /** Shows suggestions, none of them active; an empty list closes. */
  readonly show: (offered: Offered) => void;
  /** Shows what was shown last. */
  readonly reopen: () => void;
  readonly close: () => void;
  /** Moves through the suggestions and back to the field, round and round. */
  readonly step: (by: 1 | -1) => void;
  readonly active: () => Offer | null;
  /** The suggestion that an element of the list belongs to. */
  readonly offerAt: (element: Element) => Offer | null;
}

/** Makes an empty, closed list for a field. */
export function createOfferList(field: HTMLElement, groups: OfferGroups, label: string = MESSAGES.offers): OfferList {
  const id = `${field.id}-offers`;
  const element = make('ul', { id, class: 'offers', role: 'listbox', 'aria-label': label });
  let offers: readonly Offer[] = [];
  let options: readonly HTMLElement[] = [];
  let active = -1;
  const moveTo = (at: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = at;
    const option = options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  };
  const setOpen = (open: boolean) => {
    moveTo(-1);
    element.hidden = !open;
    field.setAttribute('aria-expanded', String(open));
  };
  setOpen(false);
  return {
    element,
    isOpen: () => !element.hidden,
    show: ({ offers: found, notes }) => {
      moveTo(-1);
      offers = found;
      element.replaceChildren(...renderGroups(found, id, (kind) => `${groups[kind] ?? ''}${notes[kind] ?? ''}`));
      options = [...element.querySelectorAll<HTMLElement>('[role=option]')];
      setOpen(found.length > 0);
    },
    reopen: () => setOpen(options.length > 0),
    close: () => setOpen(false),
    step: (by) => moveTo(((active + 1 + by + options.length + 1) % (options.length + 1)) - 1),
    active: () => offers[active] ?? null,
    offerAt: (target) => offers[options.findIndex((option) => option.contains(target))] ?? null,
  };
}

/** Suggestions kind after kind, as they come. */
function renderGroups(offers: readonly Offer[], id: string, headingOf: (kind: SuggestKind) => string): HTMLElement[] {
  const kinds = [...new Set(offers.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const label = `${id}-${kind}`;
    const options = offers.flatMap((offer, at) => (offer.kind === kind ? [renderOption(offer, `${id}-${at}`)] : []));
    const heading = make('li', { id: label, role: 'presentation' }, headingOf(kind));
    return make('li', { role: 'none' }, make('ul', { role: 'group', 'aria-labelledby': label }, heading, ...options));
  });
}

function renderOption({ kind, name, within, reports }: Offer, id: string): HTMLElement {
  const parts = [make('span', { class: 'name' }, make('bdi', {}, name))];
  if (within !== '') parts.push(make('span', { class: 'within' }, make('bdi', {}, within)));
  const count = kind === 'law' ? MESSAGES.reportsCiting(reports) : MESSAGES.reportsHolding(reports);
  parts.push(make('span', { class: 'count' }, count));
  return make('li', { id, role: 'option', 'aria-selected': 'false' }, ...parts.flatMap((part) => [part, ' ']));
}
