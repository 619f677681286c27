import { SECTION_NAMES } from '../model/names.ts';
import type { PartKey, SectionKey } from '../model/report.ts';

export { LEVEL_NAMES, SECTION_NAMES } from '../model/names.ts';

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
  compare: '报告对照',
  search: '全文检索',
  questions: '定题检索',
  indicators: '报告里的数字',
  topics: '各领域写了什么',
  shortcomings: '报告自述的不足',
  plans: '报告写明的下年安排',
  timeliness: '发布是否及时',
  instruments: '引用的文件',
  terms: '用词',
  notFound: '找不到页面',
  raw: '原文对照',
  changes: '与上一份报告相比',
} as const;

/** What stands in place of a value that is not known. */
export const UNKNOWN_WORDS = {
  title: '（题名未识别）',
  issuer: '发布机构未识别',
  year: '年度未识别',
  level: '级别未识别',
  place: '地区未识别',
} as const;

/** Marks one of several figures of a kind in one report, e.g. `2 处之一`; empty for the only one. */
export function oneOfWords(count: number): string {
  return count > 1 ? `${count} 处之一` : '';
}
