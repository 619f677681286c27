import { describe, expect, it } from 'vitest';
import { findTitles } from '../../../src/facts/cited-laws/find-titles.ts';

/** What is found in a line: the words with their signs, and the instruments they may mean. */
function read(line: string): [string, string][] {
  return findTitles(line).map(({ from, to, keys }) => [line.slice(from, to), keys.join(' ')]);
}

const lastKey = (line: string) => read(line).at(-1)?.[1];

describe('what stands beside the signs of a title', () => {
  it('tells its period or state', () => {
    expect(read('对照《法治政府建设实施纲要》（2021—2025年）自查')).toEqual([
      ['《法治政府建设实施纲要》', 'rule-of-law-outline-2021'],
    ]);
    expect(lastKey('《法治政府建设实施纲要》 (2015-2020年)')).toBe('rule-of-law-outline-2015');
    expect(lastKey('《关于开展法治宣传教育的第八个五年规划》（2021—2025年）')).toBe('publicity-plan-8');
    for (const no of ['（2023—2024年）', '（中发〔2021〕33号）', '', `（${'长'.repeat(30)}2021—2025年）`]) {
      expect([no, lastKey(`《法治政府建设实施纲要》${no}`)?.split(' ').length]).toEqual([no, 2]);
    }
  });

  it('tells the body that made it, also over other titles', () => {
    const opinion = 'rule-of-law-opinion-2010';
    for (const before of [
      '国务院',
      '国务院印发的',
      '贯彻国务院《全面推进依法行政实施纲要》、',
      '国务院《全面推进依法行政实施纲要》（国发〔2004〕10号）和《关于加强市县政府依法行政的决定》以及',
    ]) {
      expect([before, lastKey(`${before}《关于加强法治政府建设的意见》`)]).toEqual([before, opinion]);
    }
    for (const before of ['', '市政府', '国务院和市政府', '国务院《全面推进依法行政实施纲要》和市政府', '国务院。']) {
      expect([before, lastKey(`${before}《关于加强法治政府建设的意见》`)]).toEqual([before, '']);
    }
  });

  it('is looked at 200 signs far and no farther', () => {
    const behind = (signs: number) => {
      const between = `国务院《${'长'.repeat(signs - '国务院《办法》、'.length)}办法》、`;
      return lastKey(`${between}《关于加强法治政府建设的意见》`);
    };
    expect(behind(200)).toBe('rule-of-law-opinion-2010');
    expect(behind(201)).toBe('');
  });
});

describe('words and signs of a title', () => {
  it('say that it is new', () => {
    for (const name of ['新安全生产法', '新修订的安全生产法', '2021年新修订的中华人民共和国安全生产法']) {
      expect([name, lastKey(`学习《${name}》`)]).toEqual([name, 'work-safety-law']);
    }
    expect(lastKey('执行《新疆维吾尔自治区安全生产条例》《新能源汽车管理办法》')).toBe('');
  });

  it('are read where a bracket or an inner title is lost', () => {
    expect(lastKey('《法治政府建设实施纲要2015-2020年)》')).toBe('rule-of-law-outline-2015');
    expect(read('制定《甲县贯彻落实<>的具体措施》《乙镇议事规则》')).toEqual([
      ['《甲县贯彻落实<>的具体措施》', ''],
      ['《乙镇议事规则》', ''],
    ]);
    expect(read('学习<民法典>')).toEqual([['<民法典>', 'civil-code']]);
  });

  it('tell a yearly arrangement by the year, and not by that of a period', () => {
    expect(read('印发《甲局2022年政务公开任务分工方案》')).toEqual([]);
    expect(read('印发《甲局法治建设规划（2021—2025年）任务分工方案》')).toHaveLength(1);
    expect(read('印发《甲局政务公开任务分工方案》')).toHaveLength(1);
  });
});
