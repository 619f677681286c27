import type { Level, PartKey, SectionKey } from '../model/report.ts';

/** Standard names of the sections, after 《法治政府建设与责任落实督察工作规定》. */
export const SECTION_NAMES: Readonly<Record<PartKey, string>> = {
  measures: '主要举措和成效',
  'leader-duties': '主要负责人履职情况',
  shortcomings: '存在的不足和原因',
  'next-year': '下一年度主要安排',
  other: '其他需要报告的情况',
  unsorted: '未归类的内容',
};

/** Short names for narrow table heads. */
export const SECTION_SHORT: Readonly<Record<SectionKey, string>> = {
  measures: '举措成效',
  'leader-duties': '负责人履职',
  shortcomings: '不足原因',
  'next-year': '下年安排',
  other: '其他',
};

/** Names of all that a query can be found in. */
export const SCOPE_LABELS: Readonly<Record<'preamble' | PartKey, string>> = { preamble: '导语', ...SECTION_NAMES };

/** Names of the levels of issuing bodies. */
export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  province: '省级',
  city: '市级',
  county: '县级',
  township: '乡镇街道',
  department: '部门',
  zone: '园区',
};

/** Titles of the pages that need no parameter. */
export const PAGE_TITLES = {
  home: '首页',
  reports: '全部报告',
  issuers: '发布机构',
  years: '年度',
  places: '地区',
  levels: '级别',
  sections: '分节阅读',
  coverage: '内容覆盖表',
  compare: '两份对照',
  search: '全文检索',
  questions: '定题检索',
  instruments: '引用的文件',
  notFound: '找不到页面',
  raw: '原文对照',
} as const;

/** What stands in place of a value that is not known. */
export const UNKNOWN_WORDS = {
  title: '（题名未识别）',
  issuer: '发布机构未识别',
  year: '年度未识别',
  place: '地区未识别',
} as const;
