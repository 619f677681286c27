import type { Answer, FirstAnswer } from '../../search/ask/answer.ts';
import { NOTES } from '../../search/ask/notes.ts';
import { sumsClauses } from '../../search/ask/sums-words.ts';
import { nameOf } from './form-state.ts';
import { make } from './make.ts';
import { ADVICE, MESSAGES, PROBLEMS } from './messages.ts';
import { type PageState, strayNames, strayValues, toAddress } from './page-state.ts';

/** Longest query repeated in a sentence. */
const LONGEST_SHOWN = 40;

/** The sentence that sums up an answer. */
export function summaryOf(answer: FirstAnswer, state: PageState): string {
  const { found, sections, everywhere, occurrences, problem } = answer;
  const query = shorten(state.query.trim());
  if (problem !== null) return query === '' ? '' : PROBLEMS[problem];
  if (sections > 0 && answer.terms.length === 0) return MESSAGES.listed(found, sections);
  if (sections > 0)
    return (sumsClauses(answer.clauses) ? MESSAGES.foundEach : MESSAGES.found)(found, sections, occurrences);
  if (query === '') return MESSAGES.noneChosen(everywhere);
  if (everywhere > 0) return MESSAGES.noneHere(query, everywhere);
  return answer.terms.length > 0 ? MESSAGES.none(query) : MESSAGES.noneMeets(query);
}

/** How an odd query or address was taken, and when nothing was found, what to do: loosen the restriction, or other words. */
export function noteFor(answer: FirstAnswer): Node[] {
  return [...understood(answer), ...strayNotes(), ...adviceFor(answer)];
}

/** What is known when all is counted: values that no report has, and what whole reports would give. */
export function lateNotes({ unknown, apart }: Answer, state: PageState): Node[] {
  const told = unknown.map(({ facet, value }) =>
    make('p', { class: 'understood' }, MESSAGES.unknownValue(nameOf(facet), shorten(value))),
  );
  return apart === null ? told : [...told, offerWhole(apart, state)];
}

/** One click to the reports that have the words in different sections. */
function offerWhole(reports: number, state: PageState): Node {
  const href = location.pathname + toAddress({ ...state, query: `${state.query.trim()} 范围:全篇` });
  return make(
    'p',
    { class: 'apart' },
    MESSAGES.apart(reports),
    make('a', { href, 'data-apart': '' }, MESSAGES.apartAsk),
  );
}

/** Names in the address that the page does not know. */
export function strayNotes(): Node[] {
  const names = strayNames(location.search).map((name) => MESSAGES.strayName(shorten(name)));
  const values = strayValues(location.search).map((part) => MESSAGES.strayValue(shorten(part)));
  return [...names, ...values].map((told) => make('p', { class: 'understood' }, told));
}

function understood({ notes, sections, unmet }: FirstAnswer): Node[] {
  const told = notes.filter(({ kind }) => sections === 0 || !NOTES[kind].ifNothing);
  const sentences = [
    ...told.map(({ kind, text }) => NOTES[kind].told(shorten(text))),
    ...unmet.map(({ name, value }) => MESSAGES.unmet(name, shorten(value))),
  ];
  return sentences.map((sentence) => make('p', { class: 'understood' }, sentence));
}

/** Other words are advised only where words are what is not found: not where limits or conditions leave nothing. */
function adviceFor({ everywhere, problem, terms, unmet }: FirstAnswer): Node[] {
  if (everywhere > 0 || problem !== null || terms.length === 0 || unmet.length > 0) return [];
  return [make('ul', { class: 'advice' }, ...ADVICE.map((line) => make('li', {}, line)))];
}

/** What to do when the index did not come. */
export function failureNote(): Node[] {
  return [make('p', {}, make('button', { type: 'button', 'data-reload': '' }, MESSAGES.reload))];
}

/** A text as a sentence repeats it: cut where it is long. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text;
}
