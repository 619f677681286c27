import { describe, expect, it } from 'vitest';
import { FURNITURE, furnitureRule } from '../../src/extract/clean/furniture.ts';
import { COMPOSITIONS } from '../../src/extract/grammar/heading-compositions.ts';
import { readHeading } from '../../src/extract/grammar/read-heading.ts';
import { readTitle, TITLE_NOISE } from '../../src/extract/grammar/title-form.ts';
import { normalise, squeeze } from '../../src/extract/lines/normalise.ts';

describe('every furniture rule takes its own example', () => {
  it.each(FURNITURE.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    const text = squeeze(normalise(rule.example).norm);
    expect(rule.pattern.test(text)).toBe(true);
    expect(furnitureRule(text, rule.zone === 'any' ? 'body' : rule.zone)).not.toBeNull();
  });
});

it.each([
  '一、主要举措和成效',
  '(一)强化组织领导',
  '2.自觉接受人大监督和民主监督。',
  '上马台镇自觉接受、配合市区监察机关开展的监督工作。',
  '附件中的任务清单逐项销号',
  '分享法治故事,弘扬法治精神',
  '分享经验做法',
  '开展网站ICP备案专项清理',
  '推进IPv6网络改造,提升门户网站支撑能力',
  '加强版权所有人权益保护',
  '下一步工作打算',
  '下一条战线上的执法人员培训',
  '扫码普法',
  '纠错机制不健全',
  '打印店专项检查',
  '收藏品市场监管',
  '咨询',
  '3',
  '35',
  '2024/2025',
  '主要做法',
  '一、主办单位责任落实不到位',
])('%s is no furniture in the body', (text) => {
  expect(furnitureRule(text, 'body')).toBeNull();
});

it.each([
  '我要纠错',
  '【纠错】',
  '网站纠错 打印 关闭',
  '政府网站找错',
  '政府网站标识码：3101150001',
  '网站标识码bm29000001',
  '沪公网安备 31011502000001号',
  '沪ICP备05000001号-2 沪公网安备 31011502000001号 网站标识码：3101150001',
  '- 3 -',
  '—3—',
  '－ 3 －',
  '第 3 页',
  '第3页 共12页',
  '第三页',
  '3/12',
  '3 / 12',
  '我要打印',
  '[ 打印 ] [ 关闭 ]',
  '加入收藏 | 设为首页',
  '分享到微信 QQ空间',
  '扫一扫',
  '上一篇：没有了',
  '下一篇',
  '【上一条】',
  '上一页 1 2 3 下一页',
  '浏览次数：123次',
  '访问量：22',
  '回到顶部',
  '听全文',
  '====',
])('%s is furniture wherever it stands', (text) => {
  const squeezed = squeeze(normalise(text).norm);
  for (const zone of ['head', 'body', 'tail'] as const) expect(furnitureRule(squeezed, zone)).not.toBeNull();
});

// A pattern that backtracks would hang here.
it.each(['打印', 'QQ空间', '返回顶部', '1', '首页', '无障碍', '下载全文', '- '])(
  'rows of %s are read to their end',
  (word) => {
    expect(furnitureRule(`${word.repeat(60).slice(0, 118)}x。`, 'body')).toBeNull();
  },
);

describe('every composition reads its own example', () => {
  it.each(COMPOSITIONS.map((row) => [row.example, row] as const))('%s', (example, row) => {
    const reading = readHeading(example);
    expect(reading).toMatchObject({ key: row.key, with: row.with ?? null });
    expect(reading.example).toBe(example);
  });
});

it.each([
  // 县区 and department headings of the survey's sections 8 (1) to (5)
  ['2023年度推进法治政府建设的主要举措和成效', 'measures'],
  ['主要做法及成效', 'measures'],
  ['基本情况和主要成效', 'measures'],
  ['工作开展情况', 'measures'],
  ['党政主要负责人履行推进法治建设第一责任人职责情况', 'leader-duties'],
  ['区政府主要负责同志履行推进法治建设第一责任人职责情况', 'leader-duties'],
  ['存在问题及原因分析', 'shortcomings'],
  ['四、存在问题与不足'.slice(2), 'shortcomings'],
  ['下一年度推进法治政府建设的主要安排', 'next-year'],
  ['2025年度主要工作安排', 'next-year'],
  ['其他需要报告的情况', 'other'],
])('%s → %s', (words, key) => {
  expect(readHeading(words).key).toBe(key);
});

it.each([
  '健全行政执法工作体系',
  '加强党的领导,完善法治政府建设推进机制',
  '健全机制,创新做法,大综合一体化行政执法改革持续推进',
])('%s is a topic', (words) => {
  expect(readHeading(words).key).toBeNull();
});

it.each([
  ['武清区上马台镇2021年法治政府建设情况报告', '武清区上马台镇', 2021],
  ['重庆市万州区后山镇人民政府关于2024年度法治政府建设情况的报告', '重庆市万州区后山镇人民政府', 2024],
  ['重庆市人民政府关于法治政府建设情况的报告', '重庆市人民政府', null],
  ['关于2025年度法治政府建设情况的报告', '', 2025],
  ['陇南市2014年度依法行政工作情况报告', '陇南市', 2014],
])('title %s', (text, issuer, year) => {
  expect(readTitle(text)).toMatchObject({ issuer, year });
});

it('reads the place after the year', () => {
  expect(readTitle('2021年上海市法治政府建设情况报告')).toEqual({ issuer: '', year: 2021, place: '上海市' });
});

it.each([
  '【文字解读】某区2024年法治政府建设情况报告解读',
  '2025年法治政府建设工作要点',
  '现将2021年法治政府建设情况报告',
])('%s is no title', (text) => {
  expect(readTitle(text)).toBeNull();
});

it('knows why each title noise is there', () => {
  expect(TITLE_NOISE.every(({ rule, example }) => rule !== '' && example !== '')).toBe(true);
});
