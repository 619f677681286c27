import { byText } from '../../archive/order.ts';
import type { JoinedTerms } from './join.ts';
import { findNewTerms } from './new-terms.ts';
import { eachTerm } from './packed.ts';
import type { TermTally } from './tally.ts';

/** A word or a run of words over the whole archive. */
export interface Term {
  readonly text: string;
  /** The dictionary has it. */
  readonly known: boolean;
  readonly quoted: boolean;
}

/** The terms that a report holds, by their numbers in the lexicon, with how often and in how many paragraphs. */
export interface ReportTerms {
  readonly id: string;
  readonly of: TermTally;
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
  readonly paragraphs: Uint16Array;
}

/** All terms, and the reports by their ids. */
export interface Lexicon {
  readonly terms: readonly Term[];
  readonly reports: readonly ReportTerms[];
}

/** The terms of an archive: words of the dictionary that do not only stand within others, and new terms. */
export function makeLexicon(joined: JoinedTerms): Lexicon {
  const ids = [...joined.keys()].sort(byText);
  const tallies = ids.map((id) => joined.get(id) as TermTally);
  const terms: Term[] = findNewTerms(tallies).map((term) => ({ ...term, known: false }));
  const numbers = new Map(terms.map(({ text }, number) => [text, number]));
  for (const text of wordsAlone(tallies)) {
    if (numbers.has(text)) continue;
    numbers.set(text, terms.length);
    terms.push({ text, known: true, quoted: false });
  }
  return { terms, reports: tallies.map((of, at) => termsOf(ids[at] as string, of, numbers)) };
}

/** A word is one of the lexicon if it stands by itself in one report for every four in which it does not: 矿山 stands in 非煤矿山, 治政 in 法治政府 only. */
export const WITHIN_FOR_ONE = 4;

/** Sorted. */
function wordsAlone(tallies: readonly TermTally[]): string[] {
  const alone = new Map<string, number>();
  for (const { words } of tallies)
    eachTerm(words, (from, to, { within }) => {
      const text = words.slice(from, to);
      alone.set(text, (alone.get(text) ?? 0) + (within ? -1 : WITHIN_FOR_ONE));
    });
  return [...alone].flatMap(([text, more]) => (more >= 0 ? text : [])).sort(byText);
}

const MOST = 0xffff;

function termsOf(id: string, of: TermTally, numbers: ReadonlyMap<string, number>): ReportTerms {
  const [terms, counts, paragraphs]: [number[], number[], number[]] = [[], [], []];
  for (const packed of [of.words, of.runs])
    eachTerm(packed, (from, to, held) => {
      const comma = packed === of.runs ? packed.indexOf(',', from) : to;
      const number = numbers.get(packed.slice(from, comma));
      if (number === undefined) return;
      terms.push(number);
      counts.push(Math.min(MOST, held.count));
      paragraphs.push(Math.min(MOST, held.paragraphs));
    });
  return {
    id,
    of,
    terms: Uint32Array.from(terms),
    counts: Uint16Array.from(counts),
    paragraphs: Uint16Array.from(paragraphs),
  };
}
