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
    expect(kindsOf(`经费${'甲'.repeat(12)}不足`)).toEqual(['resources']);
    expect(kindsOf(`经费${'甲'.repeat(13)}不足`)).toEqual(['other']);
  });

  it('are no more than two, and the second weighs three quarters of the first', () => {
    expect(kindsOf('普法、政务公开、行政复议、信息化都不够。')).toHaveLength(2);
    // 6 in the head counts 12; 4 in the head counts 8, 5 in the head 10.
    expect(kindsOf('政务公开和普法都不够。')).toEqual(['openness', 'publicity']);
    expect(kindsOf('政务公开和信息化都不够。')).toEqual(['openness']);
  });

  it('count twice in the head', () => {
    expect(kindsOf('行政复议力度不够，普法也不够。')).toEqual(['disputes']);
    expect(kindsOf('多做工作，行政复议力度不够，普法也不够。')).toEqual(['publicity', 'disputes']);
  });
});
