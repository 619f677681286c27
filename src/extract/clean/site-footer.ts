import type { LineRule } from './line-rule.ts';

/** Who runs the site, printed on every page of it. */
export const SITE_FOOTER: readonly LineRule[] = [
  {
    id: 'site-footer',
    zone: 'any',
    pattern:
      /^((主办|承办|协办|运维|运营|建设|管理|维护|制作|技术)(维护|管理|支持|保障)?(单位|部门|机构)?|运行维护|网站标识码|政府网站标识码|备案序号|备案号|版权所有|地址|邮编|联系电话)[:：].{0,80}$/,
    example: '网站标识码:1201160001',
  },
  {
    id: 'site-footer',
    zone: 'any',
    pattern: /^[^。;]{0,60}(版权所有(?![人者权])|Copyright|©|保留所有权利)[^。;]{0,60}$/i,
    example: 'Copyright © 2024 上海市人民政府 版权所有',
  },
  {
    id: 'site-footer',
    zone: 'any',
    pattern: /^[^。;]{0,60}(ICP[备证]|公网安备)(案号?)?:?[^。;\d]{0,6}\d{5,}[^。;]{0,60}$/i,
    example: '沪公网安备 31010102000001号',
  },
  {
    id: 'site-code',
    zone: 'any',
    pattern: /^[【[(]?(政府)?网站标识码[:：]?(bm)?\d{6,12}[】\])]?$/i,
    example: '网站标识码bm29000001',
  },
  {
    id: 'site-links',
    zone: 'any',
    pattern: /^(联系我们|网站地图|站点地图|关于我们|隐私(声明|政策|保护)|网站声明|版权声明|使用帮助|[|·])+$/,
    example: '联系我们 | 网站地图 | 关于我们',
  },
  {
    id: 'editor-line',
    zone: 'tail',
    pattern: /^[(【]?(责任编辑|编辑|编审|审核|初审|终审|供稿|录入|作者)[:：].{0,30}$/,
    example: '责任编辑:系统管理员',
  },
  {
    id: 'contact-line',
    zone: 'tail',
    pattern: /^[(（]?(联系科室|联系人|联系单位|联系处室|联系方式|联系电话)[:：].{0,60}$/,
    example: '(联系科室:法制科)',
  },
];
