import { describe, expect, it } from 'vitest';
import { comparable } from '../../../src/facts/changes/comparable.ts';
import { diffParagraph } from '../../../src/facts/changes/diff-paragraph.ts';
import { matchSentences, SHORTEST_ANCHOR } from '../../../src/facts/changes/match-sentences.ts';
import { editsAllowed, MOST_EDITS, MOST_STEPS, matchUnits } from '../../../src/facts/changes/match-units.ts';
import { pairParagraphs } from '../../../src/facts/changes/pair-paragraphs.ts';
import { CHANCE_KEPT, SHORTEST_KEPT, smooth } from '../../../src/facts/changes/smooth.ts';
import { cpuTime } from '../../support/cpu-time.ts';

/** Distinct characters, none of another number. */
const run = (from: number, length: number) =>
  String.fromCodePoint(...Array.from({ length }, (_, at) => 0x4e00 + from + at));
/** How many units of the later text have a partner. */
function matched(earlier: string, later: string): number {
  const partners = new Int32Array(later.length).fill(-1);
  matchUnits({ earlier, later, partners }, { earlier: [0, earlier.length], later: [0, later.length] });
  return partners.filter((i) => i >= 0).length;
}

describe('the bounds of a comparison', () => {
  it(`a stretch of ${MOST_EDITS} edits is matched, one of more is another text`, () => {
    // Each edit is one unit put before one that stays; what both begin and end with is matched before.
    const edited = (edits: number) => `甲${Array.from({ length: edits }, (_, at) => `x${run(at, 1)}`).join('')}`;
    const plain = (edits: number) => `乙甲${run(0, edits)}丙`;
    expect(matched(plain(MOST_EDITS - 2), edited(MOST_EDITS - 2))).toBe(MOST_EDITS - 1);
    expect(matched(plain(MOST_EDITS - 1), edited(MOST_EDITS - 1))).toBe(0);
  });

  it('longer stretches have fewer, so that steps are bounded', () => {
    expect(editsAllowed(MOST_STEPS / MOST_EDITS)).toBe(MOST_EDITS);
    expect(editsAllowed(MOST_STEPS / MOST_EDITS + 100)).toBeLessThan(MOST_EDITS);
    expect(editsAllowed(0)).toBe(MOST_EDITS);
  });

  it.each([
    [SHORTEST_ANCHOR, 1],
    [SHORTEST_ANCHOR - 1, 0],
  ])('a sentence of %i characters fixes %i place', (length, places) => {
    const text = { units: run(0, length), sentences: [[0, length] as const] };
    expect(matchSentences(text, text)).toHaveLength(places);
  });

  it.each([
    [SHORTEST_KEPT, 1, 1],
    [SHORTEST_KEPT - 1, 1, 0],
    [CHANCE_KEPT, CHANCE_KEPT, 0],
    [CHANCE_KEPT, CHANCE_KEPT - 1, 1],
    [CHANCE_KEPT + 1, 50, 1],
  ])('of %i kept units between edits of %i words, %i run is kept', (length, edit, kept) => {
    const wordOfEach = (units: number) => Int32Array.from({ length: units }, (_, at) => at);
    const words = (units: number) => ({ earlier: wordOfEach(units), later: wordOfEach(units) });
    const one = { earlier: edit, later: edit, length };
    expect(smooth([one], words(2 * edit + length))).toHaveLength(kept);
    expect(smooth([{ ...one, earlier: 0, later: 0 }], words(length + edit))).toHaveLength(1);
  });
});

/** Processor time of work on so much, after a first run. */
function timeOf(work: (size: number) => void, size: number): number {
  return Math.min(...[0, 1, 2].map(() => cpuTime(() => work(size))));
}

describe('hostile input takes time as its length does', () => {
  const sentence = (at: number) => `第${at}次会议研究了法治建设的有关事项并提出要求。`;
  it.each<readonly [string, (size: number) => void]>([
    [
      'a paragraph of sentences, each tenth changed',
      (size) => {
        const text = Array.from({ length: size / 25 }, (_, at) => sentence(at)).join('');
        diffParagraph(text, text.replaceAll('5次', '55次'));
      },
    ],
    ['a paragraph of one character', (size) => diffParagraph('甲'.repeat(size), `乙${'甲'.repeat(size - 1)}乙`)],
    ['a paragraph that was replaced', (size) => diffParagraph('甲乙丙'.repeat(size / 3), '丁甲戊'.repeat(size / 3))],
    ['figures only', (size) => diffParagraph('12件，'.repeat(size / 4), '13件，'.repeat(size / 4))],
    ['signs that are not compared', (size) => diffParagraph('。'.repeat(size), '，'.repeat(size))],
  ])('%s', (_, work) => {
    work(1000);
    const [short, long] = [timeOf(work, 20_000), timeOf(work, 80_000)];
    expect(long / Math.max(short, 20)).toBeLessThan(4 * 2.6);
  });

  it.each<readonly [string, (at: number) => string, (at: number) => string]>([
    ['equal paragraphs', () => '同样的一段话。', () => '同样的一段话。'],
    ['paragraphs that differ in a number', (at) => `办理案件${at}件`, (at) => `办理案件${at + 1e6}件`],
    ['empty paragraphs beside others', () => '。', (at) => `${at}`],
    ['paragraphs in the opposite order', (at) => `第${at}段话`, (at) => `第${9e6 - at}段话`],
  ])('%s', (_, earlier, later) => {
    const work = (count: number) => {
      const list = (text: (at: number) => string) =>
        Array.from({ length: count }, (_, at) => comparable(text(at)).units);
      pairParagraphs(list(earlier), list(later));
    };
    work(100);
    const [few, many] = [timeOf(work, 2500), timeOf(work, 10_000)];
    expect(many / Math.max(few, 20)).toBeLessThan(4 * 2.6);
  });

  it('is compared as it is printed, whatever it holds', () => {
    expect(comparable('').units).toBe('');
    expect(comparable('\ud800').units).toHaveLength(1);
  });
});
