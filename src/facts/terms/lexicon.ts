import { byText } from '../../archive/order.ts';
import type { HeldTexts, TermBlock, TermReport } from './block.ts';
import type { JoinedTerms } from './join.ts';
import { findNewTerms } from './new-terms.ts';

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
  readonly of: TermReport;
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
export function makeLexicon(blocks: JoinedTerms): Lexicon {
  const terms: Term[] = findNewTerms(blocks).map((term) => ({ ...term, known: false }));
  const numbers = new Map(terms.map(({ text }, number) => [text, number]));
  for (const text of wordsAlone(blocks)) {
    if (numbers.has(text)) continue;
    numbers.set(text, terms.length);
    terms.push({ text, known: true, quoted: false });
  }
  const reports = blocks.flatMap((block) => termsOf(block, numbers));
  return { terms, reports: reports.sort((a, b) => byText(a.id, b.id)) };
}

/** Sorted. */
function wordsAlone(blocks: JoinedTerms): string[] {
  const alone = new Map<string, number>();
  for (const { words } of blocks)
    for (const [at, text] of words.texts.entries()) alone.set(text, (alone.get(text) ?? 0) + (words.alone[at] ?? 0));
  return [...alone].flatMap(([text, more]) => (more >= 0 ? text : [])).sort(byText);
}

/** The columns of all reports of a block are one each, of which each report has its stretch. */
function termsOf({ reports, words, runs }: TermBlock, numbers: ReadonlyMap<string, number>): ReportTerms[] {
  const most = words.terms.length + runs.terms.length;
  const [terms, counts, paragraphs] = [new Uint32Array(most), new Uint16Array(most), new Uint16Array(most)];
  const columns = [words, runs].map((held) => ({ held, numbered: numbersOf(held, numbers) }));
  let length = 0;
  const ends = reports.map((_, report) => {
    for (const { held, numbered } of columns)
      for (let at = held.starts[report] as number; at < (held.starts[report + 1] as number); at++) {
        const number = numbered[held.terms[at] as number] as number;
        if (number < 0) continue;
        terms[length] = number;
        counts[length] = held.counts[at] as number;
        paragraphs[length++] = held.paragraphs[at] as number;
      }
    return length;
  });
  const own = [terms.slice(0, length), counts.slice(0, length), paragraphs.slice(0, length)] as const;
  return reports.map((of, at) => {
    const range = [at === 0 ? 0 : ends[at - 1], ends[at]] as const;
    const [held, often, widely] = own;
    return {
      ...{ id: of.id, of, terms: held.subarray(...range) },
      ...{ counts: often.subarray(...range), paragraphs: widely.subarray(...range) },
    };
  });
}

/** By the place of each text its number in the lexicon; -1 where it is no term. */
function numbersOf({ texts }: HeldTexts, numbers: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(texts, (text) => numbers.get(text) ?? -1);
}
