import type { LineRule } from './line-rule.ts';

/** Messages of the page to the browser and its user, and leftovers of pop-ups. */
export const BROWSER_NOTICE: readonly LineRule[] = [
  {
    id: 'leaving-notice',
    zone: 'any',
    pattern: /^您(访问|点击|打开)的(链接|页面|网站).{0,8}(离开|跳转|不存在).{0,24}$/,
    example: '您访问的链接即将离开本网站,是否继续?',
  },
  {
    id: 'browser-notice',
    zone: 'any',
    pattern: /^(建议|推荐|请)?(您)?(使用|采用).{0,24}(分辨率|浏览器|浏览|内核|模式).{0,16}$/,
    example: '建议使用1024×768分辨率浏览',
  },
  {
    id: 'browser-notice',
    zone: 'any',
    pattern: /^(IE版本|您的浏览器|浏览器版本|为了不影响您的浏览).{0,60}$/,
    example: 'IE版本小于11,为了不影响您的浏览效果,请升级IE版本! x',
  },
  {
    id: 'ipv6-line',
    zone: 'any',
    pattern: /^[^。;,]{0,12}(IPv6(网络|访问|支持)|支持IPv6)[^。;,]{0,12}$/i,
    example: '本网站支持IPv6网络访问',
  },
  {
    id: 'reading-aids',
    zone: 'any',
    pattern:
      /^(无障碍(浏览|阅读|模式)?|长者(模式|助手|版)|适老化?(版|模式)?|简体(版|中文)?|繁体(版|中文)?|语音播报|语音合成中|保护视力色|手机版|电脑版|关怀(版|模式)|网站支持|[|·\s])+(,?请耐心等待[.。]*)?$/,
    example: '语音合成中,请耐心等待...',
  },
  { id: 'stray-sign', zone: 'any', pattern: /^[\s|×xX\-_—·.>*•<=~#]+$/, example: '| | | |' },
];
