import { describe, expect, it } from 'vitest';
import { SHORTEST } from '../../../src/facts/passages/align.ts';
import { joinCorpus, joinPart } from '../../../src/facts/passages/corpus.ts';
import { foldReport } from '../../../src/facts/passages/fold-report.ts';
import { AGAINST, CUT, trimEnds } from '../../../src/facts/passages/trim-ends.ts';
import { archiveOf, sharedOf, textsOf } from './support/shared-archive.ts';

/** Characters that stand nowhere else, and have one form. */
let next = 0xac00;
const only = (length: number) => String.fromCharCode(...Array.from({ length }, () => next++));

/** What is left of texts that are held for one, as they are printed. */
function trimmed(...texts: readonly string[]): string[] {
  const folded = archiveOf(texts.map((one) => ({ paragraphs: [one] }))).map(({ records }) => foldReport(records));
  const corpus = joinCorpus([joinPart(folded)], [...texts.keys()]);
  const wholes = texts.map((_, at) => [corpus.starts[at] as number, (corpus.starts[at + 1] as number) - 1] as const);
  return trimEnds(corpus, { spans: wholes }).spans.map(([from, to]) =>
    String.fromCharCode(...corpus.codes.slice(from, to)),
  );
}

describe('the ends of a passage', () => {
  const passage = only(50);

  it('are without what one text alone says there, from three characters on to eight', () => {
    expect([CUT, AGAINST]).toEqual([8, 8]);
    const beside = (length: number) => {
      const [own, other] = [only(length), only(length)];
      const begin = trimmed(own + passage, own + passage, other + passage).map((text) => text.length - 50);
      const end = trimmed(passage + own, passage + own, passage + other).map((text) => text.length - 50);
      expect(end).toEqual(begin);
      return begin;
    };
    expect(beside(2)).toEqual([2, 2, 2]);
    expect(beside(3)).toEqual([3, 3, 0]);
    expect(beside(8)).toEqual([8, 8, 0]);
    expect(beside(9)).toEqual([9, 9, 9]);
  });

  it('are so of the first text too, where no other says it', () => {
    const own = () => only(4) + passage + only(5);
    expect(trimmed(own(), own(), own())).toEqual([passage, passage, passage]);
    expect(trimmed(only(6) + passage, passage)).toEqual([passage, passage]);
  });

  it('may have another character, and one that only one text has', () => {
    const edited = [passage.slice(0, 1), only(1), passage.slice(2)].join('');
    const shorter = passage.slice(0, 2) + passage.slice(3);
    expect(trimmed(passage, edited, shorter)).toEqual([passage, edited, shorter]);
  });

  it('are not what is the same by chance: one in four may be, one in five is', () => {
    const chance = (length: number) => {
      const own = only(length);
      const other = only(2) + own.charAt(2) + only(length - 3);
      return trimmed(own + passage, own + passage, other + passage)[2]?.length;
    };
    expect([chance(4), chance(5)]).toEqual([54, 50]);
  });

  it('stay where what is left were no passage', () => {
    const cut = (length: number) => {
      const [short, own, other] = [only(length), only(5), only(5)];
      return trimmed(own + short, own + short, other + short)[2]?.length;
    };
    expect([cut(SHORTEST - 1), cut(SHORTEST)]).toEqual([SHORTEST + 4, SHORTEST]);
  });

  it('stand at punctuation where what follows it was changed', () => {
    const [own, other, changed] = [only(4), only(4), only(2) + passage.slice(2)];
    const texts = [`${own}，${passage}`, `${own}，${passage}`, `${other}，${changed}`];
    expect(trimmed(...texts)[2]).toBe(changed);
  });
});

describe('a passage that some hold with the clause before it', () => {
  it('begins in the others where they agree', () => {
    const sentence = '建立村级法律顾问季度巡讲制度由司法所牵头选派律师进村入户开展以案释法活动';
    const clauses = ['依法推进', '依法推进', '借助平台', '依法推进'];
    const shared = sharedOf(
      clauses.map((clause) => ({ paragraphs: [`${only(30)}。${clause}，${sentence}。${only(30)}`] })),
    );
    expect(textsOf(shared)).toEqual([
      [`依法推进，${sentence}`, `依法推进，${sentence}`, sentence, `依法推进，${sentence}`],
    ]);
  });
});
