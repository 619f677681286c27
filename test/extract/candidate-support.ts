import { NUMBERING } from '../../src/extract/grammar/numbering.ts';
import { readHeading } from '../../src/extract/grammar/read-heading.ts';
import type { Line } from '../../src/extract/lines/line.ts';
import type { Candidate } from '../../src/extract/outline/candidate.ts';

const SYSTEM = NUMBERING.find(({ id }) => id === 'cn-comma') ?? null;
const NO_WORDS = { key: null, with: null, strength: 0, example: null } as const;

function lineOf(norm: string): Line {
  const map = Array.from({ length: norm.length + 1 }, (_, i) => i);
  return { index: 0, start: 0, end: norm.length, raw: norm, norm, map, hint: undefined, joins: [] };
}

const PLAIN = {
  order: 0,
  from: 0,
  implied: null,
  carries: null,
  settled: null,
  restart: false,
  headless: false,
  afterLead: false,
  topRank: 1,
} as const;

/** A place where a first-level heading of these words may stand. */
export function candidate(words: string, own: Partial<Candidate> = {}): Candidate {
  const system = own.number ? SYSTEM : null;
  const to = words.length;
  const base = { line: lineOf(words), to, system, number: null, words, reading: readHeading(words), form: 'alone' };
  return { ...PLAIN, ...base, ...own } as Candidate;
}

/** A place where a section may begin without heading. */
export function cutCandidate(own: Partial<Candidate>): Candidate {
  const base = { line: lineOf('街道认真落实各项任务。'), to: 0, system: null, number: null, words: '' };
  return { ...PLAIN, ...base, reading: NO_WORDS, form: 'cut', ...own };
}

/** Candidates with a line of text after each. */
export function evenly(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one, k) => ({ ...one, order: 2 * k }));
}
