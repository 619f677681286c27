import type { LineRule } from './line-rule.ts';

/** Messages of the page to the browser and its user, and leftovers of pop-ups. */
export const BROWSER_NOTICE: readonly LineRule[] = [
  {
    id: 'browser-notice',
    zone: 'any',
    pattern: /^(IE版本|您的浏览器|浏览器版本|为了不影响您的浏览).{0,60}$/,
    example: 'IE版本小于11,为了不影响您的浏览效果,请升级IE版本! x',
  },
  { id: 'ipv6-line', zone: 'any', pattern: /IPv6(网络|访问|支持)/i, example: '本网站支持IPv6网络访问' },
  {
    id: 'reading-aids',
    zone: 'any',
    pattern:
      /^(无障碍|长者模式|适老|简体|繁体|语音播报|语音合成中|保护视力色|手机版|关怀版|网站支持|[|·\s])+(,?请耐心等待[.。]*)?$/,
    example: '语音合成中,请耐心等待...',
  },
  { id: 'stray-sign', zone: 'any', pattern: /^[\s|×xX\-_—·.>*•<]+$/, example: '| | | |' },
];
