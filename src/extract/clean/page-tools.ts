import type { LineRule } from './line-rule.ts';

/** Words on buttons; a line of nothing but these is a toolbar. */
const BUTTONS = [
  '打印(?:页面|本页|文本|此文|本文|预览)?',
  '关闭(?:页面|窗口|本页|此页)?',
  '(?:加入)?收藏(?:本页|本站)?',
  '设为首页',
  '下载(?:文档|全文|PDF|WORD)?',
  '返回(?:顶部|列表|上一?[页级]|目录)?',
  '(?:回到|返回)?(?:顶部|TOP)',
  '我要(?:打印|分享|收藏|评论|咨询|留言)',
  '(?:我要|网站|政府网站|内容|页面|信息|本页|稿件)?(?:纠错|找错|挑错|报错)',
  '错误反馈',
  '(?:智能|语音|全文)?朗读|听全文|听新闻|播报',
  '字体:?[大中小\\s[\\]【】]*|大中小',
  '点赞|发表评论|用户评论|网友评论',
].join('|');

/** Buttons and counters round the text. */
export const PAGE_TOOLS: readonly LineRule[] = [
  {
    id: 'page-button',
    zone: 'any',
    // The look-ahead takes each button for good, so that a long row of them is read once.
    pattern: new RegExp(`^(?:(?=([【[(<]?(?:${BUTTONS})[】\\])>]?:?[|·/]?))\\1)+$`, 'i'),
    example: '【打印页面】 【关闭页面】',
  },
  { id: 'share-bar', zone: 'any', pattern: /^(分享到?|分享至|一键分享)[:：].{0,20}$/, example: '分享到:' },
  {
    id: 'share-bar',
    zone: 'any',
    pattern: /^[【[]?(一键)?分享(到|至|给)?(微信|微博|新浪|QQ|朋友圈|好友|空间|更多|[、,|·])*[】\]]?$/i,
    example: '分享到微信 微博 朋友圈',
  },
  {
    id: 'visit-counter',
    zone: 'any',
    pattern:
      /^(浏览(量|次数)|点击(数|率|量)|访问次数|阅读(人次|数|次数)?|累计次数|您是第)[:：]?\d*(位访问者|次)?.{0,6}$/,
    example: '浏览量:',
  },
  {
    id: 'visit-counter',
    zone: 'any',
    pattern:
      /^[【[(]?(今日|本日|总|本页|本文|累计)?(访问|浏览|点击|阅读)(总?(量|数|次数|人次|人数))?:\d*(人次|次|人)?[】\])]?$/,
    example: '今日访问量: 12',
  },
  { id: 'font-size', zone: 'any', pattern: /^[【[]?字[体号][:：].{0,12}$/, example: '【 字体:  】' },
  { id: 'attachment-label', zone: 'tail', pattern: /^附件\d?[:：]?.{0,60}$/, example: '附件:' },
  {
    id: 'scan-code',
    zone: 'any',
    pattern: /^(扫一扫|扫描|微信扫一扫|手机扫码).{0,20}(手机|打开|分享|查看|当前页|二维码).{0,10}$/,
    example: '扫一扫在手机打开当前页',
  },
  {
    id: 'scan-code',
    zone: 'any',
    pattern:
      /^[【[]?(打开|用|使用)?(手机|微信)?(扫一扫|扫码(查看|阅读|分享)|扫描?(上方|下方|左侧|右侧)?二维码)(分享|查看|阅读|关注)?[】\]]?$/,
    example: '手机扫一扫',
  },
  {
    id: 'scan-code',
    zone: 'any',
    pattern: /^微信里点[“"]发现[”"].{0,40}$/,
    example: '微信里点“发现”,扫一下二维码便可将网页分享至朋友圈。',
  },
];
