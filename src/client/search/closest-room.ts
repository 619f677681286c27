import type { Answer } from '../../search/ask/answer.ts';
import type { Closest } from '../../search/ask/closest.ts';
import type * as Simplify from '../../search/ask/simplify.ts';
import type * as Api from './api.ts';
import { make } from './make.ts';
import { CLOSEST, MESSAGES } from './messages.ts';
import { type PageState, toAddress } from './page-state.ts';
import type { RenderNeeds } from './render-hit.ts';
import { shorten } from './render-note.ts';
import { createResultList } from './result-list.ts';
import type * as Suggest from './suggest.ts';

/** What the room works with. */
export interface ClosestParts {
  readonly room: HTMLElement;
  /** Address of the folder `search/`. */
  readonly base: string;
  readonly labelOf: RenderNeeds['labelOf'];
  readonly api: () => Promise<typeof Api>;
  readonly suggestions: () => Promise<typeof Suggest>;
}

/** The room for the closest answers to a query that finds nothing, apart from exact ones. */
export interface ClosestRoom {
  /** Looks for the closest answers where a query finds nothing anywhere; resolves to whether there are some. */
  readonly show: (answer: Answer | null, state: PageState) => Promise<boolean>;
}

/** Takes charge of the room. */
export function createClosestRoom(parts: ClosestParts): ClosestRoom {
  const { room, base } = parts;
  const said = make('p', { role: 'status' });
  const links = make('p', { class: 'closest-links' });
  const list = make('ol', { class: 'hits' });
  const more = make('button', { class: 'more', type: 'button', 'data-closest-more': '' });
  room.append(said, links, list, more);
  const results = createResultList({ list, more, base });
  let turn = 0;
  return {
    show: async (answer, state) => {
      const mine = ++turn;
      room.hidden = true;
      // The number of exact hits is told by the list above.
      results.show([], null, null);
      if (answer === null || answer.everywhere > 0 || answer.problem !== null) return false;
      const found = await look(parts, state, () => mine !== turn).catch(() => null);
      if (found === null || mine !== turn) return false;
      said.textContent = sentenceOf(found);
      links.replaceChildren(...linksOf(found, state));
      room.hidden = false;
      results.show(found.answer.reports, null, found.needs);
      results.complete(found.answer.reports);
      return true;
    },
  };
}

interface Found {
  readonly closest: Closest;
  readonly answer: Answer;
  readonly needs: RenderNeeds;
}

/** Asks within the reader's restrictions; without suggestions the index alone is asked. */
async function look(parts: ClosestParts, state: PageState, isOver: () => boolean): Promise<Found | null> {
  const [{ ask, hitUrl }, { closest, bookFor, EMPTY_BOOK, mayBeTraditional }] = await Promise.all([
    parts.api(),
    parts.suggestions(),
  ]);
  const text = mayBeTraditional(state.query) ? await simplified(state.query, parts.base) : state.query;
  const book = await bookFor(text).catch(() => EMPTY_BOOK);
  const count = async (query: string) => (isOver() ? 0 : (await ask(query, state.restriction)).sections);
  const found = await closest(text, book, count);
  if (found === null || isOver()) return null;
  const answer = await ask(found.query, state.restriction, { sort: state.sort });
  const urlOf = (report: string, anchor: string) => hitUrl(report, answer.query, anchor);
  const { terms, clauses } = answer;
  return { closest: found, answer, needs: { terms, clauses, urlOf, labelOf: parts.labelOf } };
}

/** The vocabulary is in simplified characters. */
async function simplified(text: string, base: string): Promise<string> {
  const { simplify } = (await import(`${base}simplify.js`)) as typeof Simplify;
  return simplify(text);
}

function sentenceOf({ closest: { way, words, without }, answer }: Found): string {
  const found = CLOSEST[way](listOf(words)) + MESSAGES.closestFound(answer.found, answer.sections);
  return without.length === 0 ? found : found + MESSAGES.closestLeft(listOf(without));
}

/** The closest query as one of its own, and other names of the same pinyin. */
function linksOf({ closest: { query, offers } }: Found, state: PageState): (Node | string)[] {
  const queries = [...new Set([query, ...offers.map((offer) => offer.query)])];
  return queries.flatMap((one) => [
    make('a', { href: location.pathname + toAddress({ ...state, query: one }) }, MESSAGES.closestRun(shorten(one))),
    ' ',
  ]);
}

/** e.g. “甲”、“乙”和“丙” */
function listOf(words: readonly string[]): string {
  const quoted = words.map((word) => `“${shorten(word)}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join('、')}和${last}`;
}
