/** What the trend says, in one place. */
export const WORDS = {
  caption: (query: string) => `“${query}”每万字出现次数，按报告年度`,
  few: (most: number) => `（空心：这一年所查的报告不足 ${most} 份）`,
  chart: (columns: string) => `柱形图，各年每万字出现次数：${columns}。同样的数字见后面的表。`,
  column: (year: string, rate: string) => `${year}年 ${rate}`,
  noReport: '无报告',
  undated: '年度未识别',
  total: '合计',
  tableCaption: '报告一栏：有的份数／所查的份数；出现一栏按处数',
  tableHead: ['年度', '报告（份）', '出现（处）', '字数', '每万字（处）'],
  csvHead: ['年度', '有的报告', '所查报告', '次数', '字数', '每万字次数', '网址'],
} as const;
