import type { Level } from '../../model/level.ts';

/** Whose figures a report states: its issuer's, and whom else it may speak of. */
export interface Issuer {
  readonly name: string | null;
  readonly level: Level | null;
  /** Places from the province down. */
  readonly places: readonly string[];
}

/** Bodies whose figures stand in one report; `zone` is a development zone. */
export type Body = 'government' | 'bureau' | 'town' | 'zone';

const BY_LEVEL: Readonly<Record<Level, Body>> = {
  province: 'government',
  city: 'government',
  county: 'government',
  township: 'town',
  department: 'bureau',
  zone: 'zone',
};

/** Subjects in a clause, as governments tell the figures of those below them. The last before the number is meant. */
const SUBJECTS: readonly (readonly [Body, string])[] = [
  ['government', '(?:[省市县区旗州]|本级)(?:人民)?政府(?!部门|工作部门)|以政府为被告'],
  ['bureau', '(?:各|[省市县区]级|[省市县区]直)(?:行政)?(?:执法)?(?:部门|单位|委办局)|政府(?:工作)?部门'],
  ['town', '各?(?:镇街|乡镇|镇乡|街镇)(?:\\(街道\\)|街道)?|各街道'],
];
const SUBJECT = new RegExp(SUBJECTS.map(([body, words]) => `(?<${body}>${words})`).join('|'), 'gu');

/** Kinds of cases, which one body decides and another is party to. */
const DECIDED_OR_AGAINST = /^(?:reconsideration|litigation)-/u;
const AGAINST =
  /被(?:申请|复议|诉|告)|应诉|败诉|胜诉|涉[我本]|以[\u4e00-\u9fff]{1,8}为被|针对[我本]|答复行政复议|答复[\u4e00-\u9fff]{0,8}行政复议/u;
/** The bureau that decides reconsideration for its government. */
const DECIDES = /司法[局厅部]/u;

/** Whose a figure is: `government`, `bureau`, `town` or `zone`; for cases with `/decided` or `/against`. */
export function scopeOf(kind: string, clause: string, issuer: Issuer): string | null {
  const own = issuer.level === null ? null : BY_LEVEL[issuer.level];
  const body = own === 'government' || own === null ? (subjectIn(clause) ?? own) : own;
  if (!DECIDED_OR_AGAINST.test(kind)) return body;
  const role = roleOf(kind, clause, { body, issuer });
  return [body, role].filter((one) => one !== null).join('/') || null;
}

function subjectIn(clause: string): Body | null {
  const last = [...clause.matchAll(SUBJECT)].at(-1)?.groups ?? {};
  return (Object.keys(last).find((body) => last[body] !== undefined) as Body | undefined) ?? null;
}

/** Courts decide actions, so that these are against the body; reconsideration is decided by governments and their bureaus of justice. */
function roleOf(
  kind: string,
  clause: string,
  { body, issuer }: { body: Body | null; issuer: Issuer },
): 'decided' | 'against' | null {
  if (kind.startsWith('litigation') || AGAINST.test(clause)) return 'against';
  if (body === null) return null;
  return body === 'government' || DECIDES.test(issuer.name ?? '') ? 'decided' : 'against';
}

const NATION = /全国(?![\u4e00-\u9fff]{0,6}(?:考试|平台|系统|竞赛|宣传|[日周月]))/u;
const RANK: readonly (readonly [rank: number, words: RegExp])[] = [
  [1, /全省|全自治区|省级|省内/u],
  [2, /全市|全州|全盟|全地区/u],
  [3, /全县|全区|全旗/u],
];

/** Whether a clause speaks of more than the report's body answers for: 全国133家, or 全省 in a county's report. */
export function isOthers(clause: string, { level, places }: Issuer): boolean {
  if (NATION.test(clause)) return true;
  const rank = level === 'township' ? 4 : places.length;
  // 全市 of a county-level city is its own
  const city = /市$/u.test(places[2] ?? '') && rank === 3;
  return rank > 0 && RANK.some(([of, words]) => of < rank && !(of === 2 && city) && words.test(clause));
}
