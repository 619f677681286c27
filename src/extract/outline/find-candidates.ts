import type { PartKey } from '../../model/report.ts';
import { readNumber } from '../grammar/numbering.ts';
import type { Line } from '../line.ts';
import { type SettledLines, settledKey } from '../line-corrections.ts';
import { squeeze } from '../normalise.ts';
import { classify } from '../sections/classify.ts';
import type { Candidate } from './candidate.ts';
import { headingEnd } from './heading-end.ts';

/** A first-level number in the middle of a line, after a sentence or a space: `…坚实步伐。 一、 2025年度推进…`. */
const INSIDE =
  /(?<=[。;:!?)] ?| )(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3} ?[、](?! ?[一二三四五六七八九十] ?[、级类线年]))/g;
/** Longest heading without number; one worded like a section may be longer (copied from the reporting notice). */
const LONGEST_BARE = 40;
const LONGEST_WORDED = 150;
/** Longest line that is looked into for headings in its middle. */
const SEARCHED = 200_000;
/** Most places that are weighed as headings; a real report has a few dozen, a list of laws on a page without headings a few hundred. */
export const MOST_CANDIDATES = 1000;
/** Short lines that are no heading. */
const NO_HEADING = /^(本报告|附件|特此|专此|以上问题|原因)/;

/** What surrounds a line on the page. */
interface Context {
  /** The next line opens a fresh list: (一). */
  readonly restart: boolean;
  readonly numberless: boolean;
  /** The number missing here: 一、…三、 leave out 二、. */
  readonly implied: number | null;
}

/** Every place in the body where a first-level section may begin, in the order of the page. */
export function findCandidates(lines: readonly Line[], settled: SettledLines = new Map()): Candidate[] {
  const numberless = !lines.some((line) => isFirstLevel(line.norm));
  const implied = missingNumbers(lines);
  const found: Candidate[] = [];
  for (const [i, line] of lines.entries()) {
    const use = settled.get(line.index);
    if (use === undefined && found.length >= MOST_CANDIDATES) continue;
    const next = lines[i + 1];
    const context = { restart: next !== undefined && restarts(next.norm), numberless, implied: implied[i] ?? null };
    const here = use === undefined ? candidatesOf(line, context) : settledCandidate(line, settledKey(use), context);
    for (const candidate of here) found.push(candidate);
  }
  return found;
}

/** For each line the first-level number that is missing between the numbered lines before and after it, else null. */
function missingNumbers(lines: readonly Line[]): (number | null)[] {
  const numbers = lines.map(({ norm }) => {
    const read = readNumber(norm);
    return read?.system.rank === 1 ? read.number : null;
  });
  const missing: (number | null)[] = new Array(lines.length).fill(null);
  let [before, from] = [0, 0];
  for (const [i, number] of numbers.entries()) {
    if (number === null) continue;
    if (number === before + 2) missing.fill(before + 1, from, i);
    [before, from] = [number, i + 1];
  }
  return missing;
}

function candidatesOf(line: Line, context: Context): Candidate[] {
  const own = candidateAt(line, 0, context) ?? bareCandidate(line, context);
  return [...(own ? [own] : []), ...insideCandidates(line, context)];
}

function isFirstLevel(norm: string): boolean {
  return readNumber(norm)?.system.rank === 1 || norm.match(INSIDE) !== null;
}

/** A line that opens a list below a heading: `(一)…`, `一)…`. */
function restarts(norm: string): boolean {
  const first = readNumber(norm);
  return first !== null && first.system.rank === 2 && first.number === 1;
}

function candidateAt(line: Line, from: number, context: Context): Candidate | null {
  const numbered = readNumber(line.norm.slice(from));
  if (numbered?.system.rank !== 1) return null;
  const to = headingEnd(line.norm, from, from > 0);
  const words = squeeze(line.norm.slice(from + numbered.length, to));
  if (words === '') return null;
  const form = from > 0 ? 'inside' : to < line.norm.length ? 'run-in' : 'alone';
  const { system, number } = numbered;
  return {
    line,
    from,
    to,
    system,
    number,
    words,
    wording: classify(words),
    settled: null,
    form,
    ...context,
    implied: null,
  };
}

/** A heading whose number was lost, or that never had one: alone on its line and worded like a section, above a fresh (一), or on a page without numbers. */
function bareCandidate(line: Line, context: Context): Candidate | null {
  const words = squeeze(line.norm).replace(/^[-•·*]+/, '');
  if (context.numberless && words.length > LONGEST_BARE) {
    const runIn = bareRunIn(line, context);
    if (runIn) return runIn;
  }
  if (words.length > LONGEST_WORDED || words.length < 4 || readNumber(line.norm)) return null;
  if (/[;,:?!]$|。./.test(words) || NO_HEADING.test(words)) return null;
  const wording = classify(words);
  const stop = words.endsWith('。');
  const worded = wording.key !== null && wording.strength >= (stop ? 1 : 0.9);
  const topic =
    !stop &&
    words.length <= LONGEST_BARE &&
    (context.restart || context.numberless || context.implied !== null || line.hint?.depth !== undefined);
  if (!worded && !topic) return null;
  return {
    line,
    from: 0,
    to: line.norm.length,
    system: null,
    number: null,
    words,
    wording,
    settled: null,
    form: 'alone',
    ...context,
  };
}

/** A section that opens with its heading's words as a sentence, on a page without numbers: `存在的不足和原因。一年来…`. */
function bareRunIn(line: Line, context: Context): Candidate | null {
  const to = /^[^。: ]{4,40}[。: ]/.exec(line.norm)?.[0].trimEnd().length;
  if (to === undefined || readNumber(line.norm)) return null;
  const words = squeeze(line.norm.slice(0, to));
  const wording = classify(words);
  if (wording.key === null || wording.key === 'leader-duties' || wording.strength < 0.95) return null;
  return { line, from: 0, to, system: null, number: null, words, wording, settled: null, form: 'run-in', ...context };
}

/** A line that a maintainer settled is the heading of that section, or no heading at all. */
function settledCandidate(line: Line, key: PartKey | null, context: Context): Candidate[] {
  if (key === null) return [];
  const to = headingEnd(line.norm, 0, false);
  const numbered = readNumber(line.norm);
  const words = squeeze(line.norm.slice(numbered?.length ?? 0, to));
  const form = to < line.norm.length ? 'run-in' : 'alone';
  const { system, number } = numbered ?? { system: null, number: null };
  return [{ line, from: 0, to, system, number, words, wording: classify(words), settled: key, form, ...context }];
}

function insideCandidates(line: Line, context: Context): Candidate[] {
  if (line.norm.length > SEARCHED) return [];
  const found: Candidate[] = [];
  for (const match of line.norm.matchAll(INSIDE)) {
    const candidate = candidateAt(line, match.index, { ...context, restart: false });
    if (candidate) found.push(candidate);
    if (found.length >= MOST_CANDIDATES) break;
  }
  return found;
}
