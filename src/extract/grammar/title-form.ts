import { squeeze } from '../lines/normalise.ts';
import { leadingBody } from './body-name.ts';
import { foldYears } from './year-words.ts';

/** 法治政府建设情况的报告 and its variants, after the genre survey's 221 printed titles. */
const SUBJECT =
  '(?:推进|贯彻|加强|落实)*(?:法治政府(?:建设)?|依法行政|法治建设)(?:\\([^)]{1,12}\\))?(?:(?:[和暨与及、]|推进|加快)*(?:依法行政|法治政府建设|建设法治政府))?(?:工作|年度|全年|情况|的|总体|推进|开展|进展|落实|完成|自查|总结)*(?:报告|总结|汇报)?(?:报告)?(?:[暨及和与](?:20\\d\\d年|下一年|下年|下一步|明年)[\u4e00-\u9fff]{0,14})?$';
/** Matched without spaces, the first that fits counts; their names say what stands before the subject. */
const TITLES: readonly RegExp[] = [
  // 2015年推进依法行政工作情况及2016年工作打算
  // 武清区上马台镇2021年法治政府建设情况报告 · 2021年上海市法治政府建设情况报告
  new RegExp(`^(?<before>[^。;!?]{0,60}?)(?<year>20\\d\\d)年?(?:年?度)?(?<middle>[^。;!?]{0,24}?)${SUBJECT}`),
  // 岳阳县林业局法治政府建设2024年度报告
  /^(?<before>[^。;!?]{0,60}?)(?<middle>)(?:推进)?(?:法治政府建设|依法行政|法治建设)(?:工作)?(?<year>20\d\d)年?度?(?:工作|年度|情况|的)*(?:报告|总结|汇报)$/,
  // 潼南区城市管理局法治政府建设年度报告(2018年)
  /^(?<before>[^。;!?]{0,60}?)(?<middle>)(?:推进)?(?:法治政府建设|依法行政|法治建设)(?:工作|年度|情况|的)*(?:报告|总结|汇报)\((?<year>20\d\d)年?度?\)$/,
  // 重庆市人民政府关于法治政府建设情况的报告
  new RegExp(`^(?<before>[^。;!?]{0,60}?)(?<middle>)${SUBJECT}`),
];

/** …暨2025年工作计划, …及下一步工作打算 */
const PLAN_TOO = /[暨及和与](?:20\d\d年|下一年|下年|下一步|明年)[\u4e00-\u9fff]{0,14}$/;
/** What a title must end in to be one without further evidence. */
const CLOSED = /(报告|总结|汇报|情况)$/;

/** Page counters, separators and site names round a title, each with its rule. */
export const TITLE_NOISE: readonly { readonly rule: string; readonly pattern: RegExp; readonly example: string }[] = [
  { rule: 'title-counter', pattern: /\s*【\d+】$/, example: '武清区上马台镇2021年法治政府建设情况报告【41】' },
  { rule: 'title-separator', pattern: /\s*[|｜]\s*$/, example: '塘沽街道2024年度法治政府建设情况报告 |' },
  { rule: 'title-site-name', pattern: /\s*[|｜_]\s*[^|｜]{2,20}$/, example: '…法治政府建设情况报告 | 某区政府网' },
  {
    rule: 'title-site-name',
    pattern: /\s*(?:--?|—|–)\s*[^-—]{2,24}$/,
    example: '…法治政府建设情况报告-某某区人民政府',
  },
  { rule: 'title-date', pattern: /\s*\(\s*20\d\d年\d{1,2}月\d{1,2}日\s*\)$/, example: '…报告( 2024年01月15日 )' },
  { rule: 'title-remark', pattern: /\s*\([^)]{2,8}(?:日记|动态|专栏|公开|网)\)$/, example: '…报告(农法日记)' },
  {
    rule: 'title-remark',
    pattern: /\s*\((?:全文|公开版?|公开稿|公示稿?|审定稿|送审稿|定稿|文字版|简版|摘要)\)$/,
    example: '…报告(公开稿)',
  },
  {
    rule: 'title-remark',
    pattern: /\s*\([\u4e00-\u9fff]{3,24}(?:局|委|委员会|政府|办|办公室|中心|街道|[镇乡])\)$/,
    example: '岳阳县2024年法治政府建设情况报告(岳阳县司法局)',
  },
  { rule: 'title-date', pattern: /\s*[[(]?20\d\d[-./]\d{1,2}[-./]\d{1,2}[\])]?$/, example: '…报告 2025-01-15' },
  { rule: 'title-attachment', pattern: /^附件\s?\d{0,2}\s?[::.]?\s?/, example: '附件1:…法治政府建设情况报告' },
  {
    rule: 'title-number',
    pattern: /\s*[([【][^()[\]【】]{1,16}[〔[(【]20\d\d[〕\])】]\d{1,4}号[)\]】]$/,
    example: '…情况的报告(岳教字〔2025〕3号)',
  },
  { rule: 'title-number', pattern: /^[[【][^\]】]{4,30}号[\]】]\s*/, example: '[天政发〔2026〕7号]关于2025年…' },
];

/** Words of look-alikes: news about a report, plans, interpretations. They count outside the name of the body only: 自然资源和规划局 reports too. */
const NOT_TITLE =
  /解读|一图|图解|方案|通知|要点|规划|公示|评估|召开|示范|督察|办法|发布|公布|印发|部署|审议|听取|通报|考核|浅谈|(?:^|关于)(?:做好|开展|进一步)|范文|模板|述职|述法|上半年|下半年|季度|执法检查|征集|讲话|月\d{1,2}日/;

/** What a title says, if the text is one. */
export interface TitleForm {
  /** Words before the year, or before 法治政府建设: the issuer, mostly. */
  readonly issuer: string;
  readonly year: number | null;
  /** The year's words are followed by a place: 2021年上海市法治政府建设情况报告. */
  readonly place: string;
}

/** 2015-2020年: a report on several years. */
const PERIOD = /^[-—–~至]20\d\d年?度?/;

/** Reads a title given in normal form; `null` when it is none. */
export function readTitle(norm: string): TitleForm | null {
  const text = foldYears(squeeze(norm)).replace(/[“”"]/g, '');
  // 政务公开 > 法治政府建设年度报告 is a way through the site.
  if (text.length < 9 || text.length > 90 || /[:,]$|[>»›→]/.test(text)) return null;
  if (/^[一二三四五六七八九十]{1,3}[、.]|^[[【]|《|^\(|^现将|^第.部分|^[及和与暨]/.test(text)) return null;
  const groups = TITLES.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (!groups || !CLOSED.test(text.replace(PLAN_TOO, '').replace(/\(20\d\d年?度?\)$/, ''))) return null;
  const [before, middle, year] = [groups.before ?? '', groups.middle ?? '', groups.year];
  if (NOT_TITLE.test(besideBody(before)) || NOT_TITLE.test(besideBody(middle))) return null;
  return {
    issuer: cleanIssuer(before),
    year: year === undefined || PERIOD.test(middle) ? null : Number(year),
    place: middle
      .replace(PERIOD, '')
      .replace(/^(年度|年|度)/, '')
      .replace(/(推进|的|关于)$/, ''),
  };
}

/** What is left of a title's words without the name of the body that they begin with. */
function besideBody(words: string): string {
  const named = words.replace(/^(?:年度|年|度)?(?:关于)?/, '');
  return named.slice(leadingBody(named).length);
}

function cleanIssuer(words: string): string {
  return words
    .replace(/^关于/, '')
    .replace(/^20\d\d年度?/, '')
    .replace(/(关于|20\d\d年度?|推进|报送|上报|呈报)+$/, '')
    .replace(/[、,:]$/, '');
}
