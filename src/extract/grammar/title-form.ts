import { squeeze } from '../normalise.ts';

/** 法治政府建设情况的报告 and its variants, after the genre survey's 221 printed titles. */
const SUBJECT =
  '(?:推进)?(?:法治政府|依法行政)(?:\\([^)]{1,12}\\))?(?:建设)?(?:工作)?(?:年度)?(?:情况)?(?:年度)?(?:工作)?(?:的)?(?:情况)?(?:报告|总结|汇报)?(?:[暨及]20\\d\\d年.{0,12})?$';
/** Matched without spaces, the first that fits counts; their names say what stands before the subject. */
const TITLES: readonly RegExp[] = [
  // 2015年推进依法行政工作情况及2016年工作打算
  // 武清区上马台镇2021年法治政府建设情况报告 · 2021年上海市法治政府建设情况报告
  new RegExp(`^(?<before>[^。;!?]{0,60}?)(?<year>20\\d\\d)年?(?:年?度)?(?<middle>[^。;!?]{0,14}?)${SUBJECT}`),
  // 重庆市人民政府关于法治政府建设情况的报告
  new RegExp(`^(?<before>[^。;!?]{0,60}?)(?<middle>)${SUBJECT}`),
];

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
  { rule: 'title-number', pattern: /^[[【][^\]】]{4,30}号[\]】]\s*/, example: '[天政发〔2026〕7号]关于2025年…' },
];

/** Words of look-alikes: news about a report, plans, interpretations. */
const NOT_TITLE = /(解读|方案|通知|要点|规划|公示|评估报告|召开|示范|督察|办法|意见$|实施纲要\()/;

/** What a title says, if the text is one. */
export interface TitleForm {
  /** Words before the year, or before 法治政府建设: the issuer, mostly. */
  readonly issuer: string;
  readonly year: number | null;
  /** The year's words are followed by a place: 2021年上海市法治政府建设情况报告. */
  readonly place: string;
}

/** Reads a title given in normal form; `null` when it is none. */
export function readTitle(norm: string): TitleForm | null {
  const text = squeeze(norm);
  if (text.length < 9 || text.length > 90 || NOT_TITLE.test(text) || /[:,]$/.test(text)) return null;
  const groups = TITLES.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (!groups || !CLOSED.test(text.replace(/[暨及]20\d\d年.{0,12}$/, ''))) return null;
  if (/^[一二三四五六七八九十]{1,3}[、.]|^[[【]|《|^\(|^现将|^第.部分/.test(text)) return null;
  const year = groups.year;
  return {
    issuer: cleanIssuer(groups.before ?? ''),
    year: year === undefined ? null : Number(year),
    place: (groups.middle ?? '').replace(/^(年度|年|度)/, '').replace(/(推进|的|关于)$/, ''),
  };
}

function cleanIssuer(words: string): string {
  return words
    .replace(/^关于/, '')
    .replace(/^20\d\d年度?/, '')
    .replace(/(关于|20\d\d年度?|推进)+$/, '')
    .replace(/[、,]$/, '');
}
