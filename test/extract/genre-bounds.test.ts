import { expect, it } from 'vitest';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { extractText } from './support.ts';

/** The rules that weighed in, by their ids. */
async function cuesOf(text: string): Promise<string[]> {
  return (await extractText(text)).genre.witnesses.map(({ rule }) => rule);
}

const LINKS = ['岳阳县司法局', '岳阳县水利局', '岳阳县教育局', '青石镇'].map(
  (body) => `${body}2024年法治政府建设年度报告 2025-01-20`,
);
const SENTENCE = '各部门密切配合,各项工作有序开展,法治政府建设取得了阶段性的成效和进展。\n';

it.each([
  ['of four bodies', LINKS.join('\n'), true],
  ['of three bodies', LINKS.slice(0, 3).join('\n'), false],
  ['with two sentences', `${LINKS.join('\n')}\n${SENTENCE.repeat(2)}`, true],
  ['with three sentences', `${LINKS.join('\n')}\n${SENTENCE.repeat(3)}`, false],
])('a list of titles %s', async (_how, text, isList) => {
  expect((await cuesOf(text)).includes('link-list')).toBe(isList);
});

/** Rows of one width are read as one line that was wrapped; a remark of the site is no sentence of a text. */
it.each([
  ['of one width', LINKS.slice(0, 3).concat('岳阳县民政局2024年法治政府建设年度报告 2025-01-22').join('\n'), true],
  ['without dates', LINKS.map((link) => `- ${link.split(' ')[0]}`).join('\n'), true],
  ['with sentences of 28', `${LINKS.join('\n')}\n${`${'本站提示'.repeat(7)}。\n`.repeat(3)}`, true],
  ['with sentences of 29', `${LINKS.join('\n')}\n${`${'本站提示'.repeat(7)}您。\n`.repeat(3)}`, false],
])('a list of titles %s', async (_how, text, isList) => {
  expect((await cuesOf(text)).includes('link-list')).toBe(isList);
});

it.each([
  [4000, true],
  [4001, false],
])('a row of %d characters may be a list: %s', async (length, isList) => {
  const row = LINKS.join(' ');
  expect((await cuesOf(`${row}${'甲'.repeat(length - row.length)}`)).includes('link-list')).toBe(isList);
});

const TOPICS = ['规范执法行为', '审查规范性文件', '办理复议案件', '开展普法活动', '化解矛盾纠纷', '推进政务公开'];

it.each([
  [5, ['subject-not-named'], false],
  [6, ['topics'], true],
])('%d topics of the genre stand for its subject', async (count, cues, isReport) => {
  const text = `一、主要做法\n${TOPICS.slice(0, count).join('。\n')}。\n二、存在的不足\n力量不足。\n`;
  const { genre } = await extractText(text);
  expect(genre.witnesses.map(({ rule }) => rule)).toEqual([...cues, 'standard-sections']);
  expect(genre.isReport).toBe(isReport);
});

it.each(['(一)规范执法,护航重大项目', '第一部分 2022年依法治理答卷'])(
  'a numbered first line (%s) is no headline',
  async (line) => {
    expect(await cuesOf(`${line}\n2024年,我镇推进法治政府建设。\n`)).not.toContain('news');
  },
);

it.each([
  ['现将有关情况分述如下', true],
  ['现将主要做法及后续考虑报告如下', true],
  ['现将工作情况陈述如下', true],
  ['就推进情况进行回顾总结,报告如下', true],
  ['现将信访工作情况报告如下', false],
])('a lead that says "%s" is of the genre or of none: %s', async (words, fits) => {
  const cues = await cuesOf(`2024年,我镇推进法治政府建设,${words}:\n一、主要做法\n规范执法。\n`);
  expect(cues.includes('report-lead')).toBe(fits);
  expect(cues.includes('other-lead')).toBe(!fits);
});

it.each([
  ['镇党委会议听取汇报。\n', false],
  ['会议听取汇报。\n', true],
])('%j twice is news: %s', async (line, isNews) => {
  expect(
    (await cuesOf(`2024年,我镇推进法治政府建设。\n一、主要举措\n做了工作。\n${line.repeat(2)}`)).includes('news'),
  ).toBe(isNews);
});

it.each([
  ['2025工作方案', true], // eight characters
  ['025工作方案', false],
  [`2025年${'工作'.repeat(31)}方案`, true],
  [`2025年${'工作'.repeat(32)}方案`, false],
])('%s may be the title of the page: %s', async (line, may) => {
  expect((await cuesOf(`${line}\n2024年,我镇推进法治政府建设,取得成效。\n`)).includes('work-plan')).toBe(may);
});

it.each([
  ['personal-report', '本人坚持学法。\n', 1],
  ['news', '会议强调,要压实责任。\n', 1],
  ['examination', '答:健全机制。\n', 1],
  ['yearbook', '【行政复议】受理案件30件。\n', 2],
])('%s needs more lines than %j', async (rule, line, few) => {
  const page = (times: number) => `2024年,我镇推进法治政府建设。\n一、主要举措\n做了工作。\n${line.repeat(times)}`;
  expect(await cuesOf(page(few))).not.toContain(rule);
  expect(await cuesOf(page(few + 1))).toContain(rule);
});

it.each([
  ['中共岳阳县委:\n\n\n\n\n\n\n\n岳阳县水利局2024年法治政府建设情况报告', '岳阳县水利局2024年法治政府建设情况报告'], // within eight lines
  ['中共岳阳县委:\n\n\n\n\n\n\n\n\n岳阳县水利局2024年法治政府建设情况报告', null],
])('a title stands close under its addressee: %j', async (head, title) => {
  const report = await extractText(`${head}\n一、主要举措和成效\n推进法治政府建设。\n`);
  expect(report.title.status === 'found' ? report.title.value : null).toBe(title);
});

it.each([
  ['brackets', '(', 60_000],
  ['cells', '| ', 60_000],
  ['clauses', '岳阳县水利局坚持推进,', 20_000],
  ['labels', '来源:岳阳县水利局\n', 10_000],
  ['digits of a year', '二〇', 60_000],
  ['book titles that open', '《', 60_000],
])('takes time in proportion to the page: %s', async (_what, stretch, times) => {
  const page = (n: number) => `岳阳县2024年法治政府建设情况报告\n${stretch.repeat(n)}年\n2024年,推进法治政府建设。\n`;
  const once = await cpuTimeOf(() => extractText(page(times / 4)));
  expect(await cpuTimeOf(() => extractText(page(times)))).toBeLessThan(8 * Math.max(once, 100));
});
