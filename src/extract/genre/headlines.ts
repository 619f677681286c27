import { leadingBody } from '../grammar/body-name.ts';
import { foldYears } from '../grammar/year-words.ts';
import type { Line } from '../lines/line.ts';
import type { Clues } from '../metadata/clues.ts';

/** Words that stand where a page's title stands; `from` is their place in the line's normal form. */
export interface Headline {
  readonly line: Line;
  readonly text: string;
  readonly from: number;
}

/** Shorter words are names of columns: 政策解读, 规划计划, 政府工作报告. */
const SHORTEST = 8;
const LONGEST = 70;
/** 岳阳县人民政府信息公开目录, 政府信息公开年报 */
const COLUMN = /信息公开(?:目录|指南|制度|年报|平台|专栏)|公开目录|公开内容|门户网站|政府网$/;

/** What the page's title may be: lines above the text and its first line when that is no sentence (2025年工作计划), the words before a line's first label, 标题: fields. Menus have several spaces. */
export function headlinesOf({ headlines, pairs, body }: Clues): Headline[] {
  const first = body.slice(0, 1).filter(({ norm }) => !/[。;:!]$/.test(norm));
  const alone = [...headlines, ...first]
    .filter(({ norm }) => !NUMBERED.test(norm))
    .map((line) => ({ line, text: line.norm, from: 0 }));
  const labelled = pairs
    .filter(({ field }) => field === 'title')
    .map(({ line, value, from }) => ({ line, text: value, from }));
  const before = pairs.flatMap((pair, i) => (pairs[i - 1]?.line === pair.line ? [] : beforeLabel(pair)));
  return [...alone, ...before, ...labelled].filter(({ text }) => isTitleLike(text));
}

/** A heading of the text, which may stand first where a page has neither title nor lead: (一)强化法律论证,护航重大项目. */
const NUMBERED = /^(?:[(]?[一二三四五六七八九十\d]+[)、.]|第[一二三四五六七八九十]+部分)/;

/** Names of columns have neither year nor body, nor are they about anything. */
function isTitleLike(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || text.split(/[ |>]+/).length > 3 || COLUMN.test(text))
    return false;
  const worded = /20\d\d|关于|法治|依法|[《【]|范文|(?:报告|总结|纪要|答案)$/.test(foldYears(text));
  return worded || leadingBody(text).length >= 4 || text.length >= LONG;
}

/** So many characters are no column's name. */
const LONG = 14;

function beforeLabel({ line, label, from }: Clues['pairs'][number]): Headline[] {
  const at = line.norm.slice(0, from).lastIndexOf(label[0] as string);
  return at > SHORTEST ? [{ line, text: line.norm.slice(0, at).trim(), from: 0 }] : [];
}
