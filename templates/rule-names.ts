import { FURNITURE } from '../src/extract/clean/furniture.ts';
import { TITLE_NOISE } from '../src/extract/grammar/title-form.ts';

/** Chinese names of the rules that take stretches of a capture out of the text. */
export const RULE_NAMES: Readonly<Record<string, string>> = {
  'browser-notice': '浏览器提示',
  'leaving-notice': '离开网站的提示',
  'ipv6-line': 'IPv6 标记',
  'reading-aids': '无障碍和语音工具',
  'stray-sign': '零散符号',
  breadcrumb: '当前位置',
  menu: '栏目菜单',
  'search-box': '搜索框',
  'date-banner': '打开页面的日期',
  'page-button': '打印、关闭按钮',
  'share-bar': '分享栏',
  'visit-counter': '浏览次数',
  'font-size': '字号按钮',
  'attachment-label': '附件标记',
  'scan-code': '扫码提示',
  'site-footer': '网站底栏',
  'site-links': '网站链接',
  'editor-line': '责任编辑',
  'contact-line': '联系人',
  'app-promotion': '客户端推广',
  'account-promotion': '公众号推广',
  'site-slogan': '网站标语',
  'neighbour-link': '上一篇、下一篇',
  pager: '翻页链接',
  'page-number': '页码',
  'site-code': '网站标识码',
  'table-of-contents': '目录',
  'related-links': '相关推荐',
  'tag-line': '标签',
  'web-address': '转载网址',
  'useful-count': '点赞数',
  'tender-site': '招标网站部件',
  'title-counter': '题名后的计数',
  'title-separator': '题名后的分隔线',
  'title-site-name': '题名后的网站名',
  'title-date': '题名后的日期',
  'title-remark': '题名后的栏目名',
  'title-number': '题名前的文号',
  'title-attachment': '题名前的“附件”',
  'before-text': '正文之前的其他文字',
  'after-text': '正文之后的其他文字',
  'space-line': '只有空格的行',
  unclaimed: '没有归处的文字',
  'header-field': '页首的信息栏',
  'document-number-line': '发文字号',
  'date-line': '日期',
};

/** A rule as the method page lists it. */
export interface RuleRow {
  readonly id: string;
  readonly name: string;
  /** A real line that the rule is for; null for rules that have no wording. */
  readonly example: string | null;
}

/** Every rule that may stand beside a removed stretch, in the order in which they are tried, each id once. */
export const RULE_ROWS: readonly RuleRow[] = rows();

/** Name of a rule for readers; one that has none yet is called by its id. */
export function ruleName(id: string): string {
  return RULE_NAMES[id] ?? id;
}

/** Where the method page explains a rule; null when it does not. */
export function ruleAnchor(id: string): string | null {
  return RULE_ROWS.some((row) => row.id === id) ? `rule-${id}` : null;
}

function rows(): RuleRow[] {
  const examples = new Map<string, string | null>();
  for (const { id, example } of [...FURNITURE, ...TITLE_NOISE.map(({ rule, example }) => ({ id: rule, example }))])
    if (!examples.has(id)) examples.set(id, example);
  for (const id of Object.keys(RULE_NAMES)) if (!examples.has(id)) examples.set(id, null);
  return [...examples].map(([id, example]) => ({ id, name: ruleName(id), example }));
}
