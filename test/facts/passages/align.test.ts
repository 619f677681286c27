import { describe, expect, it } from 'vitest';
import { align, EDITS, GROWN, isLong, MOVED, PLAIN, SHORTEST } from '../../../src/facts/passages/align.ts';
import { joinCorpus, joinPart } from '../../../src/facts/passages/corpus.ts';
import { findCopy } from '../../../src/facts/passages/find-copy.ts';
import { foldReport } from '../../../src/facts/passages/fold-report.ts';
import { linkReports } from '../../../src/facts/passages/link-reports.ts';
import { seeded } from '../../search/support/random-queries.ts';
import { randomText } from './support/plant-passages.ts';
import { archiveOf } from './support/shared-archive.ts';

const random = seeded(23);
/** Characters that stand nowhere else: each text is of others. */
let next = 0x4e00;
const only = (length: number) => String.fromCharCode(...Array.from({ length }, () => next++));

function corpusOf(...texts: string[]) {
  const folded = archiveOf(texts.map((one) => ({ paragraphs: [one] }))).map(({ records }) => foldReport(records));
  return joinCorpus([joinPart(folded)], [...texts.keys()]);
}

/** The lengths of what two texts have in common, in codes of the later. */
function found(earlier: string, later: string): number[] {
  const corpus = corpusOf(earlier, later);
  const alignments = linkReports(corpus, [0, 2]);
  return Array.from({ length: alignments.length / 4 }, (_, at) => {
    const [from = 0, to = 0] = alignments.subarray(4 * at, 4 * at + 2);
    return to - from;
  });
}

describe('an alignment', () => {
  it('is found from a run of eight on where few hold it', () => {
    const parts = Array.from({ length: 5 }, () => only(8));
    const shorter = Array.from({ length: 5 }, () => only(7));
    const between = (some: readonly string[]) => some.map((one) => one + only(1)).join('');
    expect(found(between(parts), between(parts))).toEqual([45]);
    expect(found(between(shorter), between(shorter))).toEqual([]);
  });

  it('may have one edit in five codes, not more', () => {
    expect(EDITS).toBe(0.2);
    // Ten of the same, then every third another: what stands behind counts as long as it is worth it.
    const text = (edits: number) => {
      const kept = only(40);
      return [
        kept,
        kept.slice(0, 10) +
          Array.from(kept.slice(10), (char, at) => (at % 3 === 1 && at / 3 < edits ? only(1) : char)).join(''),
      ];
    };
    expect(found(...(text(8) as [string, string]))).toEqual([40]);
    expect(found(...(text(9) as [string, string]))).toEqual([]);
  });

  it('takes in at most three codes that it lacks, where no punctuation ends it', () => {
    expect([GROWN, MOVED, SHORTEST]).toEqual([3, 2, 30]);
    const beside = (length: number, mark: string) => {
      const kept = only(length);
      return found(`${only(20)}${mark}${kept}${mark}${only(20)}`, `${only(20)}${mark}${kept}${mark}${only(20)}`);
    };
    expect(beside(27, '')).toEqual([30]);
    expect(beside(26, '')).toEqual([]);
    expect(beside(29, '。')).toEqual([]);
    expect(beside(30, '。')).toEqual([30]);
  });

  it('moves its end by two codes to where both texts have punctuation, not by three', () => {
    const end = (extra: number) => {
      const [kept, more] = [only(40), only(extra)];
      return found(`${kept}。${more}${only(9)}`, `${kept}。${more}${only(9)}`);
    };
    expect(end(2)).toEqual([40]);
    expect(end(3)).toEqual([43]);
    const changed = (codes: number) => {
      const kept = only(40);
      return found(`${kept}${only(codes)}。${only(9)}`, `${kept}${only(codes)}。${only(9)}`);
    };
    expect(changed(2)).toEqual([42]);
    expect(changed(3)).toEqual([40]);
  });

  it('has twenty codes that are no numbers and places', () => {
    expect(PLAIN).toBe(20);
    const long = (plain: number) => {
      const corpus = corpusOf(`${only(plain)}1234567890123456`);
      return isLong(corpus, 1, corpus.codes.length - 2);
    };
    expect([long(19), long(20)]).toEqual([false, true]);
  });

  it('needs no look beyond a run that ends where it ends', () => {
    const run = only(12);
    const corpus = corpusOf(only(30) + run + only(30), only(30) + run + only(30));
    const at = corpus.codes.lastIndexOf(run.charCodeAt(0));
    expect(align(corpus, { at, earlier: corpus.codes.indexOf(run.charCodeAt(0)), length: 12 })).toBeNull();
  });

  it('takes time that grows with the text, where two reports say one thing over and over', () => {
    const again = '依法行政'.repeat(5000);
    const corpus = corpusOf(again, again);
    expect(linkReports(corpus, [0, 2]).length).toBeLessThan(4 * 40_000);
  });
});

describe('a copy', () => {
  it('is alike at its ends and has one edit in five codes at most', () => {
    const text = randomText(40, random);
    const copyOf = (other: string) => {
      const corpus = corpusOf(text, `${only(10)}${other}${only(10)}`);
      const start = corpus.starts[1] as number;
      const copy = findCopy(corpus.codes, [1, 41], start + 4);
      return copy && [copy[0] - start, copy[1] - start];
    };
    expect(copyOf(text)).toEqual([10, 50]);
    expect(copyOf(text.slice(0, 20) + text.slice(21))).toEqual([10, 49]);
    expect(copyOf(text.slice(0, 16) + only(8) + text.slice(24))).toEqual([10, 50]);
    expect(copyOf(text.slice(0, 16) + only(9) + text.slice(25))).toBeNull();
    expect(copyOf(text.slice(0, 37) + only(3))).not.toBeNull();
    expect(copyOf(text.slice(0, 33) + only(7))).toBeNull();
  });
});
