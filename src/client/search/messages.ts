import type { QueryProblem } from '../../search/ask/parse-query.ts';

/** What the page says, in one place. */
export const MESSAGES = {
  loading: '正在检索……',
  found: (reports: number, sections: number, occurrences: number) =>
    `在 ${reports} 份报告的 ${sections} 个章节中找到 ${occurrences} 处`,
  none: (query: string) => `没有找到“${query}”。`,
  noneHere: (query: string, everywhere: number) =>
    `在所选范围内没有找到“${query}”；不加限定，有 ${everywhere} 个章节。`,
  unavailable: '检索索引没有完整载入，可能是网络中断，也可能是本站刚刚更新。请重新载入本页再试。',
  noText: '这份报告的摘句没有载入，可以直接打开章节阅读。',
  hits: (count: number) => `${count} 处`,
  more: (count: number) => `本节另有 ${count} 处`,
  moreReports: (count: number) => `再显示 ${count} 份报告`,
  clear: '取消全部限定',
  reload: '重新载入',
  untitled: '（无标题）',
} as const;

/** What is wrong with a query that asks for nothing. */
export const PROBLEMS: Readonly<Record<QueryProblem, string>> = {
  empty: '请输入检索词。',
  'too-long': '检索词太长。请输入 300 字以内的词句。',
};

/** What to try when nothing is found. */
export const ADVICE: readonly string[] = [
  '检索逐字匹配：少打几个字，或换一种说法，如“行政负责人出庭”改为“出庭应诉”。',
  '几个词不必连在一起时，用空格隔开：它们须出现在同一节里。',
  '本站收录的是简体文本，请用简体字。',
];
