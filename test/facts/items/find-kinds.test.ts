import { describe, expect, it } from 'vitest';
import { findKinds, wordsOf } from '../../../src/facts/items/find-kinds.ts';
import { flatLine } from '../../../src/facts/items/flat-line.ts';
import { KIND_RULES } from '../../../src/facts/items/kind-rules.ts';

function kindsOf(text: string) {
  return findKinds(wordsOf([flatLine({ text }).flat]));
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

  it('are no more than two, and the second weighs seven tenths of the first', () => {
    expect(kindsOf('普法、政务公开、行政复议、信息化都不够。')).toHaveLength(2);
    expect(kindsOf('甲，公告公布透明依申请知晓，软件智能录入。')).toEqual(['openness']);
    expect(kindsOf('甲，公告公布透明依申请知晓，软件智能录入预警。')).toEqual(['openness', 'digital']);
  });

  it('of one clause are two where the second weighs four fifths of the first', () => {
    expect(kindsOf('矛盾纠纷化解力量不足。')).toEqual(['disputes', 'staff']);
    expect(kindsOf('执法力量不足。')).toEqual(['staff']);
  });

  it('that weigh the same stand with the narrower first', () => {
    expect(kindsOf('甲，软件智能，公告公布。')).toEqual(['openness', 'digital']);
  });

  it('are told clause by clause: what is named in passing does not add up', () => {
    expect(kindsOf('站所人少事多，一人要管食品、药品、计量许可，监管难以做细。')).toEqual(['staff']);
  });

  it.each([
    ['causes', '协管员流动频繁。原因是财政经费紧张、装备差。', ['staff']],
    ['results', '案多人少，导致行政复议超期、纠纷化解慢。', ['staff']],
    ['times', '机构改革划转后，业务骨干断档。', ['staff']],
    ['plans', '普法形式单一。下一步将完善部门协作机制不健全的问题。', ['publicity']],
  ])('are not told by %s', (_, text, kinds) => expect(kindsOf(text)).toEqual(kinds));

  it('are told by what is wanting, not by what it is for', () => {
    expect(kindsOf('对乱罚款的责任追究不严。')).toEqual(['supervision']);
    expect(kindsOf('对乱罚款的苗头整治不严。')).toEqual(['procedure']);
  });

  it('need the lack to be said of the words themselves', () => {
    expect(kindsOf('稽查职能多、人手少。')).toEqual(['staff']);
  });

  it('of minds are told by whose they are', () => {
    expect(kindsOf('少数科长程序意识不牢。')).toEqual(['awareness']);
    expect(kindsOf('个体商户程序意识不牢。')).toEqual(['publicity']);
  });
});

describe('words of a shortcoming', () => {
  it.each([
    ['所里只有两名法制员，年龄都过五十。', ['staff']],
    ['同志们对新条例吃不透，碰到新业态定性难。', ['staff']],
    ['班子学法多为传达文件，研讨不深。', ['awareness']],
    ['船员守法自觉不高，瞒报时有发生。', ['publicity']],
    ['督促指导偏软，问题追责少。', ['supervision']],
    ['两个局分工不明，遇事互相推诿。', ['coordination']],
    ['巡查设备老化，办案经费靠临时申请。', ['resources']],
    ['执法办案系统与检察机关没有贯通。', ['digital']],
    ['告知承诺落地慢，办理时限偏长。', ['service']],
    ['政民互动少，网站信息发布滞后。', ['openness']],
    ['重大项目上马前风险评估走过场。', ['decisions']],
    ['外聘法律顾问很少参与合同审查。', ['legal-review']],
    ['被诉案件多，诉源治理成效不明显。', ['disputes']],
    ['年度任务推进迟缓，上热下冷。', ['implementation']],
    ['巡防队专业能力断层，没有懂检测的人员。', ['staff']],
    ['执法资源分散，尚未整合。', ['resources', 'coordination']],
    ['信用信息归集迟缓，失信约束少。', ['service']],
    ['科室对法治督办事项关注度偏低。', ['awareness']],
    ['执法证据灭失快，固定困难。', ['procedure']],
    ['稽查人员数量与新增的两百家厂矿明显不匹配。', ['staff']],
    ['笔录制作潦草，法律适用有误。', ['procedure']],
  ])('%s', (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});
