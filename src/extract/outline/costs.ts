import { SECTION_KEYS } from '../../model/report.ts';
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
  /** Times the strength of the wording. */
  wording: -6,
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
  /** A topic after an umbrella heading (主要举措和成效) or after the plan. */
  topicAfterUmbrella: 5,
  topicAfterPlan: 3,
  /** The same standard section twice. */
  sameKey: 5,
  /** Measures after shortcomings or plan. */
  backwards: 2,
  /** Two headings with nothing between them. */
  empty: 3,
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

/** Cost of a candidate by itself. */
export function ownCost(c: Candidate): number {
  if (c.settled !== null) return COST.settled;
  const topic = c.numberless ? COST.bareOnNumberless : COST.bareTopic;
  const bare = c.wording.key === null ? topic : COST.bareWorded;
  const base = c.system === null ? bare : COST.numbered;
  const form = c.form === 'inside' ? COST.inside : c.form === 'run-in' ? COST.runIn : 0;
  return base + form + (c.words.length > LONG ? COST.overLong : 0) + COST.wording * c.wording.strength;
}

/** Cost of a candidate being the first heading. */
export function firstCost(c: Candidate): number {
  if (c.number === null) return 0;
  return c.number === 1 ? COST.opens : COST.opensLate;
}

/** Cost of `b` following `a` as the next first-level heading. */
export function pairCost(a: Candidate, b: Candidate): number {
  return numberCost(a, b) + keyCost(a, b) + (isEmptyBetween(a, b) ? COST.empty : 0);
}

function numberCost(a: Candidate, b: Candidate): number {
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

function keyCost(a: Candidate, b: Candidate): number {
  const [from, to] = [a.wording.key, b.wording.key];
  if (to === null) return from === 'measures' ? COST.topicAfterUmbrella : isLate(from) ? COST.topicAfterPlan : 0;
  if (from === to) return COST.sameKey;
  return isLate(from) && to === 'measures' ? COST.backwards : 0;
}

function isLate(key: Candidate['wording']['key']): boolean {
  return key !== null && SECTION_KEYS.indexOf(key) >= SECTION_KEYS.indexOf('next-year');
}

function isEmptyBetween(a: Candidate, b: Candidate): boolean {
  if (a.line.index === b.line.index) return b.from - a.to < 10;
  return (
    a.form === 'alone' && b.line.index - a.line.index <= 2 && a.to >= a.line.norm.length && !a.line.norm.endsWith('。')
  );
}

/** Cost of passing over `c`, `before` being the candidate just before it and whether that one was passed over as well. */
export function skipCost(c: Candidate, before: Candidate | null, beforeSkipped: boolean): number {
  if (c.system === null) return c.wording.key === null ? 0 : COST.skipWorded * c.wording.strength;
  if (c.form === 'inside') return c.wording.key === null ? COST.skipInside : COST.skipWorded;
  if (before === null) return COST.skipAtStart;
  if (c.number === 1 && !beforeSkipped) return COST.skipListStart;
  if (beforeSkipped && before.number !== null && c.number === before.number + 1) return COST.skipListItem;
  return COST.skip + (c.wording.key === null ? 0 : COST.skipWorded);
}
