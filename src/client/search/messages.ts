import type { ClosestWay } from '../../search/ask/closest.ts';
import type { QueryProblem } from '../../search/ask/query.ts';
import type { SuggestKind } from '../../search/ask/suggest-kinds.ts';

/** What the page says, in one place. */
export const MESSAGES = {
  loading: '正在检索……',
  found: (reports: number, sections: number, occurrences: number) =>
    `在 ${reports} 份报告的 ${sections} 节中找到 ${occurrences} 处`,
  foundEach: (reports: number, sections: number, occurrences: number) =>
    `在 ${reports} 份报告的 ${sections} 节中找到，各词合计 ${occurrences} 处`,
  listed: (reports: number, sections: number) => `${reports} 份报告的 ${sections} 节符合条件`,
  none: (query: string) => `没有找到“${query}”。`,
  noneMeets: (query: string) => `没有一节符合“${query}”。`,
  noneHere: (query: string, everywhere: number) => `在所选范围内没有找到“${query}”；不加限定，有 ${everywhere} 节。`,
  noneChosen: (everywhere: number) => `没有一节符合全部限定；不加限定，有 ${everywhere} 节。`,
  unknownValue: (facet: string, value: string) => `本站没有${facet}为“${value}”的报告。`,
  unmet: (name: string, value: string) => `本站没有${name}是“${value}”的报告。`,
  strayValue: (part: string) => `地址里的“${part}”本页不认得，没有计入。`,
  strayName: (name: string) => `地址里的“${name}”不是本页的限定，没有计入。`,
  apart: (reports: number) => `这几个词须在同一节里。不论在哪一节，整篇都有的共 ${reports} 份报告：`,
  apartAsk: '按全篇查',
  unavailable: '检索索引没有完整载入，可能是网络中断，也可能是本站刚刚更新。请重新载入本页再试。',
  noText: '这份报告的摘句没有载入，可以直接打开章节阅读。',
  ofYear: (year: number) => `${year}年度`,
  published: (date: string) => `${date} 发布`,
  numbered: (id: string) => `编号 ${id}`,
  hits: (count: number) => `${count} 处`,
  moreReports: (count: number) => `再显示 ${count} 份报告`,
  moreSections: (count: number) => `再显示 ${count} 节`,
  gathering: (done: number, all: number) => `正在取文本：${done} / ${all} 份报告……`,
  lines: (count: number) => `共 ${count} 处，每处一行。`,
  linesCut: (most: number, count: number) => `前 ${most} 处；共有 ${count} 处，请缩小范围看其余的。`,
  missing: (count: number) => `${count} 份报告的文本没有载入，不在其中。`,
  moreLines: (count: number) => `再显示 ${count} 处`,
  clear: '取消全部限定',
  lift: (name: string) => `取消限定：${name}`,
  reload: '重新载入',
  untitled: '（无标题）',
  more: (count: number, unit: string) => `＋${count} ${unit}`,
  held: '已含',
  facetStart: '可以选几项；不写词也能选。',
  facetUnit: (unit: string) => `数字是${unit}。`,
  facetMore: (unit: string) => `数字是${unit}；“＋”是在已选之外再加的。`,
  amount: (count: number, unit: string) => `${count} ${unit}`,
  leftOut: (count: number, field: string) => `另有 ${count} 个没有列出，可在检索式里写“${field}:”加名称。`,
  printed: (date: string) => `${date} 打印`,
  asked: (query: string) => `检索：${query}`,
  noWordsForLines: '逐处看的是词在文中的每一处；这次检索只有限定，没有词。请加一个词。',
  noWordsForTrend: '逐年趋势数的是词在文中的次数；这次检索只有限定，没有要数的词。请加一个词。',
  toParagraph: '到报告里的这一段',
  offered: (count: number) => (count === 0 ? '' : `有 ${count} 条建议，按上下方向键选择。`),
  offers: '检索建议',
  offersCut: '（未列全，多打几个字可找其余）',
  offersUnloaded: '（未列全，其余的没能取到）',
  reportsHolding: (count: number) => `${count} 份报告`,
  reportsCiting: (count: number) => `${count} 份报告引用`,
  closestFound: (reports: number, sections: number) => `${reports} 份报告的 ${sections} 节。`,
  closestRun: (query: string) => `改查“${query}”`,
  closestLeft: (words: string) => `没有计入${words}。`,
} as const;

/** Headings of the kinds of suggestions: what choosing one does on the search page. */
export const OFFER_GROUPS: Readonly<Record<SuggestKind, string>> = {
  issuer: '发布机构：只看它的报告',
  place: '地区：只看这里的报告',
  law: '文中引用的法规文件：查它的名称',
  term: '常见词语：查这个词',
};

/** The same in a box that leads to pages. */
export const LEADING_GROUPS: Readonly<Record<SuggestKind, string>> = {
  ...OFFER_GROUPS,
  issuer: '发布机构：打开它的页面',
  place: '地区：打开它的页面',
};

/** How a query that found nothing was loosened; `words` is a list such as “甲”和“乙”. */
export const CLOSEST: Readonly<Record<ClosestWay, (words: string) => string>> = {
  named: (words) => `按拼音，最接近的是${words}：`,
  unconditional: (words) => `最接近的是不加限定，含有${words}的章节：`,
  words: (words) => `最接近的是拆成词以后，含有${words}的章节：`,
  fewer: (words) => `最接近的是拆成词以后，含有${words}的章节：`,
  part: (words) => `最接近的是含有${words}的章节，这是其中出现过的最长一段：`,
};

/** What is wrong with a query that asks for nothing. */
export const PROBLEMS: Readonly<Record<QueryProblem, string>> = {
  empty: '请输入检索词。',
  'too-long': '检索词太长。请输入 300 字以内的词句。',
};

/** What to try when nothing is found. */
export const ADVICE: readonly string[] = [
  '检索逐字匹配：少打几个字，或换一种说法，如“行政负责人出庭”改为“出庭应诉”。',
  '几个词不必连在一起时，用空格隔开：它们须出现在同一节里；加上“范围:全篇”，在同一篇里就行。',
  '想找几种说法之一，用“|”隔开，如：行政复议|行政诉讼。',
];

/** Heads of what tells where a row of a saved table is from. */
export const SOURCE_HEAD = ['编号', '题名', '发布机构', '地区', '级别', '年度', '日期', '章节', '网址'] as const;
export const COUNT_HEAD = '处数';
export const TEXT_HEAD = '文字';
export const LINE_HEAD = ['前文', '检索词', '后文'] as const;
