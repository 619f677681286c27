import type { Cell } from '../../model/view.ts';
import { urls } from '../../site/urls.ts';
import type { ChosenTerm } from './choose-terms.ts';
import type { Lexicon, Term } from './lexicon.ts';
import { wayToTerm } from './term-ways.ts';
import { TERMS } from './wording.ts';

/** How terms are called in tables. */
export interface TermNames {
  /** Number of reports looked at. */
  readonly reports: number;
  readonly textOf: (term: number) => string;
  /** A term that leads to its page, or to the search where it has none. */
  readonly cellOf: (term: number) => Cell;
}

/** Names of all terms. */
export function openNames({ terms, reports }: Lexicon, chosen: readonly ChosenTerm[]): TermNames {
  const slugs = new Map(chosen.map(({ number, slug }) => [number, slug]));
  const textOf = (term: number) => (terms[term] as Term).text;
  return {
    reports: reports.length,
    textOf,
    cellOf: (term) => {
      const slug = slugs.get(term);
      const way = slug === undefined ? wayToTerm(textOf(term)) : { href: urls.view(`${TERMS}/${slug}`) };
      return { text: textOf(term), ...way };
    },
  };
}
