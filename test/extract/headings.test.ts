import { describe, expect, it } from 'vitest';
import { COMPOSITIONS } from '../../src/extract/grammar/heading-compositions.ts';
import { CONCEPTS, VOCABULARY, type WordGroup } from '../../src/extract/grammar/heading-vocabulary.ts';
import { headingReader, readHeading, wordsIn } from '../../src/extract/grammar/read-heading.ts';
import { toLines } from '../../src/extract/lines/line.ts';
import { findCandidates } from '../../src/extract/outline/find-candidates.ts';
import { stretchesOf } from '../../src/extract/outline/stretch.ts';
import { DEFAULT_LIMITS, ingest } from '../../src/ingest/ingest.ts';
import type { SectionKey } from '../../src/model/report.ts';

/** Headings made up of known nouns in new ways; nothing in the tables was made for them. */
const INVENTED: Readonly<Record<SectionKey | 'topic', readonly string[]>> = {
  measures: [
    '法治政府建设取得的收获',
    '一年来法治建设工作盘点',
    '本年度依法行政工作进展',
    '依法行政工作的实践和质效',
    '2024年依法治县工作概述',
    '法治乡镇建设实绩',
    '法治政府建设亮点与成果',
    '全年工作回眸',
    '主要工作开展情况及实效',
    '法治建设工作的做法及变化',
    '本局依法行政工作综述',
    '推进依法行政的实践与业绩',
    '二〇二四年度法治政府建设进展情况',
    '2023年度依法治区工作成绩',
    '主要作为和收效',
    '工作小结',
    '我镇法治建设的经验做法和实效',
  ],
  'leader-duties': [
    '乡长履行法治建设第一责任人职责的作为',
    '党委书记落实第一责任人责任情况',
    '一把手履职尽责情况',
    '县长抓法治建设的担当和作为',
    '厅长履责情况',
    '街道党工委书记落实法治建设职责情况',
    '主要负责同志带头履行职责的实践',
    '班子成员述法情况',
    '党政正职履行法治建设职责的做法',
    '“一把手”述职述法情况',
    '区长扛起第一责任的作为',
    '局长推动依法行政的履职情况',
    '单位正职担负法治责任情况',
    '关键少数履职情况',
  ],
  shortcomings: [
    '法治政府建设的痛点和症结',
    '当前依法行政工作面临的瓶颈',
    '我镇法治建设尚存的漏洞',
    '执法规范化方面的欠账',
    '普法工作遇到的阻力和成因',
    '自身查摆出的弱项',
    '法治建设工作中的偏差与根源',
    '目前仍然存在的盲区',
    '行政复议工作的难点堵点',
    '尚有的缺憾',
    '工作中暴露出的隐患',
    '2024年法治建设存在的困惑',
    '几点不足之处',
    '依法行政的制约因素分析',
    '有待提升之处',
    '主要困难及根源剖析',
    '街道法治建设的薄弱点',
    '群众反映强烈的突出问题',
  ],
  'next-year': [
    '来年法治建设的蓝图',
    '下一阶段依法行政的发力方向',
    '今后一个时期的主攻方向',
    '新一年法治政府建设展望',
    '2025年工作着力点',
    '下步整改思路',
    '明年普法工作的路线图',
    '接下来的工作考虑',
    '二〇二五年法治建设任务书',
    '未来工作构想',
    '翌年法治建设规划',
    '下年度推进依法行政的举措',
    '下一周期工作筹划',
    '后续整改安排',
    '今后努力方向',
    '次年工作前瞻',
  ],
  other: [
    '另外需要说明的情况',
    '其余需要报告的事宜',
    '此外需要交代的事项',
    '别的需要说明的事项',
    '其它情况',
    '补充说明',
    '附带说明的事项',
    '需要反馈的信息',
    '工作建议',
    '意见和建议',
    '对上级的诉求',
    '其他事宜',
    '统计口径说明',
  ],
  topic: [
    '补齐执法短板',
    '解决群众反映强烈的突出问题',
    '解决执法中存在的问题',
    '落实党政主要负责人法治建设责任',
    '破解基层执法难题',
    '化解行政争议突出矛盾',
    '聚焦薄弱环节',
    '攻克执法协作堵点',
    '打通普法服务末梢',
    '夯实法治建设根基',
    '纠正执法偏差',
    '消除安全隐患',
    '弥补制度漏洞',
    '加强重点领域立法',
    '规范行政执法行为',
    '健全依法决策机制',
    '建设法治化营商环境',
    '提升干部法治素养',
    '深化放管服改革',
    '坚持党对法治工作的领导',
    '紧盯关键环节',
    '克服人员不足困难',
    '着眼长远发展',
    '强化行政权力制约',
    '开展专项整治',
    '推进执法规范化',
  ],
};

describe.each(Object.entries(INVENTED))('%s', (key, headings) => {
  it.each(headings)('%s', (words) => {
    expect(readHeading(words)).toMatchObject({ key: key === 'topic' ? null : key, with: null });
  });
});

it.each([
  ['面临的瓶颈及下阶段发力方向', 'shortcomings', 'next-year'],
  ['主要困难和应对举措', 'shortcomings', 'next-year'],
  ['明年工作打算和存在的难点', 'next-year', 'shortcomings'],
])('%s announces two contents', (words, key, second) => {
  const { key: first, with: other } = readHeading(words);
  expect([first, other].sort()).toEqual([key, second].sort());
});

describe('what stands before 的 only describes', () => {
  it.each([
    ['不容忽视的问题', '问题'],
    ['社区老年人的问题', '问题'],
    ['沉甸甸的答卷', '答卷'],
    ['下一步沉甸甸的打算', '下一步打算'],
  ])('%s is read like %s', (described, plain) => {
    expect(readHeading(described)).toEqual(readHeading(plain));
  });

  it('without 的 unknown words count', () => {
    expect(readHeading('不容忽视问题').strength).toBeLessThan(readHeading('不容忽视的问题').strength / 2);
  });
});

/** Whether a bare line on a page with numbers is weighed as a heading. */
async function isWeighed(words: string): Promise<boolean> {
  const text = `一、主要举措和成效\n街道认真落实各项任务。\n${words}\n街道认真落实各项任务。\n`;
  const bytes = new TextEncoder().encode(text);
  const lines = toLines(await ingest({ path: 'a.txt', bytes, sidecar: null, limits: DEFAULT_LIMITS }));
  const body = stretchesOf(lines.filter(({ norm }) => norm !== ''));
  return findCandidates(body, new Map(), readHeading).some((one) => one.words === words);
}

it.each([
  // 2 of 13 characters unknown: a strength of .908; 2 of 11: .891. A bare heading must reach .9.
  ['下一步某某法治政府建设打算', true],
  ['下一步某某主要工作打算', false],
])('%s: the unknown share of a heading lowers its strength', async (words, weighed) => {
  expect(await isWeighed(words)).toBe(weighed);
});

it('loses most of the strength when nearly nothing is known', () => {
  const of = (unknown: number) => readHeading(`${'某'.repeat(unknown)}存在的不足`).strength;
  expect(of(0)).toBe(1);
  expect(of(5)).toBeCloseTo(0.95 * (1 - 0.6 * 0.5), 9);
});

it('reads 160 characters of a heading and no more', () => {
  expect(readHeading(`${'某'.repeat(155)}存在的不足`).key).toBe('shortcomings');
  expect(readHeading(`${'某'.repeat(156)}存在的不足`).key).toBeNull();
  expect(wordsIn(`${'某'.repeat(155)}存在的不足`)).toContain('不足');
  expect(wordsIn(`${'某'.repeat(156)}存在的不足`)).not.toContain('不足');
});

it.each(['2024年', '2024', '2024年度', '二〇二四年', '二○二四年度', '二零二四年', '二〇二〇年', '二〇三一年'])(
  '%s is a year, and with a plan the plan’s',
  (year) => {
    const reading = readHeading(`${year}打算`);
    expect(reading.key).toBe('next-year');
    expect(reading.strength).toBeGreaterThan(readHeading('打算').strength);
  },
);

it.each(['1999年', '二十年', '二〇年'])('%s is none', (words) => {
  expect(readHeading(`${words}打算`).strength).toBeLessThan(readHeading('2024年打算').strength);
});

it('leaves the full stop of a heading aside', () => {
  for (const sign of '。;:,.') expect(readHeading(`存在的不足${sign}`)).toEqual(readHeading('存在的不足'));
});

const WORDS = VOCABULARY.flatMap(({ concept, words }) => words.split(' ').map((word) => ({ concept, word })));

it('has every word once, so that no word has two concepts', () => {
  const twice = WORDS.filter(({ word }, i) => WORDS.findIndex((other) => other.word === word) !== i);
  expect(twice).toEqual([]);
});

it.each(WORDS.map(({ word }) => word))('%s is read whole', (word) => {
  expect(wordsIn(word)).toEqual([word]);
});

it('has a letter of its own for each concept, and none for unknown words', () => {
  const letters = Object.values(CONCEPTS);
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters).not.toContain('U');
});

it('has no composition that a row before it makes useless', () => {
  const reads = COMPOSITIONS.map(({ example }) => readHeading(example).example);
  expect(reads).toEqual(COMPOSITIONS.map(({ example }) => example));
});

it('reads by the tables it is given, the longest word first', () => {
  const vocabulary: readonly WordGroup[] = [
    { concept: 'lack', source: 'language', words: '坑 坑洼 十个字长的坑洼之处哪 十一个字长的坑洼之处哪' },
  ];
  const read = headingReader({ vocabulary, compositions: COMPOSITIONS });
  expect(read('坑洼')).toMatchObject({ key: 'shortcomings', strength: 1 });
  expect(read('十个字长的坑洼之处哪')).toMatchObject({ key: 'shortcomings', strength: 1 });
  expect(read('十一个字长的坑洼之处哪').strength).toBeLessThan(1);
  expect(read('不足').key).toBeNull();
});
