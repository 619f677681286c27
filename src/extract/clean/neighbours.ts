import type { LineRule } from './line-rule.ts';

/** Links to other pages, and what tender and document mills put round a text. */
export const NEIGHBOURS: readonly LineRule[] = [
  {
    id: 'neighbour-link',
    zone: 'tail',
    pattern: /^[上下前后]一?[篇页条则][:：]?.{0,60}$/,
    example: '上一篇:淄博市召开工作推进会',
  },
  {
    id: 'neighbour-link',
    zone: 'any',
    pattern: /^[<【[(«‹←]{0,2}(上一[篇页条则]|下一[篇页条则])([:：>»›→】\])].{0,60})?$/,
    example: '下一篇:没有了',
  },
  {
    id: 'pager',
    zone: 'any',
    pattern: /^(?=.*页)(首页|上一?页|下一?页|尾页|末页|第?\d+(?!\d)页?|共\d{1,4}[页条]|跳转|转到|[|<>«»‹›·…]){3,}$/,
    example: '首页 上一页 1 2 3 下一页 尾页',
  },
  {
    id: 'related-links',
    zone: 'tail',
    pattern:
      /^((相关|推荐|热门|更多|最新|延伸|友情|关联)(链接|推荐|阅读|文章|文档|信息|稿件|文件|内容|新闻|资讯|资料|附件|解读|政策|专题)|猜你喜欢|图片解读|政策解读|文件下载|附件下载)[:：]?$/,
    example: '相关推荐',
  },
  { id: 'tag-line', zone: 'tail', pattern: /^标签[:：].{0,40}$/, example: '标签:' },
  {
    id: 'web-address',
    zone: 'any',
    pattern: /^[^。;]{0,30}(https?:\/\/|www\.)[\w./-]+[^。;]{0,10}$/i,
    example: '秘书之家—全网资源每日更新www.example.com',
  },
  { id: 'useful-count', zone: 'any', pattern: /^\d+人觉得有用$/, example: '0人觉得有用' },
  {
    id: 'tender-site',
    zone: 'tail',
    pattern: /^(招标|业主|关注|关注我们可获得更多.{0,10}|收藏|登录|最近搜索|热门搜索|用户登录\|注册)$/,
    example: '关注我们可获得更多采购需求',
  },
];
