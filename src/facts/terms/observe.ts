import { foldForSearch } from '../../search/fold-for-search.ts';
import type { Passage, SearchRecord } from '../../search/search-record.ts';
import { countWords } from '../../search/suggest/count-words.ts';
import type { Fact } from '../comparison.ts';
import { cutWords, wordsWithin } from './cut-words.ts';
import { type HeldTerm, packTerms } from './packed.ts';
import { readRuns } from './read-runs.ts';
import { traitsOf } from './word-traits.ts';

/** The vocabulary of a report. It is one finding: a place for each of some 2,000 words would be longer than the report. */
export interface Vocabulary extends Fact {
  /** Paragraphs of the report. */
  readonly paragraphs: number;
  /** Words of the dictionary that may be terms, packed, in the order of the text. */
  readonly words: string;
  /** Other words that terms of several words may hold: single characters, 一次. */
  readonly parts: string;
  /** Runs of words that may be terms which the dictionary lacks. */
  readonly runs: string;
}

/** A report of 5,000 characters has some 800 words, 200 parts and 900 runs; of a longer one those that stand in it most often are kept. */
export const MOST = { words: 1500, parts: 400, runs: 1200 } as const;

/** So many ways in which a run stands in a report are kept; other reports have more. */
export const MOST_AROUND = 2;

/** The words of a report, counted as the exact search counts them; none of a report without words. */
export function observe({ records }: { readonly records: readonly SearchRecord[] }): Vocabulary[] {
  const texts = records.flatMap(({ passages }) => passages.map(({ text }) => foldForSearch(text).text));
  const seen = readTexts(texts);
  const at = placeOfFirst(records, seen.words);
  if (at === null) return [];
  const count = counterOf(texts, [...seen.words, ...seen.parts, ...seen.runs.keys()]);
  const words = [...seen.words].map((text) => ({ ...count(text), ...(seen.cut.has(text) ? null : WITHIN) }));
  const parts = [...[...seen.parts].map(count), ...[...seen.singles].map(([text, times]) => once(text, times))];
  const runs = [...seen.runs].map(([text, around]) => ({ ...count(text), around: [...around] }));
  const packed = (terms: readonly HeldTerm[], most: number) => packTerms(mostHeld(terms, most));
  return [
    {
      at,
      paragraphs: texts.length,
      words: packed(words, MOST.words),
      parts: packed(parts, MOST.parts),
      runs: packed(runs, MOST.runs),
    },
  ];
}

const WITHIN = { within: true } as const;
const once = (text: string, count: number): HeldTerm => ({ text, count, paragraphs: count });

/** What stands in some texts, each in the order of its first. */
interface Seen {
  readonly words: Set<string>;
  readonly parts: Set<string>;
  /** Words that stand by themselves somewhere. */
  readonly cut: Set<string>;
  readonly singles: Map<string, number>;
  /** By what stands around them. */
  readonly runs: Map<string, Set<string>>;
}

function readTexts(texts: readonly string[]): Seen {
  const seen: Seen = { words: new Set(), parts: new Set(), cut: new Set(), singles: new Map(), runs: new Map() };
  for (const text of texts) {
    const cut = cutWords(text);
    for (const word of cut) {
      if (word.length > 1) seen.cut.add(word);
      else if (traitsOf(word).isPart) seen.singles.set(word, (seen.singles.get(word) ?? 0) + 1);
    }
    for (const word of wordsWithin(text)) {
      const { isTerm, isPart } = traitsOf(word);
      if (isTerm) seen.words.add(word);
      else if (isPart && word.length > 1) seen.parts.add(word);
    }
    for (const { text: run, around } of readRuns(cut)) {
      const known = seen.runs.get(run);
      if (known === undefined) seen.runs.set(run, new Set([around]));
      else if (known.size < MOST_AROUND) known.add(around);
    }
  }
  return seen;
}

/** Counts as the exact search does; each text is a paragraph. */
function counterOf(texts: readonly string[], words: readonly string[]): (word: string) => HeldTerm {
  const counter = countWords(words);
  for (const text of texts) counter.add([text]);
  const rows = new Map(counter.rows().map((row) => [row[0], row]));
  return (text) => {
    const [, paragraphs = 0, count = 0] = rows.get(text) ?? [text];
    return { text, count, paragraphs };
  };
}

/** Those that stand in the report most often, in the order given. */
function mostHeld(terms: readonly HeldTerm[], most: number): readonly HeldTerm[] {
  if (terms.length <= most) return terms;
  const kept = new Set([...terms].sort((a, b) => b.count - a.count).slice(0, most));
  return terms.filter((term) => kept.has(term));
}

/** Where the first of some words stands that is printed without white space in it; null where none does. */
function placeOfFirst(records: readonly SearchRecord[], words: ReadonlySet<string>): Fact['at'] {
  for (const { report, scope, passages } of records)
    for (const passage of passages) {
      const word = [...words].find((one) => passage.text.includes(one));
      if (word !== undefined) return placeOf({ report: report.id, scope }, passage, word);
    }
  return null;
}

function placeOf(of: { report: string; scope: SearchRecord['scope'] }, { anchor, text }: Passage, word: string) {
  const from = text.indexOf(word);
  return { ...of, anchor, from, to: from + word.length, rule: 'words-of-report' };
}
