import type { LineRule } from './line-rule.ts';

/** Buttons and counters round the text. */
export const PAGE_TOOLS: readonly LineRule[] = [
  {
    id: 'page-button',
    zone: 'any',
    pattern:
      /^([【[(]?(打印(页面|本页|文本)?|关闭(页面|窗口|本页)?|收藏(本页)?|下载|返回(顶部)?|字体:?[大中小\s[\]【】]*|大中小)[】\])]?[|]?)+$/,
    example: '【打印页面】 【关闭页面】',
  },
  { id: 'share-bar', zone: 'any', pattern: /^(分享到?|分享至|一键分享)[:：]?.{0,20}$/, example: '分享到:' },
  {
    id: 'visit-counter',
    zone: 'any',
    pattern:
      /^(浏览(量|次数)|点击(数|率|量)|访问次数|阅读(人次|数|次数)?|累计次数|您是第)[:：]?\d*(位访问者|次)?.{0,6}$/,
    example: '浏览量:',
  },
  { id: 'font-size', zone: 'any', pattern: /^[【[]?字[体号][:：].{0,12}$/, example: '【 字体:  】' },
  { id: 'attachment-label', zone: 'tail', pattern: /^附件\d?[:：]?.{0,60}$/, example: '附件:' },
  {
    id: 'scan-code',
    zone: 'any',
    pattern: /^(扫一扫|扫描|微信扫一扫|手机扫码).{0,20}(手机|打开|分享|查看|当前页|二维码).{0,10}$/,
    example: '扫一扫在手机打开当前页',
  },
];
