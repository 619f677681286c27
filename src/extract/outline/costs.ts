import { readNumber } from '../grammar/numbering.ts';
import type { Candidate } from './candidate.ts';

/**
 * Costs of reading a candidate as a first-level heading; the outline with the least sum wins. They say in one place what
 * makes an outline plausible: numbers that go on, wordings of standard sections, headings that stand alone.
 */
export const COST = {
  /** A maintainer said so: no other outline can be cheaper. */
  settled: -1000,
  /** Candidates with a number cost nothing by themselves. */
  numbered: 0,
  /** Without number but worded like a standard section (娄底: numbers lost). */
  bareWorded: 2,
  /** Without number and wording, above a fresh (一). */
  bareTopic: 5,
  /** The same on a page that has no numbered first-level heading at all. */
  bareOnNumberless: -1,
  /** Text on the same line after the heading. */
  runIn: 1,
  inside: 2,
  overLong: 1,
  /** The number before, plus one. */
  continues: -3,
  /** The number between two is lost, and this heading without number stands there: 一、 … 三、. */
  fillsGap: -2,
  opens: -2,
  opensLate: 2,
  gap: 3,
  repeats: 4,
  fallsBack: 6,
  otherSystem: 4,
  /** A section without heading: where a list begins anew, in the middle of a list, where the numbers leave one out, on a page without headings. */
  cut: 9,
  cutAtRestart: -2,
  cutInList: 4,
  cutInGap: -3,
  cutOnHeadless: -5.5,
  cutAfterLead: -5,
  /** A cut where the heading before it announced a second content: 存在问题及下一步打算. */
  cutAnnounced: -9,
  /** Two headings with nothing between them; a heading with nothing before a section that has none. */
  empty: 3,
  emptyBeforeCut: 9,
  /** The same words again: a heading printed twice. */
  sameWords: 12,
  /** Numbered headings passed over: one that begins or continues a list of its own below a heading, and any other. */
  skipListStart: 0,
  skipListItem: -2.5,
  skip: 3.5,
  /** Text before the first heading is the lead; a numbered heading seldom stands in it. */
  skipAtStart: 6,
  skipInside: 0.5,
  skipWorded: 2,
} as const;

const LONG = 80;

/** Cost of a candidate by itself, whatever it is the head of. */
export function ownCost(c: Candidate): number {
  if (c.settled !== null) return COST.settled;
  if (c.form === 'cut') return cutCost(c);
  const topic = c.topRank === 0 ? COST.bareOnNumberless : COST.bareTopic;
  const bare = c.reading.key === null ? topic : COST.bareWorded;
  const base = c.system === null ? bare : COST.numbered;
  const form = c.form === 'inside' ? COST.inside : c.form === 'run-in' ? COST.runIn : 0;
  return base + form + (c.words.length > LONG ? COST.overLong : 0);
}

function cutCost({ restart, implied, headless, afterLead, line, from }: Candidate): number {
  const inList = !restart && readNumber(line.norm.slice(from, from + 12)) !== null;
  return (
    COST.cut +
    (restart ? COST.cutAtRestart : 0) +
    (inList ? COST.cutInList : 0) +
    (implied === null ? 0 : COST.cutInGap) +
    (afterLead ? COST.cutAfterLead : 0) +
    (headless ? COST.cutOnHeadless : 0)
  );
}

/** Cost of a candidate being the first heading. */
export function firstCost(c: Candidate): number {
  if (c.number === null) return 0;
  return c.number === 1 ? COST.opens : COST.opensLate;
}

/** Cost of `b` following `a` as the next first-level section, their labels left aside. */
export function pairCost(a: Candidate, b: Candidate): number {
  const announced = b.form === 'cut' && a.reading.with !== null ? COST.cutAnnounced : 0;
  return (
    numberCost(a, b) +
    announced +
    (isEmptyBetween(a, b) ? (b.form === 'cut' ? COST.emptyBeforeCut : COST.empty) : 0) +
    (isSame(a, b) ? COST.sameWords : 0)
  );
}

function numberCost(a: Candidate, b: Candidate): number {
  if (b.form === 'cut') return 0;
  if (a.form === 'cut') return b.number !== null && b.number === (a.carries ?? 0) + 1 ? COST.continues : 0;
  if (a.number === null || b.number === null) {
    if (a.number === b.number) return -1;
    return (b.number ?? b.implied) === (a.number ?? a.implied ?? -1) + 1 ? COST.fillsGap : COST.otherSystem;
  }
  if (a.system?.id !== b.system?.id) return COST.otherSystem;
  const step = b.number - a.number;
  if (step === 1) return COST.continues;
  if (step === 0) return COST.repeats;
  return step < 0 ? COST.fallsBack : COST.gap + Math.min(step - 2, 3) * 0.5;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.words !== '' && a.words === b.words && a.number === b.number;
}

function isEmptyBetween(a: Candidate, b: Candidate): boolean {
  if (a.order === b.order) return b.from - a.to < SHORTEST_TEXT;
  return a.form === 'alone' && b.order === a.order + 1 && b.from === 0 && !a.line.norm.endsWith('。');
}

/** Fewer characters between two headings on a line are no text of the first. */
const SHORTEST_TEXT = 10;

/** Cost of passing over `c`, `before` being the candidate just before it and whether that one was passed over as well. */
export function skipCost(c: Candidate, before: Candidate | null, beforeSkipped: boolean): number {
  if (c.settled !== null) return -COST.settled;
  if (c.form === 'cut') return 0;
  if (c.system === null) return c.reading.key === null ? 0 : COST.skipWorded * c.reading.strength;
  if (c.form === 'inside') return c.reading.key === null ? COST.skipInside : COST.skipWorded;
  if (before === null) return COST.skipAtStart;
  if (c.number === 1 && !beforeSkipped) return COST.skipListStart;
  if (beforeSkipped && before.number !== null && c.number === before.number + 1) return COST.skipListItem;
  return COST.skip + (c.reading.key === null ? 0 : COST.skipWorded);
}

/** Cost of passing over every candidate between `i` and `j`, both left out, by prefix sums. A cut is passed over for nothing. */
export function skipRuns(candidates: readonly Candidate[]): (i: number, j: number) => number {
  const headed = candidates.map((c, k) => ({ c, k })).filter(({ c }) => c.form !== 'cut');
  const rank = new Map(headed.map(({ k }, r) => [k, r]));
  const continued = [0];
  for (const [r, { c }] of headed.entries()) {
    continued.push((continued[r] as number) + skipCost(c, headed[r - 1]?.c ?? null, true));
  }
  /** Number of headed candidates before each. */
  const before = [0];
  for (const k of candidates.keys()) before.push((before[k] as number) + (rank.has(k) ? 1 : 0));
  return (i, j) => {
    const from = before[i + 1] as number;
    const to = before[j] as number;
    const first = headed[from]?.c;
    if (from >= to || !first) return 0;
    const rest = (continued[to] as number) - (continued[from + 1] as number);
    return skipCost(first, headed[from - 1]?.c ?? null, false) + rest;
  };
}
