import type { FirstAnswer } from '../../search/ask/answer.ts';
import { NOTES } from '../../search/ask/notes.ts';
import { make } from './make.ts';
import { ADVICE, MESSAGES, PROBLEMS } from './messages.ts';
import { isRestricted, type PageState } from './page-state.ts';

/** Longest query repeated in a sentence. */
const LONGEST_SHOWN = 40;

/** The sentence that sums up an answer. */
export function summaryOf(answer: FirstAnswer, state: PageState): string {
  const { found, sections, everywhere, occurrences, problem } = answer;
  if (problem !== null) return state.query.trim() === '' ? '' : PROBLEMS[problem];
  if (sections > 0 && answer.terms.length === 0) return MESSAGES.listed(found, sections);
  if (sections > 0) return MESSAGES.found(found, sections, occurrences);
  const query = shorten(state.query.trim());
  return everywhere > 0 ? MESSAGES.noneHere(query, everywhere) : MESSAGES.none(query);
}

/** How an odd query was taken, and when nothing was found, what to do: loosen the restriction, or other words. */
export function noteFor(answer: FirstAnswer, state: PageState): Node[] {
  return [...understood(answer), ...adviceFor(answer, state)];
}

function understood({ notes, sections }: FirstAnswer): Node[] {
  const told = notes.filter(({ kind }) => sections === 0 || !NOTES[kind].ifNothing);
  return told.map(({ kind, text }) => make('p', { class: 'understood' }, NOTES[kind].told(shorten(text))));
}

function adviceFor(answer: FirstAnswer, state: PageState): Node[] {
  if (answer.sections > 0 || answer.problem !== null) return [];
  const advice = make('ul', { class: 'advice' }, ...ADVICE.map((line) => make('li', {}, line)));
  if (!isRestricted(state)) return [advice];
  return [make('p', {}, make('button', { type: 'button', 'data-clear': '' }, MESSAGES.clear)), advice];
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
