import type { Offer } from '../../search/ask/suggest.ts';
import type { Lacking } from '../../search/ask/widen-book.ts';
import { createCombobox } from '../search/combobox.ts';
import { cutNotes } from '../search/cut-notes.ts';
import type * as Suggest from '../search/suggest.ts';
import { reportIn } from './address.ts';
import { chooseReport, issuerIn, type Wanted, yearInstead } from './choose-report.ts';
import { type ChoiceFiles, issuersNamed } from './load-choices.ts';
import { OFFERS, SAYS } from './messages.ts';

/** The form by which reports are added. */
export interface AddParts {
  readonly form: HTMLFormElement;
  readonly choices: ChoiceFiles;
  /** What is compared already. */
  readonly compared: () => Pick<Wanted, 'years' | 'ids'>;
  /** Adds a report; what is to be said of it besides stands with what the page says. */
  readonly add: (id: string, besides?: string) => void;
  readonly say: (words: string) => void;
}

/** Makes the field a combobox over issuers; a report's address or id may be pasted as well. */
export function startAdding({ form, choices, compared, add, say }: AddParts): void {
  const field = form.querySelector('input') as HTMLInputElement;
  const foundFor = async (typed: string) => {
    const { bookForIssuers, findIssuers } = await suggestions(choices.base);
    const book = await bookForIssuers(typed);
    return { ...findIssuers(book, typed), lacks: book.lacks };
  };
  const take = (id: string, besides?: string) => {
    field.value = '';
    add(id, besides);
  };
  const choose = async ({ name, within }: Offer) => {
    // What the field holds now: the list may be that of fewer characters.
    const typed = field.value;
    field.value = name;
    const { year } = (await suggestions(choices.base)).readTyped(typed);
    const issuers = await issuersNamed(name, choices).catch(() => null);
    const issuer = issuers === null ? null : issuerIn(issuers, within);
    if (issuer === null) return say(SAYS.noReports);
    const report = chooseReport(issuer, { year, ...compared() });
    if (report === null) return say(SAYS.allHere);
    const taken = yearInstead(report, year);
    take(report[0], year === null || taken === undefined ? '' : SAYS.otherYear({ issuer: name, typed: year, taken }));
  };
  const offersFor = async (typed: string) => {
    if (reportIn(typed) !== null) return { offers: [], notes: {} };
    const { offers, more, lacks } = await foundFor(typed);
    return { offers, notes: cutNotes(more ? ['issuer'] : [], lacks) };
  };
  createCombobox({ field, offersFor, choose, ...OFFERS });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    const id = reportIn(typed);
    if (id !== null) return take(id);
    const found = await foundFor(typed).catch(() => null);
    const [only] = found?.offers ?? [];
    if (found === null || (only === undefined && found.lacks === 'unloaded')) say(SAYS.noIssuers);
    else if (only === undefined) say(saysNone(typed, found.lacks));
    else if (found.offers.length === 1 && found.lacks === 'none') choose(only);
    else if (found.more || found.lacks !== 'none') say(SAYS.severalAtLeast(found.offers.length));
    else say(SAYS.several(found.offers.length));
  });
}

/** None among those that could be looked at is no “none”. */
function saysNone(typed: string, lacks: Lacking): string {
  if (typed === '') return SAYS.choose;
  return lacks === 'none' ? SAYS.noneFits(typed.slice(0, 40)) : SAYS.tooMany(typed.slice(0, 40));
}

/** Issuers with their readings are those of the search page; they load when the reader types. */
function suggestions(base: string): Promise<typeof Suggest> {
  return import(new URL(`${base}search/suggest.js`, location.href).href) as Promise<typeof Suggest>;
}
