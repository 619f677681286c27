import { byText } from '../../archive/order.ts';
import type { Passage } from '../../model/passage.ts';
import { PASSAGE_PAGES, PASSAGES_A_REPORT } from '../lists/bounds.ts';

/** How many passages may have a page: a real archive has ten a report and more, and each is a file of the site. */
export function roomForPassages(reports: number): number {
  return Math.max(PASSAGE_PAGES, PASSAGES_A_REPORT * reports);
}

/**
 * Ids of the passages that have a page, as many as there is room for: those that most issuers hold, then the longest. Formulas would
 * take all of the room, as most issuers hold them: half of it is for the others, where there are so many.
 */
export function pagedPassages(passages: readonly Passage[], most: number): ReadonlySet<string> {
  const [formulas, others] = [true, false].map((is) =>
    passages.filter(({ formula }) => formula === is).sort(inOrder),
  ) as [Passage[], Passage[]];
  const room = Math.max(Math.floor(most / 2), most - others.length);
  const shown = formulas.slice(0, room);
  return new Set([...shown, ...others.slice(0, most - shown.length)].map(({ id }) => id));
}

function inOrder(a: Passage, b: Passage): number {
  return b.issuers - a.issuers || b.length - a.length || byText(a.id, b.id);
}
