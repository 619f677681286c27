import type { SectionKey } from '../../model/report.ts';
import { COMPOSITIONS, type Composition } from './heading-compositions.ts';
import { CONCEPTS, VOCABULARY, type WordGroup } from './heading-vocabulary.ts';

/** What a heading's words say it is; `key` is null for a topic of its own, or for words that are not known. */
export interface HeadingReading {
  readonly key: SectionKey | null;
  /** A second content that the same heading announces: 存在问题及下一步打算. */
  readonly with: SectionKey | null;
  /** 0–1: how surely these words make a heading one of this section. */
  readonly strength: number;
  /** The composition that decided, as an example of its wording. */
  readonly example: string | null;
}

/** Reads a heading, given without number and spaces. */
export type ReadHeading = (words: string) => HeadingReading;

/** What headings are read by: words, and how they compose. */
export interface HeadingKnowledge {
  readonly vocabulary: readonly WordGroup[];
  readonly compositions: readonly Composition[];
}

const TOPIC: HeadingReading = { key: null, with: null, strength: 0, example: null };
/** Longest heading that is read; anything longer is cut. */
const LONGEST_HEADING = 160;
/** Longest word of the vocabulary. */
const LONGEST_WORD = 10;
/** How much of the strength is lost when no character of a heading is known. */
const UNKNOWN_WEIGHT = 0.6;
const OF = '的';
/** Years in digits, with or without 年: 2024年度, 二〇二四年. */
const YEAR = /^(?:20\d\d|二[〇○零]{1,2}[一二三四五六七八九]?[〇○零一二三四五六七八九])(?:年度|年)?/;
/** Headings come again as lines, outlines and parts; more than this many are not kept. */
const MOST_KEPT = 5000;

/** A reader that knows these words and compositions; the same heading is read once. */
export function headingReader({ vocabulary, compositions }: HeadingKnowledge): ReadHeading {
  const letters = lettersOf(vocabulary);
  const known = new Map<string, HeadingReading>();
  return (words) => {
    const text = words.slice(0, LONGEST_HEADING).replace(/[。;:,.]+$/, '');
    const before = known.get(text);
    if (before) return before;
    const reading = compose(spell(text, letters), compositions);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, reading);
    return reading;
  };
}

/** A heading in letters of its concepts, `U` for a run of unknown characters, and how much of it is unknown. */
interface SpelledHeading {
  readonly letters: string;
  /** 0–1: share of the characters that no word explains. */
  readonly unknown: number;
}

function lettersOf(vocabulary: readonly WordGroup[]): ReadonlyMap<string, string> {
  return new Map(
    vocabulary.flatMap(({ concept, words }) => words.split(' ').map((word) => [word, CONCEPTS[concept]] as const)),
  );
}

/** `存在的不足和原因` → `ELJC`: the longest word at each place; the subject and plain words leave no letter. */
function spell(text: string, letters: ReadonlyMap<string, string>): SpelledHeading {
  let spelled = '';
  let unknown = 0;
  let run = 0;
  for (let at = 0; at < text.length; ) {
    const year = YEAR.exec(text.slice(at, at + 8))?.[0];
    const word = year ?? wordAt(text, at, letters);
    if (word === null) {
      run = spelled.endsWith('U') ? run + 1 : 1;
      unknown++;
      at++;
      if (run === 1) spelled += 'U';
      continue;
    }
    const letter = year === undefined ? letters.get(word) : CONCEPTS.year;
    if (word === OF && spelled.endsWith('U')) {
      // What stands before 的 only describes the noun after it: 不容忽视的问题.
      spelled = spelled.slice(0, -1);
      unknown -= run;
    }
    if (letter !== CONCEPTS.plain && letter !== CONCEPTS.subject) spelled += letter;
    at += word.length;
  }
  return { letters: spelled, unknown: text === '' ? 0 : unknown / text.length };
}

/** The words of the vocabulary that a heading is read by. */
export function wordsIn(heading: string, letters: ReadonlyMap<string, string> = LETTERS): string[] {
  const text = heading.slice(0, LONGEST_HEADING);
  const words: string[] = [];
  for (let at = 0; at < text.length; ) {
    const word = wordAt(text, at, letters);
    if (word !== null) words.push(word);
    at += word?.length ?? 1;
  }
  return words;
}

function wordAt(text: string, at: number, letters: ReadonlyMap<string, string>): string | null {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (letters.has(word)) return word;
  }
  return null;
}

function compose({ letters, unknown }: SpelledHeading, compositions: readonly Composition[]): HeadingReading {
  const found = compositions.find(({ form }) => form.test(letters));
  if (!found) return TOPIC;
  const strength = found.strength * (1 - UNKNOWN_WEIGHT * unknown);
  return { key: found.key, with: found.with ?? null, strength, example: found.example };
}

const LETTERS = lettersOf(VOCABULARY);

/** The reader that the extractor uses. */
export const readHeading: ReadHeading = headingReader({ vocabulary: VOCABULARY, compositions: COMPOSITIONS });
