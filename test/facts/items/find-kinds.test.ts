import { describe, expect, it } from 'vitest';
import { findKinds, withoutNumber } from '../../../src/facts/items/find-kinds.ts';
import { flatLine } from '../../../src/facts/items/flat-line.ts';
import { KIND_RULES } from '../../../src/facts/items/kinds.ts';

function kindsOf(text: string) {
  return findKinds(withoutNumber(flatLine({ text }).flat));
}

describe('kinds of shortcomings', () => {
  it.each(KIND_RULES.map(({ example, kind }) => [example, kind] as const))('%s', (example, kind) => {
    expect(kindsOf(example)).toContain(kind);
  });

  it.each([
    ['（一）是普法宣传实效性有待提升。', ['publicity']],
    ['二是法治宣传各部门联动仍需加强。', ['publicity', 'coordination']],
    ['三是群众法治观念有待增强。', ['publicity']],
    ['四是部分干部法治观念有待增强。', ['awareness']],
    ['產業基礎薄弱。', ['other']],
    ['一是行政執法程序不規範。', ['procedure']],
    ['', ['other']],
  ])('%s', (text, kinds) => expect([...kindsOf(text)].sort()).toEqual([...kinds].sort()));

  it('need a lack near some of their words', () => {
    expect(kindsOf(`权属${'甲'.repeat(14)}不`)).toEqual(['coordination']);
    expect(kindsOf(`权属${'甲'.repeat(15)}不`)).toEqual(['other']);
  });

  it('are told by single words where no rule speaks: one in the head, or two', () => {
    expect(kindsOf('公告甲，乙。')).toEqual(['openness']);
    expect(kindsOf('甲，公告和栏目。')).toEqual(['openness']);
    expect(kindsOf('甲，公告。')).toEqual(['other']);
  });

  it('are no more than two, and the second weighs four fifths of the first', () => {
    expect(kindsOf('普法、政务公开、行政复议、信息化都不够。')).toHaveLength(2);
    expect(kindsOf('甲，公告公布透明网站栏目，软件智能录入预警。')).toEqual(['openness', 'digital']);
    expect(kindsOf('甲，公告公布透明网站栏目，软件智能录入。')).toEqual(['openness']);
  });

  it('that weigh the same stand with the narrower first', () => {
    expect(kindsOf('甲，软件智能，公告栏目。')).toEqual(['openness', 'digital']);
  });
});
