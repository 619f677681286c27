import type { PartKey } from '../../model/report.ts';
import { readNumber } from '../grammar/numbering.ts';
import type { ReadHeading } from '../grammar/read-heading.ts';
import { type SettledLines, settledKey } from '../lines/line-corrections.ts';
import { squeeze } from '../lines/normalise.ts';
import { bareHeading } from './bare-heading.ts';
import type { Candidate } from './candidate.ts';
import { headingEnd } from './heading-end.ts';
import { contextsOf, INSIDE, type LineContext, type Surroundings } from './line-context.ts';
import type { Stretch } from './stretch.ts';

/** Longest stretch that is looked into for headings in its middle. */
const SEARCHED = 200_000;
/** Most places that are weighed as headings; a real report has a few dozen, a list of laws on a page without headings a few hundred. */
export const MOST_CANDIDATES = 1000;

/** Every place in the body where a first-level heading may stand, in the order of the page. */
export function findCandidates(stretches: readonly Stretch[], settled: SettledLines, read: ReadHeading): Candidate[] {
  const contexts = contextsOf(stretches, read);
  const found: Candidate[] = [];
  for (const [i, stretch] of stretches.entries()) {
    const use = settled.get(stretch.line.index);
    if (use === undefined && found.length >= MOST_CANDIDATES) continue;
    const around = { ...(contexts[i] as LineContext), read };
    const here = use === undefined ? candidatesOf(stretch, around) : settledCandidate(stretch, settledKey(use), around);
    for (const candidate of here) found.push(candidate);
  }
  return found;
}

function candidatesOf(stretch: Stretch, around: Surroundings): Candidate[] {
  const own = candidateAt(stretch, 0, around) ?? bareHeading(stretch, around);
  return [...(own ? [own] : []), ...insideCandidates(stretch, around)];
}

function candidateAt(
  stretch: Stretch,
  at: number,
  { read, restart, topRank, headless }: Surroundings,
): Candidate | null {
  const { line, norm, order } = stretch;
  const numbered = readNumber(norm.slice(at));
  if (!numbered || numbered.system.rank > Math.max(1, topRank)) return null;
  const end = headingEnd({ norm, from: at, inside: at > 0 }, read);
  const words = squeeze(norm.slice(at + numbered.length, end));
  // 第一部分 alone on its line is a heading all the same.
  if (words === '' && (at > 0 || end < norm.length)) return null;
  const form = at > 0 ? 'inside' : end < norm.length || stretch.to < line.norm.length ? 'run-in' : 'alone';
  const { system, number } = numbered;
  const none = { settled: null, implied: null, carries: null, afterLead: false };
  const [from, to] = [stretch.from + at, stretch.from + end];
  return {
    line,
    order,
    from,
    to,
    system,
    number,
    words,
    reading: read(words),
    form,
    restart,
    topRank,
    headless,
    ...none,
  };
}

/** A line that a maintainer settled is the heading of that section, or no heading at all. */
function settledCandidate(
  { line, norm, from, order }: Stretch,
  key: PartKey | null,
  around: Surroundings,
): Candidate[] {
  if (key === null || from > 0) return [];
  const { read, ...context } = around;
  const to = headingEnd({ norm, from: 0, inside: false }, read);
  const numbered = readNumber(norm);
  const words = squeeze(norm.slice(numbered?.length ?? 0, to));
  const form = to < line.norm.length ? 'run-in' : 'alone';
  const { system, number } = numbered ?? { system: null, number: null };
  return [{ line, order, from: 0, to, system, number, words, reading: read(words), settled: key, form, ...context }];
}

function insideCandidates(stretch: Stretch, around: Surroundings): Candidate[] {
  if (stretch.norm.length > SEARCHED) return [];
  const found: Candidate[] = [];
  for (const match of stretch.norm.matchAll(INSIDE)) {
    const candidate = candidateAt(stretch, match.index, { ...around, restart: false });
    if (candidate) found.push(candidate);
    if (found.length >= MOST_CANDIDATES) break;
  }
  return found;
}
