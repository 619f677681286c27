import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT_CLASSES } from '../../src/extract/content/classes.ts';
import type { Candidate } from '../../src/extract/outline/candidate.ts';
import { type Chosen, chooseOutline } from '../../src/extract/outline/choose-outline.ts';
import type { ContentEvidence } from '../../src/extract/outline/content-evidence.ts';
import { firstCost, ownCost, pairCost, skipCost } from '../../src/extract/outline/costs.ts';
import { yearCosts } from '../../src/extract/outline/heading-year.ts';
import { AFTER, AT_END, classOf, keyOf, LABELS, NO_HEADING, wordCosts } from '../../src/extract/outline/labels.ts';
import type { PartKey } from '../../src/model/report.ts';
import { candidate, cutCandidate, evenly } from './candidate-support.ts';

/** A section of an outline: where it begins, and what it is (index into `LABELS`). */
interface Step {
  readonly at: number;
  readonly label: number;
}

const COVERED = 2024;

/** What an outline costs, added up heading by heading without prefix sums or tables. */
function costOf(path: readonly Step[], candidates: readonly Candidate[], evidence: ContentEvidence): number {
  const first = path[0] as Step;
  let cost = passed(candidates, -1, first.at) + (evidence.costs(-1, first.at)[0] as number);
  cost += firstCost(candidates[first.at] as Candidate) + (AFTER.start[first.label] as number);
  for (const [k, { at, label }] of path.entries()) {
    const c = candidates[at] as Candidate;
    const next = path[k + 1];
    const end = next?.at ?? candidates.length;
    const words = c.form === 'cut' ? NO_HEADING : wordCosts(c.reading);
    const year = c.form === 'cut' ? 0 : (yearCosts(c.words, COVERED)[label] as number);
    const of = CONTENT_CLASSES.indexOf(classOf(LABELS[label] as (typeof LABELS)[number]));
    cost += ownCost(c) + (words[label] as number) + year + (evidence.costs(at, end)[of] as number);
    cost += passed(candidates, at, end);
    if (next) cost += pairCost(c, candidates[next.at] as Candidate) + after(label, next.label);
  }
  return cost + (AT_END[(path.at(-1) as Step).label] as number);
}

function after(label: number, next: number): number {
  return AFTER[LABELS[label] as (typeof LABELS)[number]][next] as number;
}

function passed(candidates: readonly Candidate[], i: number, j: number): number {
  let cost = 0;
  let skipped = false;
  for (let k = i + 1; k < j; k++) {
    const c = candidates[k] as Candidate;
    if (c.form === 'cut') continue;
    cost += skipCost(c, candidates.slice(0, k).findLast(({ form }) => form !== 'cut') ?? null, skipped);
    skipped = true;
  }
  return cost;
}

/** Every way to choose some candidates and a label for each. */
function* paths(size: number, from = 0): Generator<Step[]> {
  for (let at = from; at < size; at++) {
    for (let label = 0; label < LABELS.length; label++) {
      yield [{ at, label }];
      for (const rest of paths(size, at + 1)) yield [{ at, label }, ...rest];
    }
  }
}

/** The cheapest outline and the share of all outlines that have each of its sections, by looking at every one. */
function byEnumeration(candidates: readonly Candidate[], evidence: ContentEvidence) {
  let least = Number.POSITIVE_INFINITY;
  const weights = new Map<string, number>();
  let all = 0;
  for (const path of paths(candidates.length)) {
    const cost = costOf(path, candidates, evidence);
    least = Math.min(least, cost);
    const weight = Math.exp(-cost);
    all += weight;
    for (const [k, step] of path.entries()) {
      const part = partId(step, path[k + 1]?.at ?? candidates.length);
      weights.set(part, (weights.get(part) ?? 0) + weight);
    }
  }
  return { least, share: (part: string) => (weights.get(part) ?? 0) / all };
}

function partId({ at, label }: Step, end: number): string {
  return `${at} ${end} ${keyOf(LABELS[label] as (typeof LABELS)[number])}`;
}

const WORDS = [
  '主要举措和成效',
  '加强组织领导',
  '存在的不足',
  '2025年打算',
  '夯基固本',
  '存在问题及下一步打算',
  '履责情况',
];
const headed = fc
  .record({
    words: fc.constantFrom(...WORDS),
    number: fc.constantFrom(null, 1, 2, 3),
    form: fc.constantFrom('alone', 'run-in', 'inside'),
  })
  .map(({ words, number, form }) => candidate(words, { number, form: number === null ? 'alone' : form }));
const cut = fc.record({ restart: fc.boolean(), headless: fc.boolean(), afterLead: fc.boolean() }).map(cutCandidate);
const nats = fc.double({ min: 0, max: 8, noNaN: true });

/** Candidates in the order of a page, and any costs of the text between them. */
function pages(most: number) {
  const page = fc.array(fc.oneof({ weight: 3, arbitrary: headed }, cut), { minLength: 1, maxLength: most });
  const texts = fc.array(fc.array(nats, { minLength: 6, maxLength: 6 }), { minLength: 49, maxLength: 49 });
  return fc.tuple(page.map(evenly), texts).map(([candidates, costs]) => ({
    candidates,
    evidence: { costs: (i: number, j: number) => Float64Array.from(costs[(i + 1) * 7 + j] as number[]) },
  }));
}

function stepsOf(chosen: readonly Chosen[], candidates: readonly Candidate[]): Step[] {
  return chosen.map((one) => ({ at: candidates.indexOf(one.candidate), label: LABELS.indexOf(one.label) }));
}

describe('of all outlines the cheapest is chosen, and each section has its share of all', () => {
  it.each([
    [4, 60],
    [6, 3],
  ])('up to %i candidates', (most, numRuns) => {
    fc.assert(
      fc.property(pages(most), ({ candidates, evidence }) => {
        const chosen = chooseOutline(candidates, evidence, COVERED);
        const path = stepsOf(chosen, candidates);
        const { least, share } = byEnumeration(candidates, evidence);
        expect(costOf(path, candidates, evidence)).toBeCloseTo(least, 6);
        for (const [k, step] of path.entries()) {
          const wanted = share(partId(step, path[k + 1]?.at ?? candidates.length));
          expect(Math.abs((chosen[k] as Chosen).probability - wanted)).toBeLessThan(1e-6);
        }
      }),
      { numRuns, seed: 20241126 },
    );
  });
});

/** Text that says nothing. */
const NOTHING: ContentEvidence = { costs: () => new Float64Array(CONTENT_CLASSES.length) };
/** Text that speaks only of one class of content. */
function speaking(of: (typeof CONTENT_CLASSES)[number], nats = 8): ContentEvidence {
  return { costs: () => Float64Array.from(CONTENT_CLASSES, (name) => (name === of ? 0 : nats)) };
}

it('chooses nothing of nothing', () => {
  expect(chooseOutline([], NOTHING)).toEqual([]);
});

const SETTLED: readonly PartKey[] = ['measures', 'leader-duties', 'shortcomings', 'next-year', 'other', 'unsorted'];

it('never overrules what a maintainer settled, whatever words, text and neighbours say', () => {
  fc.assert(
    fc.property(pages(5), fc.constantFrom(...SETTLED), fc.nat(4), ({ candidates, evidence }, key, at) => {
      const settled = candidates.map((c, k) =>
        k === at % candidates.length && c.form !== 'cut' ? { ...c, settled: key } : c,
      );
      const wanted = settled.filter((c) => c.settled !== null);
      const chosen = chooseOutline(settled, evidence);
      for (const c of wanted) expect(keyOf((chosen.find((one) => one.candidate === c) as Chosen).label)).toBe(key);
    }),
    { numRuns: 200, seed: 20241126 },
  );
});

/** The label of a second heading whose words say nothing but a year, its text speaking for one class by so many nats. */
function labelOf(words: string, of: (typeof CONTENT_CLASSES)[number], nats: number, covered: number | null = 2024) {
  const candidates = evenly([candidate('主要举措', { number: 1 }), candidate(words, { number: 2 })]);
  const evidence = { costs: (i: number, j: number) => (i === 1 ? speaking(of, nats) : NOTHING).costs(i, j) };
  return chooseOutline(candidates, evidence, covered).at(-1)?.label;
}

it.each([
  ['the year after the one covered is the plan’s', '2025年夯基固本', 'shortcomings', 3.4, 'next-year'],
  ['unless the text says otherwise', '2025年夯基固本', 'shortcomings', 3.6, 'shortcomings'],
  ['in Chinese numerals as well', '二〇二五年夯基固本', 'shortcomings', 3.4, 'next-year'],
  ['the year covered is not the plan’s', '2024年夯基固本', 'next-year', 2.4, 'shortcomings'],
  ['unless the text says otherwise', '2024年夯基固本', 'next-year', 2.6, 'next-year'],
  ['any other year says nothing', '2023年夯基固本', 'next-year', 0.6, 'next-year'],
  ['nor does the second year after', '2026年夯基固本', 'shortcomings', 0.1, 'shortcomings'],
] as const)('%s: %s with text for %s by %f nats is %s', (_what, words, of, nats, label) => {
  expect(labelOf(words, of, nats)).toBe(label);
});

it('hears no year where the title names none', () => {
  expect(labelOf('2025年夯基固本', 'shortcomings', 3.4, null)).toBe('shortcomings');
});

/** A heading, a number of cuts, and a heading that goes on with the numbers. */
function farApart(between: number): Candidate[] {
  const cuts = Array.from({ length: between }, () =>
    cutCandidate({ restart: false, headless: false, afterLead: false }),
  );
  return evenly([candidate('主要举措', { number: 1 }), ...cuts, candidate('存在的不足', { number: 2 })]);
}

it('looks back over 59 candidates and no further', () => {
  const found = [59, 60].map((between) => chooseOutline(farApart(between), speaking('measures', 1)).length);
  expect(found).toEqual([2, 1]);
});

it('tells a part by its text where its words say nothing, and by clear words against its text', () => {
  const one = evenly([candidate('夯基固本', { number: 1 })]);
  expect(chooseOutline(one, speaking('leader-duties'))[0]?.label).toBe('leader-duties');
  expect(chooseOutline(one, speaking('next-year'))[0]?.label).toBe('next-year');
  const named = evenly([candidate('存在的不足', { number: 1 })]);
  expect(chooseOutline(named, speaking('leader-duties'))[0]?.label).toBe('shortcomings');
});
