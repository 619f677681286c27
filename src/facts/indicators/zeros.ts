import type { Sentence } from './read-line.ts';
import { lastTopic } from './topics.ts';

/** A zero stated in words. */
export interface Zero {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

interface ZeroRule {
  readonly kind: string;
  /** A thing that a word of zero denies, without 案件 and the like. */
  readonly thing: RegExp;
  readonly topic?: string;
  readonly example: string;
}

/** What may stand before and after a thing denied: 一起…案件, 被…的情形发生. */
const OPEN = '(?:任何|一|1)?(?:件|起|例|宗|次)?(?:因[\\u4e00-\\u9fff]{1,10}引[发起]的)?(?:被|有)?(?:申请|提起)?(?:的)?';
const CLOSE = '(?:的|类)*(?:案件|案|申请|事件|事项|情况|情形|现象|记录)*(?:的)?(?:发生|出现|产生)?';
const thing = (words: string) => new RegExp(`^${OPEN}(?:${words})${CLOSE}$`, 'u');

/** What is denied in the genre; anything else that is not there is no figure. */
export const ZEROS: readonly ZeroRule[] = [
  {
    kind: 'litigation-lost',
    thing: thing('(?:行政)?(?:诉讼|应诉)?(?:案件)?败诉'),
    example: '全年发生行政诉讼案件14件,无一败诉。',
  },
  {
    kind: 'reconsideration-corrected',
    thing: thing('(?:行政)?复议(?:案件)?(?:被)?(?:纠错|撤销|纠正)|(?:行政)?复议(?:机关)?(?:撤销|纠错)'),
    example: '未出现行政复议被纠错或行政诉讼败诉案件。',
  },
  {
    kind: 'reconsideration-corrected',
    thing: thing('(?:被)?(?:纠错|撤销|纠正|撤销、?变更|撤改)'),
    topic: 'reconsideration',
    example: '受理行政复议案件5件,无一纠错。',
  },
  {
    kind: 'reconsideration-cases',
    thing: thing('(?:被)?行政复议|复议'),
    example: '全年未发生行政复议、行政诉讼案件。',
  },
  {
    kind: 'litigation-cases',
    thing: thing('行政诉讼|行政应诉|应诉|诉讼'),
    example: '全年未发生行政复议、行政诉讼案件。',
  },
  {
    kind: 'info-requests',
    thing: thing('(?:政府)?信息公开申请|依申请公开(?:政府)?(?:信息)?|公开申请|关于政府信息公开的'),
    example: '本年度未收到政府信息公开申请。',
  },
  { kind: 'hearings', thing: thing('听证'), example: '全年未发生听证案件。' },
  { kind: 'judicial-suggestions', thing: thing('司法建议书?'), example: '全年未收到司法建议。' },
  { kind: 'procuratorial-suggestions', thing: thing('检察建议书?'), example: '未收到检察建议书。' },
  { kind: 'penalties', thing: thing('行政处罚'), example: '全年无行政处罚案件。' },
  { kind: 'licences', thing: thing('行政许可'), example: '全年无行政许可事项。' },
  {
    kind: 'normative-documents',
    thing: thing('(?:制定|出台|制发|修改|修订|废止)?(?:行政)?规范性文件'),
    example: '全年未制定规范性文件。',
  },
];

const DENIED =
  /(未(?:发生|出现|产生|收到|受理|接到|办理|制定|出台|制发|有|被)|没有(?:发生|出现|收到|产生|受理|制定)?|从未(?:发生|出现)|无一|无(?!法|障碍|论|证)|[“"]?零(?![\d点]))((?:(?!零)[^,。;!?:]){0,48})/gu;
/** 行政复议、行政诉讼案件均为零: what is nought stands before, so far back at most. */
const NOUGHT = /(?:数量?)?(?:均|都)?(?:为|是)[“"]?零[”"]?(?=[,。;]|$)/gu;
const NOUGHT_REACH = 40;
/** Of when and of whom it is said: 全年, 我镇, 2024年. */
const SUBJECT = /^(?:全年|今年以?来?|本年度?|\d{4}年度?|[我本全](?:省|市|县|区|镇|乡|街道|局|委|系统))*/u;
const LIST = /[、或和及与]|以及|“|”|"/u;
const HOPED = /力争|确保|争取|努力|防止|实现(?=[^“"]{0,4}目标)|杜绝|避免|如|若|目标|将/u;

/** Zeros that a sentence states in words. */
export function zerosIn(line: string, { from, to }: Sentence): Zero[] {
  const text = line.slice(from, to);
  const after = [...text.matchAll(DENIED)].flatMap(({ 0: all, 2: things = '', index }) => {
    const spare = text.charAt(index + all.length) === '零' ? lastOf(things) : 0;
    return denied(text, { index, all: cut(all, spare), things: cut(things, spare) });
  });
  const before = [...text.matchAll(NOUGHT)].flatMap(({ 0: all, index }) => {
    const reach = text.slice(Math.max(0, index - NOUGHT_REACH), index);
    const things = reach.slice(reach.search(/[^,;:]*$/u)).replace(SUBJECT, '');
    return denied(text, { index: index - things.length, all: things + all, things });
  });
  return [...after, ...before].map((zero) => ({ ...zero, from: from + zero.from, to: from + zero.to }));
}

/** Length of what stands after the last 、: in 零撤改、行政诉讼零败诉 it is of the next 零. */
function lastOf(things: string): number {
  return things.length - Math.max(0, things.lastIndexOf('、'));
}

function cut(text: string, spare: number): string {
  return text.slice(0, text.length - spare);
}

function denied(text: string, { index, all, things }: { index: number; all: string; things: string }): Zero[] {
  const clause = text.slice(Math.max(0, index - 24), index);
  if (HOPED.test(clause.slice(clause.lastIndexOf(',') + 1)) || things.includes('目标')) return [];
  const topic = lastTopic(text.slice(0, index + all.length));
  const kinds = things.split(LIST).flatMap((one) => kindDenied(one, topic) ?? []);
  return [...new Set(kinds)].map((kind) => ({ kind, from: index, to: index + all.length }));
}

function kindDenied(words: string, topic: string | null): string | null {
  if (words === '') return null;
  return (
    ZEROS.find((rule) => (rule.topic === undefined || rule.topic === topic) && rule.thing.test(words))?.kind ?? null
  );
}
