import type { LineRule } from './line-rule.ts';

/** What a printer or a paged text puts at the foot of a page; it stands wherever the page ended. */
export const PAGE_NUMBERS: readonly LineRule[] = [
  { id: 'page-number', zone: 'any', pattern: /^[-—–·•~|]{1,3}\d{1,3}[-—–·•~|]{1,3}$/, example: '— 3 —' },
  {
    id: 'page-number',
    zone: 'any',
    pattern:
      /^[-—–[(]?第(\d{1,3}|[一二三四五六七八九十]{1,3})页([,/|]?[(]?共(\d{1,3}|[一二三四五六七八九十]{1,3})页[)]?)?[-—–\])]?$/,
    example: '第 3 页 / 共 12 页',
  },
  { id: 'page-number', zone: 'any', pattern: /^共\d{1,3}页[,/|]?(第\d{1,3}页)?$/, example: '共12页 第3页' },
  { id: 'page-number', zone: 'any', pattern: /^[-—–[(]?\d{1,3}\/\d{1,3}(页)?[-—–\])]?$/, example: '3/12' },
  { id: 'page-number', zone: 'any', pattern: /^page\d{1,3}(of\d{1,3})?$/i, example: 'Page 3 of 12' },
];
