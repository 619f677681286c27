import type { LineRule } from './line-rule.ts';

const PLACES =
  '(首页|网站首页|政务公开|信息公开|新闻中心|政务服务|办事服务|互动交流|数据开放|数据发布|专题专栏|政民互动|走进.{2,6}|要闻动态|公众参与|网上办事|政策文件|解读回应|机构概况|机构职能|通知公告|政府信息公开|营商环境|关于我们|联系我们|网站地图|收藏|登录|注册|用户登录)';

/** Ways through the site: breadcrumbs, menus, search boxes. */
export const NAVIGATION: readonly LineRule[] = [
  {
    id: 'breadcrumb',
    zone: 'any',
    pattern: /^.{0,4}(您?(当前|现在)?(所在)?的?(所在)?位置)[:：].{0,80}$/,
    example: '您当前所在的位置:',
  },
  {
    id: 'breadcrumb',
    zone: 'head',
    pattern: /^.{0,12}首页(&gt;|[>»\-→/]+).{1,60}$/,
    example: '首页>政务公开>工作报告',
  },
  {
    id: 'menu',
    zone: 'any',
    pattern: new RegExp(`^([|·、]|${PLACES}){2,}$`),
    example: '走进永定区 首页 新闻中心',
  },
  {
    id: 'menu',
    zone: 'tail',
    pattern: new RegExp(`^(返回首页|返回顶部|返回|${PLACES})$`),
    example: '返回首页',
  },
  { id: 'search-box', zone: 'any', pattern: /^(热门搜索|最近搜索|热搜词?|搜索)[:：]?.{0,40}$/, example: '热门搜索:' },
];
