import type { SectionKey } from '../../model/report.ts';

/** One wording of a standard section's heading, matched on the heading without number and spaces. */
export interface WordingRule {
  readonly key: SectionKey;
  /** A second content that the same heading announces: 存在问题及下一步打算. */
  readonly with?: SectionKey;
  /** 0–1: how surely these words make a heading one of this section. */
  readonly strength: number;
  readonly pattern: RegExp;
  readonly example: string;
}

const YEAR = '(?:20\\d\\d(?:年度|年)?,?|年度|上一年度|上年度|本年度|年)?';
const SUBJECT =
  '(?:.{0,14}?(?:推进|加强|开展|全市|全区|全县|全镇|我.)?(?:法治|依法)(?:政府|行政|治.)?(?:建设)?(?:工作)?的?)?';
const LACK = '(?:问题|不足|短板|薄弱环节|困难|差距|弱项)';
const JOIN = '(?:和|及|与|以及|、)?';
const CAUSE = '(?:主要)?(?:的)?(?:原因|成因|原因分析|差距|挑战|不足|问题|短板|困难|薄弱环节|整改措施)';
const AHEAD = '(?:下一步|下步|下阶段|下一阶段|下一年度?|下年度?|来年|明年|今后|新一年|新的一年)';
const PLAN =
  '(?:打算|计划|安排|思路|举措|措施|重点|谋划|部署|方向|目标|任务|设想|工作|建议|努力方向|工作要点|改进措施)';

/** Wordings in the order in which they are tried: leaders before measures, because 主要负责人履行…的主要举措和成效 has both. */
export const WORDINGS: readonly WordingRule[] = [
  {
    key: 'leader-duties',
    strength: 1,
    pattern:
      /第一责任人(的)?(职责|责任)?(的)?(,?加强.{0,20})?(切实)?(履行|落实|履职)?(、.{0,20})?(有关|相关)?(工作)?(情况)?[。;:]?$/,
    example: '履行推进法治建设第一责任人职责情况',
  },
  {
    key: 'leader-duties',
    strength: 1,
    pattern: /第一责任人.{0,120}(有关|相关|工作)的?情况[。;:]?$/,
    example: '党政主要负责人切实履行推进法治建设第一责任人职责,对法治建设重要工作亲自部署,…加强法治政府建设的有关情况',
  },
  {
    key: 'leader-duties',
    strength: 0.95,
    pattern: /(负责人|负责同志|责任人|领导).{0,16}(履行|推进|落实|抓).{0,22}(职责|责任|履职|情况|举措|成效)/,
    example: '主要负责人履行推进法治政府建设的主要举措和成效',
  },
  { key: 'leader-duties', strength: 0.85, pattern: /第一责任人/, example: '压实第一责任人职责,加强组织领导' },
  { key: 'leader-duties', strength: 0.7, pattern: /(履职|述法)情况$/, example: '党政主要负责人推进法治建设履职情况' },
  {
    key: 'shortcomings',
    with: 'next-year',
    strength: 0.9,
    pattern: new RegExp(`${LACK}.{0,12}(?:和|及|与|以及|、).{0,10}${AHEAD}.{0,12}$`),
    example: '存在问题和下一步工作思路',
  },
  {
    key: 'shortcomings',
    with: 'next-year',
    strength: 0.8,
    pattern: new RegExp(`${LACK}.{0,12}(?:和|及|与|以及|、).{0,6}(?:打算|努力方向|改进措施|工作计划|工作安排)$`),
    example: '存在不足及努力方向',
  },
  {
    key: 'shortcomings',
    strength: 1,
    pattern: new RegExp(
      `^${YEAR}${SUBJECT}(?:还|仍)?(?:存在|面临)(?:着)?的?(?:主要|突出)?${LACK}(?:${JOIN}${CAUSE}){0,2}(?:情况)?[。;:]?$`,
    ),
    example: '2022年推进法治建设存在的不足和原因',
  },
  {
    key: 'shortcomings',
    strength: 0.95,
    pattern: new RegExp(`^${YEAR}${SUBJECT}(?:主要)?(?:的)?${LACK}(?:${JOIN}${CAUSE}){0,2}[。;:]?$`),
    example: '问题和不足',
  },
  {
    key: 'shortcomings',
    strength: 0.7,
    pattern: new RegExp(`(?:存在|面临).{0,8}${LACK}(?!.{0,12}(?:整改|解决|化解))`),
    example: '当前法治政府建设中存在的一些问题以及原因',
  },
  {
    key: 'next-year',
    strength: 1,
    pattern: new RegExp(`${AHEAD}.{0,20}${PLAN}(?:和.{0,6})?[。;:]?$`),
    example: '下一年度推进法治政府建设的主要安排',
  },
  {
    key: 'next-year',
    strength: 0.95,
    pattern:
      /20\d\d年?度?.{0,20}(打算|计划|安排|思路|谋划|部署|设想|工作重点|重点工作|工作目标|主要任务|工作要点)[。;:]?$/,
    example: '2024年法治政府建设工作思路',
  },
  {
    key: 'next-year',
    strength: 0.75,
    pattern: /^(法治(政府)?建设)?(主要|重点)?(工作)?(打算|计划|安排|思路|谋划|努力方向|改进措施|改进方向)[。;:]?$/,
    example: '主要工作安排',
  },
  { key: 'next-year', strength: 0.8, pattern: new RegExp(`^${AHEAD}[。;:]?$`), example: '下一步' },
  {
    key: 'other',
    strength: 1,
    pattern: /^其[他它](需要|应当|需)?(报告|说明|汇报)?的?(有关|相关)?(情况|事项|问题)(说明)?[。;:]?$/,
    example: '其他需要报告的情况',
  },
  {
    key: 'measures',
    strength: 1,
    pattern:
      /(举措|措施|做法|工作|成效|成果|政府建设|(?:工作|基本|开展|推进|主要)情况)(和|及|与|、)?(突出|主要|工作|取得的)*(成效|成果|举措|成绩|亮点)[。;:]?$/,
    example: '推进法治政府建设的主要举措及成效',
  },
  {
    key: 'measures',
    strength: 0.9,
    pattern: new RegExp(
      `^${YEAR}${SUBJECT}(?:主要|重点|总体|基本|整体)*(?:工作)?(?:开展|完成|落实|推进|总体|基本|进展|主要|建设)*情况(?:开展)?(?:总结|回顾)?[。;:]?$`,
    ),
    example: '2024年工作情况',
  },
  {
    key: 'measures',
    strength: 0.9,
    pattern: new RegExp(
      `^${YEAR}${SUBJECT}(?:主要|重点|总体)*(?:工作|举措|措施|做法|成效)(?:回顾|总结|开展情况)?[。;:]?$`,
    ),
    example: '2022年法治政府建设主要措施',
  },
];

/** Longest heading that the tables are tried on; anything longer is cut. */
export const LONGEST_HEADING = 160;
