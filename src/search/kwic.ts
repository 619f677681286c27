import { placesOf, type Stretch } from './ask/match-clauses.ts';
import type { Clause } from './ask/query.ts';
import { foldForSearch } from './fold-for-search.ts';
import type { Passage } from './search-record.ts';

/** One occurrence with what stands on either side of it in its paragraph, as printed. */
export interface KwicLine {
  readonly anchor: string;
  readonly left: string;
  readonly hit: string;
  readonly right: string;
}

/** Characters of context on either side. */
const CONTEXT = 40;

/** Every occurrence that the search counts in a section's paragraphs, in the order of the text. */
export function kwicLines(passages: readonly Passage[], clauses: readonly Clause[]): KwicLine[] {
  return passages.flatMap((passage) => linesOf(passage, clauses));
}

function linesOf({ anchor, text }: Passage, clauses: readonly Clause[]): KwicLine[] {
  const folded = foldForSearch(text);
  const startsOf = (term: string) => startsIn(folded.text, term);
  const stretch: Stretch = {
    countOf: (term) => startsOf(term).length,
    startsOf,
    ends: () => [folded.text.length],
    holds: () => false,
  };
  const places = [...placesOf(clauses, stretch)].flatMap(([term, starts]) => starts.map((at) => ({ at, term })));
  return places
    .sort((a, b) => a.at - b.at || a.term.length - b.term.length)
    .map(({ at, term }) => {
      const start = folded.map[at] ?? 0;
      const last = folded.map[at + term.length - 1] ?? start;
      const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
      return {
        anchor,
        left: [...text.slice(0, start)].slice(-CONTEXT).join(''),
        hit: text.slice(start, end),
        right: [...text.slice(end)].slice(0, CONTEXT).join(''),
      };
    });
}

/** Places of a term in a folded text, overlapping ones included, as the index has them. */
export function startsIn(folded: string, term: string): number[] {
  const starts: number[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) starts.push(at);
  return starts;
}

/** Orders of a concordance: as found, or by what stands before or after, read away from the word. */
export const KWIC_ORDERS = ['text', 'left', 'right'] as const;
export type KwicOrder = (typeof KWIC_ORDERS)[number];

/** Lines in an order; equal ones stay as they were. */
export function sortKwic<L extends KwicLine>(lines: readonly L[], order: KwicOrder): L[] {
  if (order === 'text') return [...lines];
  const collator = new Intl.Collator('zh-CN');
  const keyOf = ({ left, right }: KwicLine) =>
    foldForSearch(order === 'right' ? right : [...left].reverse().join('')).text;
  return lines
    .map((line) => ({ line, key: keyOf(line) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ line }) => line);
}
