import { describe, expect, it } from 'vitest';
import { findTitles } from '../../src/facts/cited-laws/find-titles.ts';

const OUTLINE = 'rule-of-law-outline-2021';

/** What is found in a line: the words with their signs, and the instruments they may mean. */
function read(line: string): [string, string][] {
  return findTitles(line).map(({ from, to, keys }) => [line.slice(from, to), keys.join(' ')]);
}

describe('titles of instruments', () => {
  it.each<[string, [string, string][]]>([
    [
      '落实《中华人民共和国行政处罚法》和《行政处罚法》',
      [
        ['《中华人民共和国行政处罚法》', 'admin-penalty-law'],
        ['《行政处罚法》', 'admin-penalty-law'],
      ],
    ],
    ['《行政规范性文件管理规定（试行）》', [['《行政规范性文件管理规定（试行）》', '']]],
    ['观看《今日说法》，学习《习近平法治思想学习纲要》《人民日报》，听取《我的看法》', []],
    ['《中华人民共和国法》', [['《中华人民共和国法》', '']]],
    ['排演话剧《秦香莲》，发放《致居民的一封信》，填写《行政检查登记表》，看《法治在线》', []],
    [
      '印发《甲镇2023年普法工作要点》《甲镇2023年工作计划》《甲镇法治建设三年行动计划》',
      [['《甲镇法治建设三年行动计划》', '']],
    ],
  ])('%s', (line, found) => {
    expect(read(line)).toEqual(found);
  });

  it('mean one outline by whatever period is printed, as long as one end of it tells', () => {
    const periods = [
      '（2021－2025年）',
      '(20212025年)',
      '(2021~2025)',
      '（2021年—2025年）',
      '（2022—2025年）',
      '(2020-2025年)',
    ];
    for (const period of [...periods, '2021-2025年', '（2021-2025年', '（2021至2025年）', '（2021-25年）']) {
      expect([period, read(`《法治政府建设实施纲要${period}》`)[0]?.[1]]).toEqual([period, OUTLINE]);
    }
    for (const period of ['(2023-2023年)', '(2026-2030年)', '（草案）(2021-2025年)', '（试行）']) {
      expect([period, read(`《法治政府建设实施纲要${period}》`)[0]?.[1]]).toEqual([period, '']);
    }
    expect(read('《法治政府建设实施纲要》')[0]?.[1].split(' ')).toHaveLength(2);
    expect(read('《法治政府建设实施纲要(2015-2025年)》')[0]?.[1].split(' ')).toHaveLength(2);
  });

  it('are not those of a place for the name of the land', () => {
    expect(read('《甲省法治政府建设实施纲要（2021—2025年）》')).toEqual([
      ['《甲省法治政府建设实施纲要（2021—2025年）》', ''],
    ]);
    expect(read('《甲市优化营商环境条例》《行政处罚法实施办法》').map(([, key]) => key)).toEqual(['', '']);
    expect(read('《关于加强法治政府建设的意见》')[0]?.[1]).toBe('');
    expect(read('《国务院关于加强法治政府建设的意见》')[0]?.[1]).toBe('rule-of-law-opinion-2010');
  });
});

describe('titles within titles', () => {
  it.each<[string, [string, string][]]>([
    ['《关于印发《道路交通 管理办法》的通知》', [['《道路交通 管理办法》', '']]],
    [
      '《国务院办公厅关于印发〈提升行政执法质量三年行动计划(2023—2025年)〉的通知》',
      [['〈提升行政执法质量三年行动计划(2023—2025年)〉', 'enforcement-quality-plan']],
    ],
    [
      '《中办、国办〈法治政府建设与责任落实督察工作规定〉》',
      [['〈法治政府建设与责任落实督察工作规定〉', 'supervision-of-rule-of-law']],
    ],
    [
      '《国务院关于进一步贯彻实施〈中华人民共和国行政处罚法〉的通知》',
      [['《国务院关于进一步贯彻实施〈中华人民共和国行政处罚法〉的通知》', 'penalty-law-notice']],
    ],
    ['《甲省实施〈中华人民共和国水法〉办法》', [['《甲省实施〈中华人民共和国水法〉办法》', '']]],
    ['《〈民法典〉学习读本》', [['〈民法典〉', 'civil-code']]],
    [
      '《关于印发法治政府建设实施纲要(2021-2025年)的通知》',
      [['《关于印发法治政府建设实施纲要(2021-2025年)的通知》', OUTLINE]],
    ],
    ['《关于印发〈甲镇2023年普法工作要点〉的通知》', []],
    [
      '《宪法、民法典》《决策、执行、监督办法》',
      [
        ['宪法', 'constitution'],
        ['民法典', 'civil-code'],
        ['《决策、执行、监督办法》', ''],
      ],
    ],
    ['〉》《行政许可法〉〉', [['《行政许可法〉', 'admin-licensing-law']]],
  ])('%s', (line, found) => {
    expect(read(line)).toEqual(found);
  });
});

describe('lost signs', () => {
  const rows: readonly [string, [string, string][]][] = [
    ['《没有收尾的办法', []],
    ['依据《中华人民共和国行政处罚法，办理3起', [['《中华人民共和国行政处罚法', 'admin-penalty-law']]],
    ['依据《行政处罚法实施细则，办理3起', []],
    [
      '学习行政强制法》和《民法典',
      [
        ['行政强制法》', 'admin-coercion-law'],
        ['《民法典', 'civil-code'],
      ],
    ],
    ['依据甲省优化营商环境条例》办理', []],
    [
      '《行政处罚法、《行政许可法》',
      [
        ['《行政处罚法', 'admin-penalty-law'],
        ['《行政许可法》', 'admin-licensing-law'],
      ],
    ],
    [
      '《行政处罚法，按照行政许可法》',
      [
        ['《行政处罚法', 'admin-penalty-law'],
        ['行政许可法》', 'admin-licensing-law'],
      ],
    ],
    ['落实《法治政府建设实施纲要（2021-2025年）要求', [['《法治政府建设实施纲要（2021-2025年）', OUTLINE]]],
    [
      '学习<行政处罚法>和<<行政强制法>>，a<b>c，<某某办法>',
      [
        ['<行政处罚法>', 'admin-penalty-law'],
        ['<<行政强制法>>', 'admin-coercion-law'],
      ],
    ],
    [`《${'长'.repeat(119)}法》`, [[`《${'长'.repeat(119)}法》`, '']]],
    [`《${'长'.repeat(120)}法》`, []],
    [`《${'长'.repeat(10_000)}法》`, []],
    [`《民法典，${'长'.repeat(10_000)}水法》`, [['《民法典', 'civil-code']]],
    ['《'.repeat(10_000), []],
    ['《'.repeat(10_000) + '》'.repeat(10_000), []],
    [`${'《'.repeat(10_000)}民法典`, [['《民法典', 'civil-code']]],
    ['》'.repeat(10_000), []],
  ];
  it.each(rows.map(([line, found]) => [line.slice(0, 40), line, found] as const))('%s', (_, line, found) => {
    expect(read(line)).toEqual(found);
  });

  it.each([
    '《',
    '》',
    '《行政',
    '《行政处罚法和',
    '《《民法典》》',
    '《甲、乙',
    '《关于印发《',
    '《（',
    '《法治政府建设实施纲要(',
    '<法<',
    '《甲法，',
  ])('are looked for in time that grows with the line: %s, 50,000 times', (unit) => {
    findTitles(unit.repeat(50_000));
    findTitles(unit.repeat(50_000) + '》'.repeat(50_000));
  });
});
