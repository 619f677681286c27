import type { Offer } from '../../search/ask/suggest.ts';
import { make } from './make.ts';
import { MESSAGES } from './messages.ts';
import { createOfferList, type Offered, type OfferGroups, type OfferList } from './offer-list.ts';

/** What a combobox works with. */
export interface ComboboxParts {
  readonly field: HTMLInputElement;
  /** What to offer for a query; rejects when nothing can be loaded, and nothing is offered then. */
  readonly offersFor: (query: string) => Promise<Offered>;
  readonly choose: (offer: Offer) => void;
  /** What choosing a suggestion of each kind does. */
  readonly groups: OfferGroups;
  /** Name of the list; the search page's where it is not told. */
  readonly label?: string;
}

const ROLES: Readonly<Record<string, string>> = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-haspopup': 'listbox',
};

const NOTHING: Offered = { offers: [], notes: {} };

/**
 * Makes a field a combobox with a list of suggestions, by the ARIA pattern: the focus stays in the field, arrows move through
 * the list and back to what was typed, Enter takes the suggestion moved to, Escape closes the list and then clears the field.
 * Without a move Enter asks what was typed.
 */
export function createCombobox({ field, offersFor, choose, groups, label }: ComboboxParts): void {
  const list = createOfferList(field, groups, label);
  const told = make('p', { class: 'sr', role: 'status' });
  let turn = 0;
  const close = () => {
    turn++;
    told.textContent = '';
    list.close();
  };
  const take = (offer: Offer) => {
    close();
    choose(offer);
  };
  const refresh = async () => {
    const mine = ++turn;
    const query = field.value;
    const offered = await offersFor(query).catch(() => NOTHING);
    if (mine !== turn || document.activeElement !== field) return;
    list.show(offered);
    // Says what the list is of, as it comes later than what is typed.
    list.element.dataset.query = query;
    told.textContent = MESSAGES.offered(offered.offers.length);
  };
  for (const [name, value] of Object.entries(ROLES)) field.setAttribute(name, value);
  field.setAttribute('aria-controls', list.element.id);
  field.parentElement?.append(list.element, told);
  listenToPointer(list, take);
  field.addEventListener('keydown', (event) => {
    // While a word is composed, the keys belong to the input method.
    if (!event.isComposing && KEYS[keyOf(event)]?.({ field, list, close, take })) event.preventDefault();
  });
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) refresh();
  });
  field.addEventListener('compositionend', refresh);
  field.addEventListener('blur', close);
  field.form?.addEventListener('submit', close);
}

/** A press in the list leaves the focus in the field; a click or tap takes the suggestion. */
function listenToPointer({ element, offerAt }: OfferList, take: (offer: Offer) => void): void {
  element.addEventListener('mousedown', (event) => event.preventDefault());
  element.addEventListener('click', ({ target }) => {
    const offer = offerAt(target as Element);
    if (offer !== null) take(offer);
  });
}

interface KeyParts {
  readonly field: HTMLInputElement;
  readonly list: OfferList;
  readonly close: () => void;
  readonly take: (offer: Offer) => void;
}

/** What each key does; true when the browser shall do nothing more. */
const KEYS: Readonly<Record<string, (parts: KeyParts) => boolean>> = {
  ArrowDown: ({ list }) => stepOpen(list, 1),
  ArrowUp: ({ list }) => stepOpen(list, -1),
  'Alt+ArrowDown': ({ list }) => {
    list.reopen();
    return true;
  },
  'Alt+ArrowUp': ({ close }) => {
    close();
    return true;
  },
  Enter: ({ list, take }) => {
    const offer = list.isOpen() ? list.active() : null;
    if (offer !== null) take(offer);
    return offer !== null;
  },
  Escape: ({ field, list, close }) => {
    const wasOpen = list.isOpen();
    close();
    const isFull = field.value !== '';
    if (!wasOpen && isFull) clear(field);
    return wasOpen || isFull;
  },
};

function keyOf({ key, altKey }: KeyboardEvent): string {
  return altKey ? `Alt+${key}` : key;
}

function stepOpen(list: OfferList, by: 1 | -1): boolean {
  if (list.isOpen()) list.step(by);
  return list.isOpen();
}

/** Not every browser clears a search field on Escape. */
function clear(field: HTMLInputElement): void {
  field.value = '';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
