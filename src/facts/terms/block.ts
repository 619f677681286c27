import { eachTerm } from './packed.ts';
import { QUOTED } from './read-runs.ts';
import type { TermTally } from './tally.ts';

/** Whose a vocabulary is. */
export interface TermReport extends Omit<TermTally, 'words' | 'parts' | 'runs'> {
  readonly id: string;
}

/** Texts of some reports, each once, and by its place among them how often all of these have it. */
export interface Texts {
  readonly texts: readonly string[];
  readonly totals: Uint32Array;
}

/** The same with the terms of each report one after the other: where they begin, which they are, how often and in how many paragraphs they stand. */
export interface HeldTexts extends Texts {
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly counts: Uint16Array;
  readonly paragraphs: Uint16Array;
}

/** Vocabularies of some reports: what they have in common is read once, and not in each. */
export interface TermBlock {
  readonly reports: readonly TermReport[];
  /** `alone` says how much more often than `WITHIN_FOR_ONE` asks each stands by itself. */
  readonly words: HeldTexts & { readonly alone: Int32Array };
  readonly parts: Texts;
  /** What stands around each in different places, both signs as one number, and how many reports quote it. */
  readonly runs: HeldTexts & { readonly around: Around; readonly quoted: Uint16Array };
}

/** Numbers of each text one after the other, and where they begin. */
export interface Around {
  readonly starts: Uint32Array;
  readonly signs: Int32Array;
}

/** A word is one of the lexicon if it stands by itself in one report for every four in which it does not: 矿山 stands in 非煤矿山, 治政 in 法治政府 only. */
export const WITHIN_FOR_ONE = 4;

/** The vocabularies of some reports together. */
export function makeBlock(tallies: readonly (readonly [id: string, tally: TermTally])[]): TermBlock {
  return {
    reports: tallies.map(([id, { year, issuer, level, region, paragraphs }]) => {
      return { id, year, issuer, level, region, paragraphs };
    }),
    words: wordsOf(tallies.map(([, { words }]) => words)),
    parts: partsOf(tallies.map(([, { parts }]) => parts)),
    runs: runsOf(tallies.map(([, { runs }]) => runs)),
  };
}

/** Both signs around a run as one number. */
export const bothSigns = (packed: string, at: number) => (packed.charCodeAt(at) << 16) | packed.charCodeAt(at + 1);
const IN_QUOTES = bothSigns(QUOTED, 0);
const MOST = 0xffff;
const COMMA = ',';
/** Signs, and the comma before each. */
const STEP = 3;

/** Numbers texts in the order in which they come. */
function openNumbers() {
  const [numbers, totals] = [new Map<string, number>(), [] as number[]];
  return {
    add: (text: string, count: number): number => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      totals[number] = (totals[number] ?? 0) + count;
      return number;
    },
    texts: (): Texts => ({ texts: [...numbers.keys()], totals: Uint32Array.from(totals) }),
  };
}

function partsOf(packed: readonly string[]): Texts {
  const numbers = openNumbers();
  for (const of of packed) eachTerm(of, (from, to, { count }) => numbers.add(of.slice(from, to), count));
  return numbers.texts();
}

function wordsOf(packed: readonly string[]): TermBlock['words'] {
  const alone: number[] = [];
  const held = heldOf(packed, {
    textEnd: (_of, _from, to) => to,
    tell: (term, { within }) => {
      alone[term] = (alone[term] ?? 0) + (within ? -1 : WITHIN_FOR_ONE);
    },
  });
  return { ...held, alone: Int32Array.from(alone) };
}

function runsOf(packed: readonly string[]): TermBlock['runs'] {
  const [around, quoted]: [Set<number>[], number[]] = [[], []];
  const held = heldOf(packed, {
    textEnd: (of, from) => of.indexOf(COMMA, from),
    tell: (term, { of, end, to }) => {
      const own = around[term] ?? new Set();
      around[term] = own;
      for (let sign = end + 1; sign < to; sign += STEP) {
        const both = bothSigns(of, sign);
        own.add(both);
        quoted[term] = (quoted[term] ?? 0) + (both === IN_QUOTES ? 1 : 0);
      }
    },
  });
  const signs = around.flatMap((own) => [...own]);
  const starts = startsOf(around.map(({ size }) => size));
  const all = Uint16Array.from(held.texts, (_, term) => quoted[term] ?? 0);
  return { ...held, around: { starts, signs: Int32Array.from(signs) }, quoted: all };
}

/** A term where it stands in a packed text: the end of its text, and of what is packed with it. */
interface Told {
  readonly of: string;
  readonly end: number;
  readonly to: number;
  readonly within: boolean;
}

interface HeldReader {
  readonly textEnd: (of: string, from: number, to: number) => number;
  readonly tell: (term: number, told: Told) => void;
}

function heldOf(packed: readonly string[], { textEnd, tell }: HeldReader): HeldTexts {
  const numbers = openNumbers();
  const [terms, sizes]: [number[], number[]] = [[], []];
  const [counts, paragraphs]: [number[], number[]] = [[], []];
  for (const of of packed) {
    const before = terms.length;
    eachTerm(of, (from, to, held) => {
      const end = textEnd(of, from, to);
      const term = numbers.add(of.slice(from, end), held.count);
      terms.push(term);
      counts.push(Math.min(MOST, held.count));
      paragraphs.push(Math.min(MOST, held.paragraphs));
      tell(term, { of, end, to, within: held.within });
    });
    sizes.push(terms.length - before);
  }
  return {
    ...numbers.texts(),
    starts: startsOf(sizes),
    terms: Uint32Array.from(terms),
    counts: Uint16Array.from(counts),
    paragraphs: Uint16Array.from(paragraphs),
  };
}

/** Where runs of such lengths begin, and where the last ends. */
function startsOf(sizes: readonly number[]): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [at, size] of sizes.entries()) starts[at + 1] = (starts[at] as number) + size;
  return starts;
}
