import { SECTION_NAMES } from '../model/names.ts';
import type { PartKey, SectionKey } from '../model/report.ts';
import { sayNumber } from '../text/say-number.ts';

export { BODY_NAMES, LEVEL_NAMES, SECTION_NAMES } from '../model/names.ts';

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
  passages: '相同的段落',
  formulas: '套语',
  alike: '大部分文字相同的报告',
  notFound: '找不到页面',
  raw: '原文对照',
  changes: '与上一份报告相比',
  followUps: '安排与下一份报告逐条对照',
  next: '写下一年的报告之前',
} as const;

/** What stands in place of a value that is not known. */
export const UNKNOWN_WORDS = {
  title: '（题名未识别）',
  issuer: '发布机构未识别',
  year: '年度未识别',
  level: '级别未识别',
  place: '地区未识别',
} as const;

/** Names of the lists of what reports share, the line above a passage, and how a list begins. */
export const PASSAGE_LEADS = {
  passages:
    '两家以上机关的报告都有的段落，三十字以上，相同或只差几个字。许多机关都在用的另列为套语。这里只列出文字在哪里，不作评价。',
  formulas: '许多机关、许多地方的报告都在用的文字。它们说明不了某一份报告有什么不同，读的时候可以淡化。',
  alike:
    '不同机关的报告，一份的大部分文字另一份也有。每份报告只列一次，与它相同最多的一份放在一起。只比文字，不作评价。',
} as const;

/** Marks one of several figures of a kind in one report, e.g. `2 处之一`; empty for the only one. */
export function oneOfWords(count: number): string {
  return count > 1 ? `${sayNumber(count)} 处之一` : '';
}
