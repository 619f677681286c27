import { describe, expect, it } from 'vitest';
import { figuresIn, told } from './support.ts';

const read = (text: string) => figuresIn(text).map(told);

describe('how far words of a number are looked for', () => {
  const law = (length: number) => `《${'甲'.repeat(length)}条例》`;

  it('is sixty characters before it', () => {
    expect(read(`组织学习${law(40)}等法律法规3次。`)).toEqual(['group-study 3 次']);
    expect(read(`组织学习${law(60)}等法律法规3次。`)).toEqual([]);
  });

  it('is forty-eight characters after it, in the clause that follows', () => {
    const met = (between: number) => `召开班子会议4次，${'甲'.repeat(between)}研究法治建设工作。`;
    expect(read(met(30))).toEqual(['meetings 4 次']);
    expect(read(met(50))).toEqual([]);
    expect(read('召开班子会议4次，部署项目建设，研究法治建设工作。')).toEqual([]);
  });

  it('is the whole clause after an event that was held, and else eight characters', () => {
    expect(read('举办2场社区和村居人民调解骨干业务培训班。')).toEqual(['trainings 2 场']);
    expect(read('举办2场社区和村居人民调解骨干业务培训班后的座谈。')).toEqual([]);
    expect(read('参与2场社区和村居人民调解骨干业务培训班。')).toEqual([]);
    expect(read('参与2场业务培训班。')).toEqual(['trainings 2 场']);
  });

  it('is the number before where 和 stands between and a noun follows', () => {
    expect(read('组织2次法律知识讲座和3次警示教育。')).toEqual(['publicity-events 2 次']);
    expect(read('开展法治讲座2次和法治培训3次。')).toEqual(['publicity-events 2 次', 'trainings 3 次']);
  });

  it('does not count what is told in brackets', () => {
    expect(read(`纠错率高，行政复议纠错（含${'甲'.repeat(30)}）4件。`)).toEqual(['reconsideration-corrected 4 件']);
    expect(read(`纠错率高，行政复议纠错${'甲'.repeat(6)}（含乙）4件。`)).toEqual(['reconsideration-corrected 4 件']);
    expect(read(`纠错率高，行政复议纠错${'甲'.repeat(7)}（含乙）4件。`)).toEqual([]);
  });

  // Each row's own number, on both of its sides
  it.each([
    ['收到申请书', '37份，申请公开的信息涉及征地。', 2],
    ['热线接到诉求', '5件。', 2],
    ['举办讲座，服务群众', '40人次。', 2],
  ])('is its own for %s', (head, rest, gap) => {
    expect(read(`${head}${'甲'.repeat(gap)}${rest}`)).toHaveLength(1);
    expect(read(`${head}${'甲'.repeat(gap + 1)}${rest}`)).toEqual([]);
  });

  it('is for words between the parts of a head as long as the head says', () => {
    const lesson = (length: number) => `开展“法治${'甲'.repeat(length)}课堂”6次。`;
    expect(read(lesson(8))).toEqual(['publicity-events 6 次']);
    expect(read(lesson(9))).toEqual([]);
    const gifts = (length: number) => `发放宣传${'甲'.repeat(length)}用品80份。`;
    expect(read(gifts(4))).toEqual(['materials-distributed 80 份']);
    expect(read(gifts(5))).toEqual([]);
    const trial = (length: number) => `旁听${'甲'.repeat(length)}庭审系列教育活动2次。`;
    expect(read(trial(6))).toEqual(['trials-attended 2 次']);
    expect(read(trial(7))).toEqual([]);
    const posted = (length: number) => `公众号${'甲'.repeat(length)}发布信息12条。`;
    expect(read(posted(10))).toEqual(['info-disclosed 12 条']);
    expect(read(posted(11))).toEqual([]);
    const named = (length: number) => `开展“法治甲”“${'甲'.repeat(length)}”等活动7场。`;
    expect(read(named(20))).toEqual(['publicity-events 7 场']);
    expect(read(named(21))).toEqual([]);
    const topics = (length: number) => `审查${'甲'.repeat(length)}议题5件。`;
    expect(read(topics(10))).toEqual(['legality-reviews 5 件']);
    expect(read(topics(11))).toEqual([]);
    const cars = (length: number) => `出动${'甲'.repeat(length)}3台次、执法人员9人次。`;
    expect(read(cars(12))).toEqual(['enforcement-personnel 9 人次']);
    expect(read(cars(13))).toEqual([]);
    const teams = (length: number) => `2个${'甲'.repeat(length)}组检查企业。`;
    expect(read(teams(6))).toEqual([]);
    expect(read(teams(7))).toEqual(['enforcement-inspections 2 个']);
  });

  it('takes a title for one word, but for its last four characters', () => {
    const handed = (titles: number) => `派发${'《中华人民共和国某某法》'.repeat(titles)}小册子90份。`;
    expect(read(handed(4))).toEqual(['materials-distributed 90 份']);
    expect(read(handed(20))).toEqual([]);
    const plain = (length: number) => `派发${'甲'.repeat(length)}小册子90份。`;
    expect(read(plain(45))).toEqual(['materials-distributed 90 份']);
    expect(read(plain(46))).toEqual([]);
  });

  it('is as long between the parts of a head of events, or of what was made public', () => {
    const named = (length: number) => `开展“${'甲'.repeat(length)}”活动6次。`;
    expect(read(`普法宣传，${named(12)}`)).toEqual(['publicity-events 6 次']);
    expect(read(`普法宣传，${named(13)}`)).toEqual([]);
    const behind = (length: number) => `普法${'甲'.repeat(length)}“乙乙”活动6次。`;
    expect(read(behind(20))).toEqual(['publicity-events 6 次']);
    expect(read(behind(21))).toEqual([]);
    const open = (length: number) => `公开${'甲'.repeat(length)}等信息6条。`;
    expect(read(open(16))).toEqual(['info-disclosed 6 条']);
    expect(read(open(17))).toEqual([]);
  });

  it('is as long where it was held, what was heard or set right, and after whom was visited', () => {
    const where = (length: number) => `法治宣讲在${'甲'.repeat(length)}开展6次。`;
    expect(read(where(30))).toEqual(['publicity-events 6 次']);
    expect(read(where(31))).toEqual([]);
    const heard = (length: number) => `听取2次法治${'甲'.repeat(length)}汇报。`;
    expect(read(heard(10))).toEqual(['meetings 2 次']);
    expect(read(heard(11))).toEqual([]);
    const right = (length: number) => `复议机关纠正违法${'甲'.repeat(length)}行政行为6件。`;
    expect(read(right(6))).toEqual(['reconsideration-corrected 6 件']);
    expect(read(right(7))).toEqual([]);
    const visited = (length: number) => `走访${'甲'.repeat(length)}企业，累计走访6家。`;
    expect(read(visited(12))).toEqual(['enterprise-visits 6 家']);
    expect(read(visited(13))).toEqual([]);
  });

  it('is forty characters before the number, and forty-eight after it, for what was done to a list', () => {
    const listed = (length: number) => `对${'甲'.repeat(length)}7份合同、2个乙进行审查。`;
    expect(read(listed(40))).toEqual(['contracts-reviewed 7 份']);
    expect(read(listed(41))).toEqual([]);
    const done = (length: number) => `对7份合同、2个${'甲'.repeat(length)}审查。`;
    expect(read(done(41))).toEqual(['contracts-reviewed 7 份']);
    expect(read(done(42))).toEqual([]);
  });

  it('is as long within what was taught and what was told with advice', () => {
    const taught = (length: number) => `学习法治${'甲'.repeat(length)}课程4次。`;
    expect(read(taught(30))).toEqual(['group-study 4 次']);
    expect(read(taught(31))).toEqual([]);
    const told = (length: number) => `提供法律咨询、${'甲'.repeat(length)}解读9人次。`;
    expect(read(told(8))).toEqual(['legal-consultations 9 人次']);
    expect(read(told(9))).toEqual([]);
  });
});
