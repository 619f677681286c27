import type { LineRule } from './line-rule.ts';

/** Advertising for the site's own app and accounts. */
export const PROMOTION: readonly LineRule[] = [
  {
    id: 'app-promotion',
    zone: 'any',
    pattern: /^[•·\-*]?(欢迎(下载|关注)|[①②③]打开微信|[①②③].{0,20}(扫一扫|关注|下载)).{0,80}$/,
    example: '• ① 打开微信——发现——扫一扫,扫描左侧的“云上咸安”二维码下载APP。',
  },
  {
    id: 'site-slogan',
    zone: 'tail',
    pattern: /^新闻资讯一网打尽.{0,30}$/,
    example: '新闻资讯一网打尽,政务服务尽在手中。',
  },
];
