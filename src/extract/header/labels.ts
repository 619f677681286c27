/** Fields that a label of the page's header can speak for; `none` labels are known but of no use. */
export type LabelField = 'published' | 'signed' | 'dated' | 'source' | 'publisher' | 'number' | 'title' | 'none';

/** Labels of metadata headers (survey of 165 pages), with the field each speaks for. Longer labels stand before those they contain. */
export const LABELS: readonly (readonly [label: string, field: LabelField])[] = [
  ['公文生成日期', 'signed'],
  ['发布日期', 'published'], // e.g. 发布日期: 2024-03-26
  ['发布时间', 'published'], // e.g. 发布时间: 2022-03-23 16:41
  ['公布日期', 'published'],
  ['公布时间', 'published'],
  ['更新时间', 'dated'],
  ['更新日期', 'dated'],
  ['公开日期', 'published'],
  ['公开时间', 'published'],
  ['上传时间', 'published'],
  ['发文时间', 'signed'],
  ['发文日期', 'signed'],
  ['成文日期', 'signed'], // e.g. 成文日期: 2024-03-26
  ['成文时间', 'signed'],
  ['生成日期', 'signed'],
  ['产生日期', 'signed'],
  ['印发日期', 'signed'],
  ['著录时间', 'none'],
  ['废止日期', 'none'],
  ['访问时间', 'none'],
  ['信息来源', 'source'], // e.g. 信息来源: 杨陵区人民政府
  ['稿件来源', 'source'],
  ['文章来源', 'source'],
  ['发布机构', 'publisher'], // e.g. 发布机构: 蛟川街道
  ['发文机关', 'publisher'],
  ['发文机构', 'publisher'],
  ['发布单位', 'publisher'],
  ['发文单位', 'publisher'],
  ['公开机构', 'publisher'],
  ['责任部门', 'publisher'],
  ['制发机关', 'publisher'],
  ['备注/文号', 'number'], // e.g. 备注/文号:将镛委〔2025〕5号
  ['发文字号', 'number'],
  ['文件编号', 'number'],
  ['公文文号', 'number'],
  ['信息标题', 'title'],
  ['文件标题', 'title'],
  ['信息名称', 'title'],
  ['公开方式', 'none'],
  ['公开时限', 'none'],
  ['公开范围', 'none'],
  ['公开形式', 'none'],
  ['主题分类', 'none'],
  ['体裁分类', 'none'],
  ['组配分类', 'none'],
  ['信息类别', 'none'],
  ['信息分类', 'none'],
  ['服务对象', 'none'],
  ['公文目录', 'none'],
  ['公文时效', 'none'],
  ['效力状态', 'none'],
  ['是否有效', 'none'],
  ['统一编号', 'none'],
  ['索引号', 'none'], // e.g. 索 引 号: *********/2024-******
  ['索取号', 'none'],
  ['主题词', 'none'],
  ['关键词', 'none'],
  ['有效性', 'none'],
  ['内容概述', 'none'],
  ['内容分类', 'none'],
  ['浏览次数', 'none'],
  ['点击次数', 'none'],
  ['点击数', 'none'],
  ['点击率', 'none'],
  ['点击量', 'none'],
  ['访问次数', 'none'],
  ['访问量', 'none'],
  ['累计次数', 'none'], // e.g. 累计次数: 字体:[ ]
  ['阅读人次', 'none'],
  ['阅读次数', 'none'],
  ['阅读数', 'none'],
  ['阅读量', 'none'],
  ['浏览量', 'none'],
  ['保护视力色', 'none'],
  ['语音播报', 'none'],
  ['责任编辑', 'none'],
  ['签发人', 'none'],
  ['分享到', 'none'],
  ['字体', 'none'],
  ['字号', 'none'],
  ['作者', 'none'],
  ['编辑', 'none'],
  ['审核', 'none'],
  ['阅读', 'none'],
  ['浏览', 'none'],
  ['时效', 'none'],
  ['文号', 'number'],
  ['标题', 'title'], // e.g. 标      题:…
  ['名称', 'title'],
  ['来源', 'source'], // e.g. 来源:  武清区上马台镇
  ['时间', 'dated'], // e.g. 时间: 2026-03-16 11:02
  ['日期', 'dated'],
];

/** Labels printed without colon right before their value: `发布日期2025-02-26`. */
export const GLUED: readonly (readonly [label: string, field: LabelField])[] = LABELS.filter(
  ([label]) => label.endsWith('日期') || label.endsWith('时间'),
);
