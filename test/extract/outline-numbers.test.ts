import type { Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { HeadingReading, ReadHeading } from '../../src/extract/grammar/read-heading.ts';
import { type Line, toLines } from '../../src/extract/lines/line.ts';
import type { Candidate } from '../../src/extract/outline/candidate.ts';
import { firstCost, ownCost, pairCost, skipCost } from '../../src/extract/outline/costs.ts';
import { findCandidates } from '../../src/extract/outline/find-candidates.ts';
import { findCuts } from '../../src/extract/outline/find-cuts.ts';
import { headingEnd } from '../../src/extract/outline/heading-end.ts';
import { contextsOf } from '../../src/extract/outline/line-context.ts';
import { type Stretch, stretchesOf } from '../../src/extract/outline/stretch.ts';
import { blockOf, SubLevels } from '../../src/extract/outline/sub-headings.ts';
import { tellingSentence } from '../../src/extract/sections/telling-sentence.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import type { SectionKey } from '../../src/model/report.ts';
import { candidate, cutCandidate } from './candidate-support.ts';

const X = (count: number) => '某'.repeat(count);
const TEXT = '街道认真落实各项任务。';

async function linesOf(...texts: string[]): Promise<Line[]> {
  const bytes = new TextEncoder().encode(texts.join('\n'));
  return toLines(await ingest({ path: 'a.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS }));
}

async function stretches(...texts: string[]): Promise<Stretch[]> {
  return stretchesOf(await linesOf(...texts));
}

const NOTHING: HeadingReading = { key: null, with: null, strength: 0, example: null };
/** A reader to which some words name a section so surely, and all others say nothing. */
function naming(words: (text: string) => boolean, strength: number, key: SectionKey = 'next-year'): ReadHeading {
  return (text) => (words(text) ? { ...NOTHING, key, strength } : NOTHING);
}

async function weighed(read: ReadHeading, ...texts: string[]): Promise<Candidate[]> {
  return findCandidates(await stretches(...texts), new Map(), read);
}

describe('a heading without number', () => {
  const words = X(8);
  const isOne = async (text: string, strength: number) =>
    (
      await weighed(
        naming((said) => said.startsWith('某'), strength),
        '一、甲乙丙丁',
        TEXT,
        text,
        TEXT,
      )
    ).length === 2;
  it.each<[string, string, number, boolean]>([
    ['named at .9', words, 0.9, true],
    ['named at .89', words, 0.89, false],
    ['ending in a full stop, named at .95', `${words}。`, 0.95, true],
    ['ending in a full stop, named at .94', `${words}。`, 0.94, false],
    ['of 150 characters', X(150), 1, true],
    ['of 151 characters', X(151), 1, false],
    ['of four characters', X(4), 1, true],
    ['of three characters', X(3), 1, false],
  ])('%s', async (_what, text, strength, found) => {
    expect(await isOne(text, strength)).toBe(found);
  });

  it.each([
    [40, true],
    [41, false],
  ])('%i characters where a number is missing', async (count, found) => {
    const all = await weighed(() => NOTHING, '一、甲乙丙丁', TEXT, X(count), TEXT, '三、甲乙丙丁', TEXT);
    expect(all.some(({ words: said }) => said === X(count))).toBe(found);
  });

  it.each<[string, string, number, boolean]>([
    ['run into its text at .95', `${X(8)}。${TEXT.repeat(4)}`, 0.95, true],
    ['run into its text at .94', `${X(8)}。${TEXT.repeat(4)}`, 0.94, false],
    ['of 40 characters run in', `${X(40)}。${TEXT}`, 1, true],
    ['of 41 characters run in', `${X(41)}。${TEXT}`, 1, false],
    ['of four run in', `${X(4)}。${TEXT.repeat(4)}`, 1, true],
    ['of three run in', `${X(3)}。${TEXT.repeat(4)}`, 1, false],
    ['in a line of 41 characters', `${X(8)}。${'甲'.repeat(31)}。`, 1, true],
    ['in a line of 40 characters', `${X(8)}。${'甲'.repeat(30)}。`, 1, false],
  ])('%s on a page without numbers', async (_what, text, strength, found) => {
    const all = await weighed(
      naming((said) => said.startsWith('某'), strength),
      text,
      TEXT,
    );
    expect(all.some(({ form }) => form === 'run-in')).toBe(found);
  });
});

it('weighs a thousand places and no more', async () => {
  const headings = (count: number) => Array.from({ length: count }, () => '一、甲乙丙丁');
  expect(await weighed(() => NOTHING, ...headings(1000))).toHaveLength(1000);
  expect(await weighed(() => NOTHING, ...headings(1001))).toHaveLength(1000);
});

describe('where a heading ends', () => {
  const end = (norm: string, strength = 0) =>
    headingEnd(
      { norm, from: 0, inside: false },
      naming(() => true, strength),
    );
  it.each([
    ['before ten characters of text', `一、甲乙丙丁。${X(10)}`, 0, 7],
    ['nine are part of it', `一、甲乙丙丁。${X(9)}`, 0, 16],
    ['at a space after a section’s own words', `一、甲乙丙丁 ${X(9)}`, 0.9, 6],
    ['not after words less sure', `一、甲乙丙丁 ${X(9)}`, 0.89, 16],
    ['not with less text after it', `一、甲乙丙丁 ${X(8)}`, 0.9, 15],
    ['before a second number', '一、甲乙丙丁(一)戊己', 0, 6],
    ['not before a decimal', '一、甲乙丙丁1.5倍', 0, 10],
  ])('%s', (_what, norm, strength, to) => {
    expect(end(norm, strength)).toBe(to);
  });
});

describe('where a section may begin without heading', () => {
  /** Costs of two lines, the second speaking for the shortcomings by so many nats. */
  const cutsAt = async (nats: number) => {
    const [a, b] = await stretches(TEXT, TEXT);
    const costs = new Map([
      [a as Stretch, [9, 0, 9, 9, 9, 9]],
      [b as Stretch, [9, nats, 9, 0, 9, 9]],
    ]);
    return findCuts(costs, new Set(), () => NOTHING).length;
  };
  it('the text turns by more than three nats', async () => {
    expect(await cutsAt(3.1)).toBe(1);
    expect(await cutsAt(2.9)).toBe(0);
  });

  const none = async (read: ReadHeading, ...texts: string[]) => {
    const costs = new Map((await stretches(...texts)).map((stretch) => [stretch, [0, 0, 0, 0, 0, 0]]));
    return findCuts(costs, new Set(), read);
  };
  it.each<[SectionKey, number, number]>([
    ['next-year', 0.8, 1],
    ['next-year', 0.79, 0],
    ['other', 0.8, 1],
    ['measures', 1, 0],
  ])('its first words name %s at %f', async (key, strength, found) => {
    const read = naming((said) => said === '甲乙丙', strength, key);
    expect(await none(read, TEXT, `甲乙丙,${TEXT}`)).toHaveLength(found);
  });

  it('at sixty places and no more', async () => {
    const lists = (count: number) => Array.from({ length: count }, () => `(一)${TEXT}`);
    expect(await none(() => NOTHING, ...lists(60))).toHaveLength(60);
    expect(await none(() => NOTHING, ...lists(61))).toHaveLength(60);
  });
});

describe('what surrounds a line', () => {
  const context = async (read: ReadHeading, ...texts: string[]) => contextsOf(await stretches(...texts), read)[0];
  const names = (strength: number) => naming((said) => said.startsWith('某'), strength);

  it.each<[string, number, string[], boolean]>([
    ['one line names a section', 1, [X(5), TEXT], true],
    ['two do', 1, [X(5), X(6), TEXT], false],
    ['two do at .7', 0.7, [X(5), X(6), TEXT], false],
    ['two do at .69', 0.69, [X(5), X(6), TEXT], true],
    ['one of 40 characters does', 1, [X(40), X(5), TEXT], false],
    ['one of 41 characters does not', 1, [X(41), X(5), TEXT], true],
  ])('a page is headless when %s', async (_what, strength, texts, headless) => {
    expect((await context(names(strength), ...texts))?.headless).toBe(headless);
  });

  it.each<[string, number, string[], number]>([
    ['two late sections', 0.7, ['(一)甲乙', TEXT, `(二)${X(4)}`, TEXT, `(三)${X(5)}`, TEXT], 2],
    ['one', 0.7, ['(一)甲乙', TEXT, `(二)${X(4)}`, TEXT, '(三)丙丁', TEXT], 0],
    ['two less surely', 0.69, ['(一)甲乙', TEXT, `(二)${X(4)}`, TEXT, `(三)${X(5)}`, TEXT], 0],
    ['two in lists that begin anew', 0.7, ['(一)甲乙', `(二)${X(4)}`, '(一)甲乙', `(二)${X(5)}`], 0],
  ])('(一), (二) are first-level headings when they name %s', async (_what, strength, texts, rank) => {
    expect((await context(names(strength), ...texts))?.topRank).toBe(rank);
  });
});

describe('a line that holds a whole page', () => {
  /** Four sentences with three spaces after full stops. */
  const joined = (length: number, breaks = 3) => {
    const parts = Array.from({ length: breaks + 1 }, (_, k) => `甲${k === breaks ? X(length) : X(20)}。`).join(' ');
    return `${parts.slice(0, length - 1)}。`;
  };
  it.each<[string, string, number]>([
    ['of 601 characters is cut', joined(601), 4],
    ['of 600 is none', joined(600), 1],
    ['with three breaks is cut', joined(700, 3), 4],
    ['with two is none', joined(700, 2), 1],
    ['of 200,000 characters is cut', joined(200_000), 4],
    ['of 200,001 is left whole', joined(200_001), 1],
  ])('%s', async (_what, text, parts) => {
    expect(await stretches(text)).toHaveLength(parts);
  });

  it('is not cut into pieces of less than four characters', async () => {
    const page = (count: number) => `${X(count)} ${joined(700)}`;
    expect((await stretches(page(4))).map(({ norm }) => norm)).toContain(X(4));
    expect((await stretches(page(3))).map(({ norm }) => norm)).not.toContain(X(3));
  });

  it.each([
    [200_000, 1],
    [200_001, 0],
  ])('of %i characters is looked into for headings in its middle', (length, found) => {
    const norm = `甲。 一、乙丙丁戊。${X(length)}`.slice(0, length);
    const line = { ...candidate('').line, norm };
    const stretch = { order: 0, line, from: 0, to: norm.length, norm };
    expect(findCandidates([stretch], new Map(), () => NOTHING)).toHaveLength(found);
  });
});

describe('below the first level', () => {
  const block = async (norm: string) => {
    const [line] = await linesOf(norm);
    return blockOf({ line: line as Line, from: 0, to: norm.length }, new SubLevels());
  };
  it.each([
    [50, 'heading'],
    [51, 'paragraph'],
  ])('a numbered line of %i characters is a %s', async (length, type) => {
    expect((await block(`(一)${X(length - 3)}`)).type).toBe(type);
  });

  it.each([
    [60, 60],
    [61, undefined],
  ])('a first sentence of %i characters is run in', async (length, runIn) => {
    const made = (await block(`(一)${X(length - 4)}。${TEXT}`)) as Paragraph;
    expect(made.data?.runIn).toBe(runIn);
  });

  it('headings are six deep at most', () => {
    const levels = new SubLevels();
    expect(['a', 'b', 'c', 'd', 'e'].map((system) => levels.depth(system))).toEqual([3, 4, 5, 6, 6]);
    expect(levels.depth('b')).toBe(4);
  });
});

describe('prices beside the tables', () => {
  const at = (number: number | null, own: Partial<Candidate> = {}) => candidate('甲乙丙丁', { number, ...own });
  it('dearer the more numbers are left out, up to a point', () => {
    const steps = [2, 3, 4, 5, 6].map((step) => pairCost(at(1), at(1 + step, { order: 2 })));
    expect(steps).toEqual([3, 3.5, 4, 4.5, 4.5]);
  });

  it('cheap from one heading without number to the next', () => {
    expect(pairCost(at(null), candidate('戊己庚辛', { order: 2 }))).toBe(-1);
  });

  it('ten characters between two headings on a line are a text', () => {
    const parted = (count: number) => pairCost(at(1), at(2, { from: 4 + count }));
    expect(parted(10)).toBe(-3);
    expect(parted(9)).toBe(0);
  });

  it('a line after a heading is a text, the next heading is none', () => {
    expect(pairCost(at(1), at(2, { order: 2 }))).toBe(-3);
    expect(pairCost(at(1), at(2, { order: 1 }))).toBe(0);
  });

  it('cuts where lists begin anew, in lists, in gaps', () => {
    const cut = (own: Partial<Candidate>) => ownCost(cutCandidate(own));
    const item = { ...candidate('(二)甲乙丙丁').line };
    expect(cut({})).toBe(9);
    expect(cut({ restart: true })).toBe(7);
    expect(cut({ line: item })).toBe(13);
    expect(cut({ implied: 2 })).toBe(6);
    expect(cut({ afterLead: true })).toBe(4);
    expect(cut({ headless: true })).toBe(3.5);
  });

  it('the first heading has the number one, or none', () => {
    expect([1, 2, null].map((number) => firstCost(at(number)))).toEqual([-2, 2, 0]);
  });

  it('what is passed over costs by what it looks like', () => {
    expect(skipCost(at(1), null, false)).toBe(6);
    expect(skipCost(at(1), at(1), false)).toBe(0);
    expect(skipCost(at(2), at(1), true)).toBe(-2.5);
    expect(skipCost(at(2), at(1), false)).toBe(3.5);
    expect(skipCost(candidate('存在的不足', { number: 2 }), at(1), false)).toBe(5.5);
    expect(skipCost(at(2, { form: 'inside' }), at(1), false)).toBe(0.5);
    expect(skipCost(candidate('存在的不足', { number: 2, form: 'inside' }), at(1), false)).toBe(2);
    expect(skipCost(candidate('存在的不足'), at(1), false)).toBe(2);
    expect(skipCost(cutCandidate({}), at(1), false)).toBe(0);
    expect(skipCost(at(1, { settled: 'measures' }), null, false)).toBe(1000);
  });
});

describe('the sentence that tells what a section is', () => {
  const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const telling = (at: number, sentence = '甲乙丙丁。') => {
    const blocks = Array.from({ length: 60 }, (_, k) => paragraph(k === at ? sentence : TEXT));
    const read = (text: string) => new Float64Array(6).fill(text.startsWith('甲') ? 1 : 0.1);
    return tellingSentence(blocks, 'measures', read)?.text;
  };
  it('is looked for in forty blocks', () => {
    expect(telling(39)).toBe('甲乙丙丁。');
    expect(telling(40)).toBe(TEXT);
  });

  it('is told by eighty characters', () => {
    expect(telling(0, `甲${X(100)}。`)).toBe(`甲${X(79)}`);
  });
});
