import type { SiteConfigSpec } from './src/config/schema.ts';

const config: SiteConfigSpec = {
  title: '年报',
  description: '法治政府建设年度报告的公开档案：逐篇阅读、分节对照、逐字检索。',
  url: 'https://nianbao.example',
  publisher: '年报 Nianbao',
  questions: [
    {
      slug: 'lost-cases',
      query: '败诉率|败诉案件|行政机关败诉',
      name: '行政诉讼败诉',
      description: '报告怎样写行政诉讼败诉：败诉率、败诉案件和败诉的行政机关。',
    },
    {
      slug: 'heads-in-court',
      query: '负责人 ~10 出庭',
      name: '行政机关负责人出庭应诉',
      description: '行政机关负责人出庭应诉的人次、比例和制度。',
    },
    {
      slug: 'first-violation-exempt',
      query: '首违不罚|轻微免罚|轻微违法不予处罚|免罚清单',
      name: '首违不罚和轻微免罚',
      description: '初次违法、轻微违法不予处罚的做法，含免罚清单。',
    },
    {
      slug: 'enforcement-staff-short',
      query: '章节:不足 执法 ~10 人员|力量|队伍',
      name: '不足一节里的执法队伍',
      description: '各报告在“存在的不足和原因”里怎样写执法人员和执法力量。',
    },
    {
      slug: 'legality-review',
      query: '合法性审查|合法性审核',
      name: '合法性审查',
      description: '行政规范性文件和重大行政决策的合法性审查（审核）。',
    },
  ],
};

export default config;
