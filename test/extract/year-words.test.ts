import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/extract/grammar/chinese-date.ts';
import { foldYears, ownYears } from '../../src/extract/grammar/year-words.ts';
import { extractText } from './support.ts';

const BODY = '一、主要举措和成效\n健全工作机制。\n二、存在的不足和原因\n力量不足。\n三、下一年度主要安排\n充实队伍。\n';

describe('years in words', () => {
  it.each([
    '二〇一五年',
    '二○一五年',
    '二◯一五年',
    '二零一五年',
    '二0一五年',
    '二O一五年',
    '二o一五年',
    '2О15年', // a Cyrillic letter
    '贰零壹伍年',
  ])('%s', (text) => {
    expect(foldYears(text)).toBe('2015年');
  });

  it.each([
    ['二〇二一—二〇二五年', '2021—2025年'],
    ['一九九九年', '1999年'],
    ['第二〇一五号', '第二〇一五号'],
    ['二十一年', '二十一年'],
    ['二〇一五', '二〇一五'],
    ['三〇一五年', '三〇一五年'],
  ])('%s → %s', (text, folded) => {
    expect(foldYears(text)).toBe(folded);
  });

  it.each([
    ['《法治政府建设实施纲要(2021-2025年)》', /\d/],
    ['厅字〔2019〕28号', /2019/],
    ['(2018-2020)', /\d/],
    ['清单(2024年版)', /2024/],
  ])('%s is cited', (text, year) => {
    expect(ownYears(text)).not.toMatch(year);
    expect(ownYears(text)).toHaveLength(text.length);
  });
});

it.each([
  ['二〇一五年十二月三十一日', '2015-12-31'],
  ['二〇一五年12月31日', '2015-12-31'],
  ['2015年十二月三十一日', '2015-12-31'],
  ['二〇二〇年元月廿三日', '2020-01-23'],
  ['二〇二〇年一月廿日', '2020-01-20'],
  ['二〇二〇年十二月卅一日', '2020-12-31'],
  ['2015年二月三十日', undefined],
  ['2025-01-13T15:59:00Z', '2025-01-13'], // a minute before midnight in China
  ['2025-01-13T16:00:00Z', '2025-01-14'],
  ['2025-01-13T18:30:00Z', '2025-01-14'],
  ['2025-01-13T18:30:00.000+0000', '2025-01-14'],
  ['2025-01-13 18:30:00 UTC', '2025-01-14'],
  ['2025-01-13T18:30:00+08:00', '2025-01-13'],
  ['2025-01-13T18:30:00', '2025-01-13'],
  ['2024-12-31T20:00:00Z', '2025-01-01'],
])('date %s', (text, iso) => {
  expect(findDates(text)[0]?.iso).toBe(iso);
});

it.each<[string, number | null]>([
  ['青石镇人民政府二〇一八年度法治政府建设情况报告\n发布时间:2022-03-01', 2018],
  ['青石镇人民政府\n二〇一五年法治政府建设情况报告\n发布时间:2022-03-01', 2015],
  ['发布时间:2019-03-01\n现将青石镇二〇一五年法治政府建设情况报告如下:', 2015],
  ['发布时间:2019-03-01\n二〇一五年,青石镇坚持依法行政。', 2015],
  ['发布时间:2018-03-01\n一年来,青石镇落实厅字〔2019〕28号和《实施纲要(2021-2025年)》。现将有关情况报告如下:', 2017],
  ['青石镇2018年法治政府建设情况报告\n现将2017年有关情况报告如下:', 2018],
  ['青石镇2015-2020年法治政府建设情况报告', null],
  ['发布时间:2022-12-25\n青石镇2022年法治政府建设,在县委、县政府正确领导下有序推进,主要情况报告如下:', 2022],
  ['在全面依法治国的时代背景下,我镇2020年立足职能、主动作为,依法行政基础更加牢固。', 2020],
  ['围绕建设人民满意的法治政府,2022年我镇以规范权力运行为主线。', 2022],
  ['发布时间:2027-03-01\n按照《2024年度法治政府建设督察评价方案》部署,我镇报告如下:', 2024],
  ['发文时间:2019-12-18\n我镇主动作为。', 2019],
  ['发布时间:2024-03-01\n我镇自2020年列为试点以来主动作为,依法行政基础更加牢固。', 2023],
  ['应公众知情之需,现将我镇2022年依法行政建设状况予以公布:', 2022],
])('the covered year of %s', async (head, year) => {
  expect((await extractText(`${head}\n${BODY}`)).year.value).toBe(year);
});

it.each([
  ['2020年工作构想', '2020年1月8日', 2019], // the plan by its section, though its words are new
  ['存在的短板和2020年努力方向', '2019年8月1日', 2019],
  ['今后工作构想', '2019年11月1日', 2019],
  ['今后工作构想', '2019年10月31日', null],
])('the covered year by %s and %s', async (heading, date, year) => {
  const body = `一、主要举措和成效\n规范执法。\n二、存在的不足和原因\n力量不足。\n三、${heading}\n充实队伍。\n`;
  const report = await extractText(`我镇推进法治政府建设。\n${body}青石镇人民政府\n${date}\n`);
  expect(report.year.value).toBe(year);
});

it('a signature in words and a time in UTC', async () => {
  const report = await extractText(
    `青石镇人民政府二○一八年度法治政府建设情况报告\n发布时间:2019-02-13T18:30:00Z\n现将有关情况报告如下:\n${BODY}青石镇人民政府\n二○一九年一月二十日\n`,
  );
  expect([report.year.value, report.publishedOn.value, report.signedOn.value]).toEqual([
    2018,
    '2019-02-14',
    '2019-01-20',
  ]);
});
