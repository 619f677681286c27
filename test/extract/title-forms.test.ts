import { describe, expect, it } from 'vitest';
import { leadingBody } from '../../src/extract/grammar/body-name.ts';
import { readTitle } from '../../src/extract/grammar/title-form.ts';
import { extractText } from './support.ts';

const BODY =
  '\n一、主要举措和成效\n健全工作机制。\n二、存在的不足和原因\n执法力量不足。\n三、下一年度主要安排\n充实执法队伍。\n';
const LEAD = '2024年,依法行政各项工作稳步推进。现将有关情况报告如下:';

/** Bodies whose names hold words of look-alikes, places that hold words of phrases, and bodies that are no bureaus. */
const BODIES = [
  '岳阳县自然资源和规划局',
  '上海市规划和自然资源局',
  '杨凌农业高新技术产业示范区管理委员会',
  '岳阳县生态环境保护督察办公室',
  '岳阳县政务公开公示中心',
  '岳阳县方案评审中心',
  '岳阳县督查考核办公室',
  '岳阳县重大项目建设推进中心',
  '国家税务总局岳阳县税务局',
  '岳阳海关',
  '岳阳县供销合作社联合社',
  '新疆生产建设兵团',
  '将乐县人民政府',
  '无为市人民政府',
  '从江县人民政府',
  '佳木斯市向阳区人民政府',
  '临江县',
  '青石镇人民政府',
  '市自然资源和规划局',
];

/** Forms of the survey's §2, those of older reports among them. */
const FORMS: readonly ((body: string) => string)[] = [
  (body) => `${body}关于2024年度法治政府建设情况的报告`,
  (body) => `${body}2024年法治政府建设年度报告`,
  (body) => `${body}2024年法治政府建设工作年度报告`,
  (body) => `${body}2024年法治政府建设年度情况报告`,
  (body) => `${body}2024年度依法行政工作报告`,
  (body) => `${body}2024年法治政府建设工作总结暨2025年工作计划`,
  (body) => `${body}关于2024年法治政府建设工作情况及2025年工作打算的报告`,
  (body) => `${body}关于2024年推进依法行政建设法治政府工作情况的报告`,
  (body) => `${body}二〇二四年度法治政府建设情况报告`,
  (body) => `${body}法治政府建设2024年度报告`,
  (body) => `${body}2024年度推进法治政府建设情况的自查报告`,
  (body) => `2024年${body}法治政府建设情况报告`,
];

describe.each(BODIES)('%s', (body) => {
  it.each(FORMS.map((form) => form(body)))('%s', (title) => {
    const form = readTitle(title);
    expect(form).toMatchObject({ year: 2024 });
    expect(form?.issuer || form?.place).toBe(body);
  });
});

/** Where a title stands: what is printed, with T for it, and what must come of it. */
it.each<[string, string, string?]>([
  ['after its issuer', '岳阳县自然资源和规划局\n关于2024年度法治政府建设情况的报告'],
  ['broken inside the name', '岳阳县自然资源和\n规划局关于2024年度法治政府建设情况的报告'],
  ['broken after the place', '岳阳县\n自然资源和规划局关于2024年度法治政府建设情况的报告'],
  ['broken before its last word', '岳阳县自然资源和规划\n局关于2024年度法治政府建设情况的报告'],
  ['on three lines', '岳阳县自然资源和规划局\n关于2024年度\n法治政府建设情况的报告'],
  ['in a field only', '索引号:0001\n标题:T\n发布机构:岳阳县司法局'],
  ['in a table', '| 标题 | T | 文号 | 无 |\n| 发布机构 | 岳阳县政府办 | 发布日期 | 2025-01-10 |'],
  ['before the first label', 'T 发布时间:2025-01-10 来源:本站 浏览次数:12'],
  ['with two site names', 'T-通知公告-岳阳县政府网'],
  ['with a remark', 'T(公开稿)'],
  ['with its number', 'T(岳自然资〔2025〕3号)'],
  ['with the publisher', 'T(岳阳县司法局)'],
  ['under 附件', '附件1\nT'],
  ['after 附件', '附件1:T'],
  ['under the addressee', '中共岳阳县委、岳阳县人民政府:\nT'],
  ['above the addressee', 'T\n县委全面依法治县委员会:'],
  ['under a bare addressee', '市委、市政府\nT'],
  ['under a column of plans', '您现在的位置:首页 > 规划计划 > 工作要点\nT'],
])('a title %s', async (_where, head) => {
  const title = '岳阳县自然资源和规划局关于2024年度法治政府建设情况的报告';
  const report = await extractText(`${head.replaceAll('T', title)}\n${LEAD}${BODY}`);
  expect(report.title.value).toBe(title);
  expect(report.issuer.value).toBe('岳阳县自然资源和规划局');
  expect(report.genre.isReport).toBe(true);
});

it('a heading under half a title is the rest of it', async () => {
  const report = await extractText(`岳阳县林业局2024年法治政府建设\n工作总结\n${LEAD}${BODY}`);
  expect(report.title.value).toBe('岳阳县林业局2024年法治政府建设工作总结');
});

it.each([
  ['岳阳县自然资源和规划局2024年工作规划', '岳阳县自然资源和规划局'],
  ['水利部发布2024年年度报告', '水利部'],
  ['临江县2024年', '临江县'],
  ['从全局高度谋划推动', ''],
  ['以人民为中心推进法治', ''],
  ['2024年报告', ''],
])('%s begins with the body "%s"', (text, body) => {
  expect(leadingBody(text)).toBe(body);
});

it.each([
  '水利部发布2024年法治政府建设年度报告',
  '临江区召开会议部署2024年法治政府建设工作情况',
  '关于做好2024年法治政府建设年度报告',
  '青石镇2024年上半年法治政府建设情况报告',
  '2025年3月1日临江县2024年法治政府建设情况报告',
])('%s is no title', (text) => {
  expect(readTitle(text)).toBeNull();
});

it('a title of several years has none', () => {
  expect(readTitle('青石镇2015-2020年法治政府建设情况报告')).toMatchObject({ issuer: '青石镇', year: null });
});

it.each([
  ['2024年,岳阳县水利局坚持依法行政。', '岳阳县水利局2024年法治政府建设情况报告'],
  ['2024年,青石镇人民政府坚持依法行政,推进法治政府建设。', '青石镇人民政府2024年法治政府建设情况报告'],
  ['2024年,青石镇坚持推进法治政府建设。', '青石镇2024年法治政府建设情况报告'],
  ['2013年,岳阳县水利局坚持依法行政。', '岳阳县水利局2013年依法行政情况报告'],
])('a title made of "%s" says no more', async (lead, title) => {
  const body = title.includes('依法行政') ? BODY : `${BODY}落实法治政府建设实施纲要。\n`;
  const report = await extractText(`${lead}现将有关情况报告如下:${body}`);
  expect(report.title).toMatchObject({ value: title, status: 'derived' });
});

it.each([
  ['中共沈丘县委员会\n沈丘县人民政府\n关于2023年度法治政府建设情况的报告', '沈丘县人民政府'],
  ['中共新安县委员会\n新安县人民政府2025年法治政府建设\n及依法行政工作总结', '新安县人民政府'],
  ['海关总署党委 海关总署关于2022年度推进法治政府建设情况的报告', '海关总署'],
  ['中共岳阳县委机构编制委员会办公室2024年法治政府建设情况报告', '岳阳县委机构编制委员会办公室'],
])('of joint issuers the government: %s', async (head, issuer) => {
  expect((await extractText(`${head}\n${LEAD}${BODY}`)).issuer.value).toBe(issuer);
});

it('a zone above its title says 我委', async () => {
  const report = await extractText(
    `杨凌农业高新技术产业示范区管理委员会\n2024年法治政府建设情况报告\n2024年,我委推进依法行政。现将有关情况报告如下:${BODY}`,
  );
  expect(report.issuer.value).toBe('杨凌农业高新技术产业示范区管理委员会');
});

it('an addressee above a title is no issuer of a text that says 我局', async () => {
  const report = await extractText(
    `岳阳县人民政府\n2024年法治政府建设情况报告\n2024年,我局推进依法行政。现将有关情况报告如下:${BODY}`,
  );
  expect(report.issuer.value).toBeNull();
});

it("a town's party committee is of the township's level", async () => {
  const report = await extractText(`中共张店区房镇镇委员会\n关于2024年度法治政府建设情况报告\n${LEAD}${BODY}`);
  expect(report.level.value).toBe('township');
});

it.each([
  ['岳阳县教育局2024年“法治政府建设”情况报告', '岳阳县教育局'],
  ['岳阳县教育局:2024年法治政府建设情况报告', '岳阳县教育局'],
])('%s is a title', (text, issuer) => {
  expect(readTitle(text)).toMatchObject({ issuer, year: 2024 });
});
