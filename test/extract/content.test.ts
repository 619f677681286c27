import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, readProse, sentenceKey, toExamples } from '../../scripts/train/examples.ts';
import { fitWeights } from '../../scripts/train/fit-weights.ts';
import { toWeightsFile } from '../../scripts/train/to-weights-file.ts';
import { CONTENT_CLASSES, type ContentClass } from '../../src/extract/content/classes.ts';
import { contentCosts } from '../../src/extract/content/content-costs.ts';
import { featuresOf, SIGNS, sentencesOf } from '../../src/extract/content/features.ts';
import { type ReadSentence, readSentence, sentenceReader } from '../../src/extract/content/read-sentence.ts';
import { WEIGHTS } from '../../src/extract/content/weights.ts';
import { normalise, squeeze } from '../../src/extract/lines/normalise.ts';
import { weighContent } from '../../src/extract/outline/content-evidence.ts';
import { readGolds } from '../scorer/read-golds.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXAMPLES = toExamples([
  ...readProse(path.join(ROOT, 'scripts/train/prose')),
  ...paragraphsOf(readGolds(path.join(ROOT, 'test/cases/dev'))),
]);

/** Five clear sentences of each class, none of them learnt from. */
const CLEAR: Readonly<Record<ContentClass, readonly string[]>> = {
  preamble: [
    '2023年,柳溪乡在上级党委政府的正确领导下,深入学习贯彻习近平法治思想,现将依法行政情况报告如下:',
    '根据市委依法治市办有关通知要求,现将我局上一年度法治建设情况汇报如下。',
    '2022年,桥头镇以习近平新时代中国特色社会主义思想为指导,全面贯彻落实党的二十大精神,扎实推进法治政府建设。',
    '按照《法治政府建设与责任落实督察工作规定》,现将我乡2021年法治政府建设情况报告如下。',
    '过去一年,全县上下紧紧围绕法治政府建设实施纲要,法治建设取得新成效。',
  ],
  measures: [
    '全年开展送法进村活动37场次,发放宣传手册9000余册,受教育群众1.2万人次。',
    '受理行政复议申请18件,审结16件,纠错率为12.5%。',
    '出台行政规范性文件制定程序规定,完成合法性审核45件,清理废止文件8件。',
    '设立调解室12个,化解邻里纠纷210起,调解成功率达到98%。',
    '完成行政执法资格考试,共有64名执法人员取得证件,案卷评查优秀率达95%。',
  ],
  'leader-duties': [
    '乡长以身作则,带头学法用法,主持召开常务会议专题研究依法行政议题5次。',
    '局主要负责人自觉履行第一责任人职责,对法治建设重点工作亲自部署、亲自协调。',
    '镇党委书记在年终述职时一并述法,并亲自过问重大案件办理。',
    '区长带头出庭应诉3次,主持法治政府建设工作会议2次,当庭回应群众诉求。',
    '主要领导把法治建设纳入党组重要议事日程,先后4次听取法治工作汇报并作出批示。',
  ],
  shortcomings: [
    '个别站所执法程序不够规范,文书制作质量不高。',
    '法制审核力量薄弱,专职人员严重不足,难以适应工作需要。',
    '普法形式单一,针对性和实效性还不强,群众参与度偏低。',
    '部分干部法治意识淡薄,运用法治思维解决问题的能力有待提升。',
    '究其原因,主要是培训机制不健全,经费保障不到位。',
  ],
  'next-year': [
    '下一步,我乡将继续抓好执法队伍建设,进一步提高办案质量。',
    '2026年,将重点推进基层综合执法改革,力争年底前实现全覆盖。',
    '今后,我们将持续加强普法宣传,不断增强群众法治意识。',
    '进一步完善重大决策程序,着力提升依法决策水平。',
    '明年计划开展执法培训4期,确保持证上岗率达到100%。',
  ],
  other: [
    '本年度没有其他需要报告的情况。',
    '上述数据统计截止日期为2023年12月31日。',
    '附件所列统计口径与司法部门报表一致,特此说明。',
    '其他需要说明的事项:无。',
    '报告中涉及的数据来源于各站所报表,特予说明。',
  ],
};

describe.each(CONTENT_CLASSES)('%s', (name) => {
  const known = new Set(EXAMPLES.map(({ sentence }) => sentence));
  it.each(CLEAR[name])('%s', (text) => {
    const sentence = squeeze(normalise(text).norm);
    expect(known.has(sentenceKey(sentence))).toBe(false);
    const shares = [...readSentence(sentence)];
    expect(shares.indexOf(Math.max(...shares))).toBe(CONTENT_CLASSES.indexOf(name));
    expect(Math.max(...shares)).toBeGreaterThan(0.6);
  });
});

it.each(SIGNS.map(({ id, pattern, example }) => [id, example, pattern] as const))('%s: %s', (id, example, pattern) => {
  expect(pattern.test(example)).toBe(true);
  expect(featuresOf(example)).toContain(id);
});

it.each([
  ['#will', '即将完成'],
  ['#will', '将近年底'],
  ['#head', '区长期坚持'],
  ['#head', '主任科员'],
  ['#done', '共同推进3项工作'],
  ['#figure', '35号文件'],
  ['#year', '120年'],
])('%s is no sign of %s', (id, text) => {
  expect(featuresOf(text)).not.toContain(id);
});

describe('features', () => {
  it('are signs, characters, pairs and the first pair, figures alike', () => {
    expect(featuresOf('办3件').sort()).toEqual(['#figure', '0', '0件', '^办0', '件', '办', '办0'].sort());
    expect(featuresOf('办3件')).toEqual(featuresOf('办35件'));
  });

  it('count once, however often they stand in a sentence', () => {
    const read = sentenceReader(new Map([['不', Float64Array.from([0, 0, 0, 4, 0, 0])]]));
    expect([...read('不')]).toEqual([...read('不够不强不高不严')]);
    expect(new Set(featuresOf('不够不够不够')).size).toBe(featuresOf('不够不够不够').length);
  });

  it('are taken of the first 160 characters', () => {
    expect(featuresOf(`${'法'.repeat(158)}不足`)).toContain('不足');
    expect(featuresOf(`${'法'.repeat(159)}不足`)).not.toContain('不足');
  });

  it('are taken of sentences of four characters and more', () => {
    expect(sentencesOf('还不足。不足。继续加强!')).toEqual(['还不足。', '继续加强!']);
  });
});

it('has the committed weights made of the committed prose and cases', () => {
  const committed = readFileSync(path.join(ROOT, 'src/extract/content/weights.ts'), 'utf8');
  expect(toWeightsFile(fitWeights(EXAMPLES)) === committed).toBe(true);
});

it('gives shares that sum to one, all of them', () => {
  for (const { sentence } of EXAMPLES.slice(0, 2000)) {
    const shares = [...readSentence(sentence)];
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    expect(Math.min(...shares)).toBeGreaterThan(0);
  }
});

it('says nothing of a sentence without known features', () => {
  for (const share of readSentence('ΔΘΛΞ')) expect(share).toBeCloseTo(1 / CONTENT_CLASSES.length, 9);
});

it('weighs a feature by the root of the number of those known', () => {
  const row = Float64Array.from([0, 0, 0, 2, 0, 0]);
  const read = sentenceReader(new Map([...'一二三四'].map((unit) => [unit, row])));
  const odds = (text: string) => Math.log((read(text)[3] as number) / (read(text)[0] as number));
  expect(odds('一')).toBeCloseTo(2, 9);
  expect(odds('一二三四')).toBeCloseTo(4, 9);
});

it('reads the committed weights as thirty-seconds', () => {
  const rows = WEIGHTS.trim().split('\n');
  const byHand = rows.map((row): [string, Float64Array] => {
    const [feature = '', ...weights] = row.split(' ');
    return [feature, Float64Array.from(weights, (weight) => Number(weight) / 32)];
  });
  expect(rows.every((row) => row.split(' ').length === 1 + CONTENT_CLASSES.length)).toBe(true);
  const read = sentenceReader(new Map(byHand));
  for (const text of Object.values(CLEAR).flat()) expect([...read(text)]).toEqual([...readSentence(text)]);
});

const of = (name: ContentClass) => CONTENT_CLASSES.indexOf(name);
/** A reader that is quite sure of one class. */
const sureOf =
  (name: ContentClass): ReadSentence =>
  () =>
    Float64Array.from(CONTENT_CLASSES, (one) => (one === name ? 1 : 0));
const costsOf = (name: ContentClass, times = 1) => contentCosts('认真落实任务。'.repeat(times), sureOf(name));

describe('trust in one sentence', () => {
  it('is bounded: a stray sentence costs at most some 3.7 nats', () => {
    const costs = costsOf('shortcomings');
    expect(costs[of('next-year')]).toBeCloseTo(-0.8 * Math.log(0.06 / 6), 9);
    expect(costs[of('shortcomings')]).toBeCloseTo(-0.8 * Math.log(0.94 + 0.06 / 6), 9);
  });

  it('is the same for each sentence of a text', () => {
    const [one, three] = [costsOf('next-year'), costsOf('next-year', 3)];
    for (const [c, cost] of three.entries()) expect(cost).toBeCloseTo(3 * (one[c] as number), 9);
  });

  it('expects some words about the leaders among the measures, and none the other way round', () => {
    expect(costsOf('leader-duties')[of('measures')]).toBeCloseTo(-0.8 * Math.log(0.94 * 0.05 + 0.06 / 6), 9);
    expect(costsOf('leader-duties')[of('other')]).toBeCloseTo(-0.8 * Math.log(0.06 / 6), 9);
    expect(costsOf('measures')[of('leader-duties')]).toBeCloseTo(-0.8 * Math.log(0.06 / 6), 9);
    expect(costsOf('measures')[of('measures')]).toBeCloseTo(-0.8 * Math.log(0.94 * 0.95 + 0.06 / 6), 9);
  });
});

/** Costs of a part in which so many sentences speak for one class. */
function partCosts(name: ContentClass, times: number): number[] {
  const norm = '认真落实任务。'.repeat(times);
  const map = Array.from({ length: norm.length + 1 }, (_, i) => i);
  const line = { index: 0, start: 0, end: norm.length, raw: norm, norm, map, hint: undefined, joins: [] };
  const stretch = { order: 0, line, from: 0, to: norm.length, norm };
  return [...weighContent(new Map([[stretch, costsOf(name, times)]]), [], sureOf(name)).costs(-1, 0)];
}

describe('however long a part is', () => {
  const against = (name: ContentClass, other: ContentClass, times = 1000) => {
    const costs = partCosts(name, times);
    return (costs[of(other)] as number) - (costs[of(name)] as number);
  };

  it('its text speaks by ten nats at most against a label', () => {
    expect(against('shortcomings', 'measures')).toBeCloseTo(10, 6);
    expect(against('leader-duties', 'shortcomings')).toBeCloseTo(10, 6);
  });

  it('and by six where the leaders speak against the measures', () => {
    expect(against('leader-duties', 'measures')).toBeCloseTo(6, 6);
    expect(against('measures', 'leader-duties')).toBeCloseTo(10, 6);
  });

  it('it speaks the more the longer it is', () => {
    const few = [1, 2, 4, 8].map((times) => against('shortcomings', 'next-year', times));
    expect([...few].sort((a, b) => a - b)).toEqual(few);
    expect(few[0]).toBeLessThan(-0.8 * Math.log(0.06 / 6));
  });
});
