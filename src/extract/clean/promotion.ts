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
    id: 'account-promotion',
    zone: 'any',
    pattern:
      /^[^。,;]{0,10}(扫[码一描]|长按|微信搜索|关注|搜索)[^。;]{0,24}(公众号|小程序|视频号|服务号|订阅号|客户端|二维码|微博|微信|APP)[^。;]{0,8}$/i,
    example: '扫码关注“政务发布”公众号',
  },
  {
    id: 'site-slogan',
    zone: 'tail',
    pattern: /^新闻资讯一网打尽.{0,30}$/,
    example: '新闻资讯一网打尽,政务服务尽在手中。',
  },
];
