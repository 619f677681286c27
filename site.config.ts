import type { SiteConfigSpec } from './src/config/schema.ts';

const config: SiteConfigSpec = {
  title: '年报',
  description: '法治政府建设年度报告的公开档案：逐篇阅读、分节对照、逐字检索。',
  url: 'https://nianbao.example',
  publisher: '年报 Nianbao',
};

export default config;
