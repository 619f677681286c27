import type { Offer } from '../../search/ask/suggest.ts';
import { createCombobox } from '../search/combobox.ts';
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
    const { loadBook, findIssuers } = await suggestions(choices.base);
    return findIssuers(await loadBook(), typed);
  };
  const take = (id: string, besides?: string) => {
    field.value = '';
    add(id, besides);
  };
  const choose = async ({ name, within }: Offer) => {
    // What the field holds now: the list may be that of fewer characters.
    const typed = field.value;
    field.value = name;
    const { year } = await foundFor(typed);
    const issuers = await issuersNamed(name, choices).catch(() => null);
    const issuer = issuers === null ? null : issuerIn(issuers, within);
    if (issuer === null) return say(SAYS.noReports);
    const report = chooseReport(issuer, { year, ...compared() });
    if (report === null) return say(SAYS.allHere);
    const taken = yearInstead(report, year);
    take(report[0], year === null || taken === undefined ? '' : SAYS.otherYear({ issuer: name, typed: year, taken }));
  };
  const offersFor = async (typed: string) => (reportIn(typed) === null ? (await foundFor(typed)).offers : []);
  createCombobox({ field, offersFor, choose, ...OFFERS });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    const id = reportIn(typed);
    if (id !== null) return take(id);
    const offers = await offersFor(typed).catch(() => null);
    const [only] = offers ?? [];
    if (offers === null) say(SAYS.noIssuers);
    else if (only === undefined) say(typed === '' ? SAYS.choose : SAYS.noneFits(typed.slice(0, 40)));
    else if (offers.length === 1) choose(only);
    else say(SAYS.several(offers.length));
  });
}

/** Issuers with their readings are those of the search page; they load when the reader types. */
function suggestions(base: string): Promise<typeof Suggest> {
  return import(new URL(`${base}search/suggest.js`, location.href).href) as Promise<typeof Suggest>;
}
