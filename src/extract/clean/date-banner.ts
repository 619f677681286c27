import type { LineRule } from './line-rule.ts';

/** The day on which the page was opened, printed by the template: never the day of the report. */
export const DATE_BANNER: readonly LineRule[] = [
  {
    id: 'date-banner',
    zone: 'head',
    pattern: /^(今天是[:：]?)?\d{4}年\d{1,2}月\d{1,2}日,?星期[一二三四五六日天](.{0,20})$/,
    example: '今天是:2018年5月24日 星期四',
  },
  { id: 'date-banner', zone: 'head', pattern: /^今天是[:：].{0,40}$/, example: '今天是:2020年4月13日 星期一' },
];
