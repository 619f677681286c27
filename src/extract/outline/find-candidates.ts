import type { Line } from '../line.ts';
import { squeeze } from '../normalise.ts';
import { classify } from '../sections/classify.ts';
import type { Candidate } from './candidate.ts';
import { headingEnd } from './heading-end.ts';
import { readNumber } from './numbering.ts';

/** A first-level number in the middle of a line, after a sentence or a space: `…坚实步伐。 一、 2025年度推进…`. */
const INSIDE =
  /(?<=[。;:!?)] ?| )(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3} ?[、](?! ?[一二三四五六七八九十] ?[、级类线年]))/g;
/** Longest heading without number. */
const LONGEST_BARE = 40;
/** Longest line that is looked into for headings in its middle. */
const SEARCHED = 200_000;

/** Every place in the body where a first-level section may begin, in the order of the page. */
export function findCandidates(lines: readonly Line[]): Candidate[] {
  const printed = lines.filter((line) => line.norm !== '');
  return printed.flatMap((line, i) => {
    const next = printed[i + 1];
    const restart = next !== undefined && restarts(next.norm);
    const own = candidateAt(line, 0, restart) ?? bareCandidate(line, restart);
    return [...(own ? [own] : []), ...insideCandidates(line)];
  });
}

/** A line that opens a list below a heading: `(一)…`, `一)…`. */
function restarts(norm: string): boolean {
  const first = readNumber(norm);
  return first !== null && first.system.rank === 2 && first.number === 1;
}

function candidateAt(line: Line, from: number, restart: boolean): Candidate | null {
  const numbered = readNumber(line.norm.slice(from));
  if (!numbered || numbered.system.rank !== 1) return null;
  const to = headingEnd(line.norm, from, from > 0);
  const words = squeeze(line.norm.slice(from + numbered.length, to));
  if (words === '') return null;
  const form = from > 0 ? 'inside' : to < line.norm.length ? 'run-in' : 'alone';
  const { system, number } = numbered;
  return { line, from, to, system, number, words, wording: classify(words), form, restart };
}

/** A heading whose number was lost, or that never had one: alone on its line and worded like a section, or above a fresh (一). */
function bareCandidate(line: Line, restart: boolean): Candidate | null {
  const words = squeeze(line.norm).replace(/^[-•·*]+/, '');
  if (words.length > LONGEST_BARE || words.length < 4 || readNumber(line.norm) || /[;,:?!]$|。.+/.test(words))
    return null;
  if (/^(本报告|附件|特此|专此)/.test(words)) return null;
  const wording = classify(words);
  const worded = wording.key !== null && wording.strength >= 0.9 && !/。$/.test(words);
  if (!worded && !(restart && !/。$/.test(words)) && line.hint?.depth === undefined) return null;
  const to = line.norm.length;
  return { line, from: 0, to, system: null, number: null, words, wording, form: 'alone', restart };
}

function insideCandidates(line: Line): Candidate[] {
  if (line.norm.length > SEARCHED) return [];
  return [...line.norm.matchAll(INSIDE)]
    .map((match) => candidateAt(line, match.index, false))
    .filter((candidate) => candidate !== null);
}
