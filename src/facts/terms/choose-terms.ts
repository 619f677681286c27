import { byText } from '../../archive/order.ts';
import { shortHash } from '../../archive/short-hash.ts';
import type { GroupTerms } from './group-terms.ts';
import type { Lexicon, Term } from './lexicon.ts';

/** Terms with a page of their own, and how many of them the dictionary may lack. */
export const MOST_PAGES = 300;
export const MOST_NEW = 200;

/** What more than this part of the reports hold, as 法治政府建设, tells nothing of a year or a place. */
export const MOST_HOLDING = 0.8;

/** A term with a page of its own. */
export interface ChosenTerm extends Term {
  readonly number: number;
  /** Permanent part of its address. */
  readonly slug: string;
}

/** The part of a term's address that is its own; it depends on nothing but its characters. */
export function slugOfTerm(text: string): string {
  return shortHash(text, 8);
}

/** Terms with pages: new terms first, those that reports quote and those in twice as many reports before the others, then what sets a group apart most surely. */
export function chooseTerms({ terms, reports }: Lexicon, groups: readonly GroupTerms[]): ChosenTerm[] {
  const held = new Uint32Array(terms.length);
  for (const report of reports) for (const term of report.terms) held[term] = (held[term] ?? 0) + 1;
  const fresh = terms.flatMap(({ known, quoted, text }, number) =>
    known || (held[number] ?? 0) > MOST_HOLDING * reports.length
      ? []
      : [{ number, rank: rankOf(quoted, held[number] ?? 0), hash: shortHash(text, 64) }],
  );
  fresh.sort((a, b) => b.rank - a.rank || byText(a.hash, b.hash));
  const apart = groups.flatMap((group) => group.terms).sort((a, b) => b.lrc - a.lrc || a.term - b.term);
  const chosen = new Set(fresh.slice(0, MOST_NEW).map(({ number }) => number));
  for (const { term } of apart) if (chosen.size < MOST_PAGES) chosen.add(term);
  return [...chosen].map((number) => {
    const term = terms[number] as Term;
    return { ...term, number, slug: slugOfTerm(term.text) };
  });
}

/** By doublings, so that one report more seldom takes a page from one term for another. */
function rankOf(quoted: boolean, reports: number): number {
  return (quoted ? 100 : 0) + Math.floor(Math.log2(Math.max(1, reports)));
}
