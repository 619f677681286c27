import { expect, it } from 'vitest';
import { extractText } from './support.ts';

const BODY =
  '\n一、主要举措和成效\n认真落实各项任务,取得较好成效。\n二、存在的不足\n人员不足,有待加强。\n三、下一步工作打算\n继续努力,做好各项工作。\n';
const LEAD = '现将法治政府建设情况报告如下:';

interface Want {
  readonly title?: string | null;
  readonly issuer?: string | null;
  readonly year?: number | null;
  readonly publishedOn?: string | null;
  readonly signedOn?: string | null;
  readonly source?: string | null;
  readonly documentNumber?: string | null;
}

/** Titles of the survey's §2, header layouts of its §4, dates of its §5: what stands above the text, and what must be read. */
it.each<[string, string, Want]>([
  [
    'A1 with a county before the body',
    '重庆市万州区后山镇人民政府关于2024年度法治政府建设情况的报告',
    { title: '重庆市万州区后山镇人民政府关于2024年度法治政府建设情况的报告', issuer: '后山镇人民政府', year: 2024 },
  ],
  ['B2', '廉江市良垌镇2025年度法治政府建设年度报告', { issuer: '良垌镇', year: 2025 }],
  ['B5, no 关于', '石家镇人民政府2025年度法治政府建设工作情况的报告', { issuer: '石家镇人民政府', year: 2025 }],
  ['B6', '北京市静海局2024年法治政府建设年度情况报告', { year: 2024 }],
  ['B7', '涪陵区大木乡2024年法治政府建设工作年度报告', { issuer: '大木乡', year: 2024 }],
  ['C1', '湖州市公安局2024年法治政府建设工作总结', { issuer: '湖州市公安局', year: 2024 }],
  ['C2, no 报告', '陇西县2024年法治政府建设情况', { title: '陇西县2024年法治政府建设情况', year: 2024 }],
  ['D', '厦门市海沧区2014年度依法行政(法治政府建设)工作报告', { year: 2014 }],
  ['D with a plan', '海沧区2015年推进依法行政工作情况及2016年工作打算', { year: 2015 }],
  ['year first', '2021年上海市法治政府建设情况报告', { year: 2021 }],
  ['double 年度', '晋城市2024年度法治政府建设年度报告', { issuer: '晋城市', year: 2024 }],
  [
    '暨 with two years',
    '长治市2024年法治政府建设报告暨2025年工作计划',
    { title: '长治市2024年法治政府建设报告暨2025年工作计划', year: 2024 },
  ],
  [
    'split inside a word',
    '天津市武清区上马台镇2021年法治政府建设\n情况工作报告',
    { title: '天津市武清区上马台镇2021年法治政府建设情况工作报告', issuer: '上马台镇', year: 2021 },
  ],
  [
    'split after the issuer',
    '重庆市石柱土家族自治县黎场乡人民政府\n关于2025年度法治政府建设情况的报告',
    { issuer: '黎场乡人民政府', year: 2025 },
  ],
  ['joint issuers', '中共沈丘县委员会\n沈丘县人民政府\n关于2023年度法治政府建设情况的报告', { year: 2023 }],
  [
    'no issuer; issuer and date below',
    '2024年法治政府建设情况报告\n湖州市交通运输局\n(2025年2月20日)',
    { title: '2024年法治政府建设情况报告', issuer: '湖州市交通运输局', year: 2024, signedOn: '2025-02-20' },
  ],
  [
    'document number as prefix',
    '[天政发〔2026〕7号]天水市人民政府关于2025年度法治政府建设情况的报告',
    { title: '天水市人民政府关于2025年度法治政府建设情况的报告', documentNumber: '天政发〔2026〕7号' },
  ],
  [
    'document number alone',
    '揭府〔2025〕28号 签发人:张某\n揭阳市人民政府关于2024年度法治政府建设情况的报告',
    { issuer: '揭阳市人民政府', documentNumber: '揭府〔2025〕28号' },
  ],
  ['date beside', '金水区2024年法治政府建设情况报告( 2025年01月15日 )', { title: '金水区2024年法治政府建设情况报告' }],
  [
    'site name behind',
    '塘沽街道2024年度法治政府建设情况报告 | 滨海新区政府网',
    { title: '塘沽街道2024年度法治政府建设情况报告', issuer: '塘沽街道' },
  ],
  ['copies that differ', '标题: 武清区2024年法治政府建设情况报告\n武清区2024年度法治政府建设情况报告', { year: 2024 }],
  [
    'L1 glued time and source',
    '2023-12-22 16:05来源 : 宁河区\n宁河区2023年法治政府建设情况报告',
    { publishedOn: '2023-12-22', source: '宁河区', year: 2023 },
  ],
  [
    'L2 label per line',
    '索 引 号: 0001\n\n发布机构: 蛟川街道\n\n发布日期: 2025-02-12\n\n蛟川街道2024年度法治政府建设情况报告',
    { publishedOn: '2025-02-12', issuer: '蛟川街道' },
  ],
  [
    'L3 brackets',
    '[ 索引号 ] 115 [ 发文字号 ] 鸡鸣委文〔2026〕3号 [ 发布机构 ] 鸡鸣乡\n[ 成文日期 ] 2026-01-08 [ 发布日期 ] 2026-01-12\n城口县鸡鸣乡关于2025年度法治政府建设情况的报告',
    { documentNumber: '鸡鸣委文〔2026〕3号', signedOn: '2026-01-08', publishedOn: '2026-01-12' },
  ],
  [
    'L4 pipe table',
    '| 索引号: | 0001 | 成文日期: | 2024-03-26 |\n| 发布机构: | 四季青街道 | 文号: | 无 |\n四季青街道2023年法治政府建设情况报告',
    { signedOn: '2024-03-26', documentNumber: null },
  ],
  [
    'L5 bullets',
    '• 索 引 号:FZ001\n• 备注/文号:将镛委〔2025〕5号\n• 发布日期:2025-03-02\n将乐县古镛镇2024年法治政府建设情况报告',
    { documentNumber: '将镛委〔2025〕5号', publishedOn: '2025-03-02' },
  ],
  [
    'L6 no labels',
    '- 000014349/2023-0001\n- 金水区人民政府\n- 通知公告\n- 2023-02-18\n- 2023-02-21\n金水区2022年法治政府建设情况报告',
    { signedOn: '2023-02-18', publishedOn: '2023-02-21' },
  ],
  [
    'L7 label and value apart',
    '发布时间:\n2026-03-04\n作者:\n来源:\n滑县人民政府\n滑县2025年法治政府建设情况报告',
    { publishedOn: '2026-03-04', source: '滑县人民政府' },
  ],
  [
    'L8 all on one line',
    '索  引  号:1 公文目录:公告 发文机关:资阳区政府 发文字号: 主  题  词: 标      题:资阳区2024年法治政府建设情况报告 发布日期:2025年04月15日\n资阳区2024年法治政府建设情况报告',
    { publishedOn: '2025-04-15', year: 2024 },
  ],
  [
    'L9 a source without colon',
    '来源鹤山市教育局\n发布日期2025-02-26\n鹤山市教育局2024年法治政府建设情况报告',
    { source: '鹤山市教育局', publishedOn: '2025-02-26', title: '鹤山市教育局2024年法治政府建设情况报告' },
  ],
  ['L9 no colon', '发布日期2025-02-26\n沁县2024年法治政府建设情况报告', { publishedOn: '2025-02-26' }],
  [
    'L10 twice',
    '| 发布机构: | 丰都县栗子乡 | 发布日期: | 2025-01-13 |\n发布机构:丰都县栗子乡\n发布日期:2025-01-13\n丰都县栗子乡2024年法治政府建设情况报告',
    { publishedOn: '2025-01-13', issuer: '栗子乡' },
  ],
  [
    'spaces in dates',
    '发布日期: 2025- 02- 12 16: 05 浏览次数: 7\n上城区2024年法治政府建设情况报告',
    { publishedOn: '2025-02-12' },
  ],
  [
    'published in December of the covered year',
    '发布日期:2025-12-11\n湛江市廉江市营仔镇2025年度法治政府建设年度报告',
    { year: 2025, publishedOn: '2025-12-11' },
  ],
  [
    'stale banner',
    '2019年12月3日星期二\n来源: 静海区 发布时间: 2024-01-16\n静海区2023年法治政府建设情况报告',
    { publishedOn: '2024-01-16', year: 2023 },
  ],
  [
    'footer and IE notice before the title',
    'IE版本小于11,为了不影响您的浏览效果,请升级IE版本! x\n主办单位:广州市司法局 网站标识码:4401000001\n粤ICP备12345678号\n广州市黄埔区2024年度法治政府建设年度报告',
    { title: '广州市黄埔区2024年度法治政府建设年度报告', issuer: '黄埔区', year: 2024 },
  ],
  [
    'printed twice, no issuer',
    '2023年度法治政府建设报告\n2023年度法治政府建设报告',
    { title: '2023年度法治政府建设报告', issuer: null },
  ],
  ['printed twice, the copies differ', '2022年度法治政府建设情况报告\n2022年法治政府建设情况报告', { year: 2022 }],
  [
    'printed whole, then split',
    '2023年度法治政府建设情况报告\n2023年度法治政府建设\n情况报告',
    { title: '2023年度法治政府建设情况报告' },
  ],
  [
    'words of the site above',
    '长者专区\n繁體版 English 手机版\n2025年法治政府建设年度情况报告',
    { title: '2025年法治政府建设年度情况报告', issuer: null },
  ],
  [
    'a column above',
    '长者专区\n2025年法治政府建设年度情况报告',
    { title: '2025年法治政府建设年度情况报告', issuer: null },
  ],
  [
    'split before 及',
    '青石镇2016年法治政府建设\n及依法行政工作总结',
    { title: '青石镇2016年法治政府建设及依法行政工作总结', issuer: '青石镇' },
  ],
  ['a short form', '区政务服务办关于2023年度法治政府建设情况的报告', { issuer: '区政务服务办', year: 2023 }],
  ['a place above', '岳阳县\n2025年法治政府建设年度情况报告', { title: '岳阳县2025年法治政府建设年度情况报告' }],
  ['a zone above', '昌南新区\n2025年法治政府建设年度情况报告', { title: '昌南新区2025年法治政府建设年度情况报告' }],
  ['no year', '重庆市人民政府关于法治政府建设情况的报告', { issuer: '重庆市人民政府', year: null }],
])('%s', async (_what, head, want) => {
  const report = await extractText(`${head}\n${LEAD}${BODY}`);
  const fields = ['title', 'issuer', 'year', 'publishedOn', 'signedOn', 'source', 'documentNumber'] as const;
  const got = Object.fromEntries(fields.filter((name) => name in want).map((name) => [name, report[name].value]));
  expect(got).toEqual(want);
  expect(report.sections.map(({ key }) => key)).toEqual(['measures', 'shortcomings', 'next-year']);
  expect(report.genre.isReport).toBe(true);
});
