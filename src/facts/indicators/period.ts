const CN = '[一二两三四五六七八九十]';
/** Forms in which a report says of which time a figure is; where several stand, the last before the number is meant. */
const PERIODS: readonly string[] = [
  // 截至2024年11月底, 截至目前, 截止12月
  '截[至止](?:目前|今|(?:\\d{4}年?)?(?:年?底|\\d{1,2}月(?:\\d{1,2}日|底|末|份)?)?)',
  // 2024年1至12月, 1-11月
  '(?:\\d{4}年)?\\d{1,2}月?[至到—–~～\\-]\\d{1,2}月(?:份|底)?',
  // 七五以来, “八五”普法以来
  '[“"]?[四五六七八九]五[”"]?(?:普法)?(?:规划)?(?:实施)?(?:期间|以来)',
  // 2021-2025年
  '\\d{4}年?[至到—–~～\\-]\\d{4}年',
  // 2024年以来, 2024年上半年, 2024年度
  '\\d{4}年(?:以来|度|上半年|下半年|全年|前三季度|第?[一二三四]季度|底|末)?',
  // 今年以来, 本年度, 今年1至11月 (above), 今年来
  '(?:今年|本年度?|年初|去年|上年|上一年度)(?:以来|来|内)?',
  // 五年来, 近三年, 近一年来, 一年来
  `近(?:${CN}|\\d)年来?|(?:${CN}|\\d)年(?:多)?来`,
  '(?:全年|年内|上半年|下半年|前三季度|第?[一二三四]季度)',
];
const PERIOD = new RegExp(PERIODS.join('|'), 'gu');
/** What a period stands after when it is not that of the figure: 较2022年增长, 与去年同期相比, 《…(2021-2025年)》, 自2016年. */
const COMPARING = /(?:较|比|与|同|跟|和|对照|按照|根据|落实|印发)$/u;
const COMPARED = /^(?:同期|相比|年度报告|[\u4e00-\u9fff]{0,10}(?:纲要|规划|要点|意见|方案|计划|规定))/u;

/** 《法治政府建设实施纲要(2021-2025年)》: what it is for, not what the figure is of. */
const TITLE = /《[^《》]*》/gu;

/** The period that a sentence names last before a number, as printed; null where it names none. */
export function periodIn(before: string): string | null {
  const told = before.replace(TITLE, '《》');
  let period: string | null = null;
  for (const { 0: words, index } of told.matchAll(PERIOD)) {
    const next = told.slice(index + words.length, index + words.length + 14);
    if (!COMPARING.test(told.slice(0, index)) && !COMPARED.test(next)) period = words;
  }
  return period;
}
