import type { Quantity } from '../../text/quantities/find-quantities.ts';
import type { IndicatorRule } from './rule.ts';
import { rulesFor } from './rules/rules.ts';
import { lastTopic } from './topics.ts';
import type { Window } from './window.ts';

/** A rule that understands a number, and where its head stands, counted from the number: negative before it. */
export interface Match {
  readonly rule: IndicatorRule;
  readonly side: 'left' | 'right';
  /** Characters between head and number. */
  readonly gap: number;
  readonly length: number;
}

const GAP = 6;
/** The longest head with the widest gap. */
const REACH = 60;
/** Heads behind a number stand close: 1名常年法律顾问. */
const RIGHT_GAP = 8;
/** A head so close before the number is what it counts, whatever follows. */
const CLOSE = 2;
/** An event that was held has the whole clause for its name: 举办2场人民调解员(专职调解员)业务培训班. */
const HELD = /(?:开展|举办|组织|召开|举行)了?$/u;
const NAME_ENDS = /^(?:$|[及和与、])/u;

/** Where or by whom it was done is no count of it: 在6个村开展普法活动, 由3家单位举办. */
const PLACE_OF = /[在于由]$/u;
const DONE = /开展|举办|组织|召开/u;

/** What may follow a number that counts what stands before it. */
const FREE = /^(?:$|[、,。;:)(]|[均已都并同较与比占逐被和及余左其且])/u;
/** What a spelt number is counted by when its noun follows: 聘请两名公职律师, but not 落实三项制度. */
const COUNTING =
  /(?:聘[请任用]|开展|举办|组织|召开|举行|建[成立]|配备|选派|选聘|现有|共有|有|设立|办理|受理|新增|化解|处理|了|各类|安排)$/u;

/** What was done so often: 两次主持召开法治工作会议. */
const HELD_AFTER = /^(?:主持|组织|集中)?(?:召开|专题研究|专题学习)/u;

/** The rule whose head is nearest to a number; null where none fits. */
export function chooseRule(quantity: Quantity, window: Window): Match | null {
  const rules = rulesFor(quantity.unit);
  const fits = fitting(window);
  const aside = ASIDE.exec(window.left.slice(-REACH))?.[0].length ?? 0;
  const before = (skipped: number) => best(rules.flatMap((rule) => onLeft(rule, window, skipped) ?? []).filter(fits));
  const left = before(aside) ?? (aside > 0 ? before(0) : null);
  const right = window.borrowed ? null : best(rules.flatMap((rule) => onRight(rule, window) ?? []).filter(fits));
  const chosen = pick(left, right);
  return chosen !== null && isCount(quantity, window, chosen) ? chosen : null;
}

/** Whether the clause, and what was spoken of before, allow what a head says. */
function fitting({ left, right, around, ahead, sentenceBefore, earlier }: Window): (match: Match) => boolean {
  const beside = `${left}#${beforeList(right)}`;
  let last: string | undefined;
  return ({ rule: { topic, need, not, ahead: mayFollow } }) => {
    if (need !== undefined && !need.test(around) && !(mayFollow && need.test(ahead))) return false;
    if (not?.test(beside)) return false;
    if (topic === undefined) return true;
    last ??= lastTopic(sentenceBefore) ?? lastTopic(earlier) ?? 'none';
    return topic === last;
  };
}

/** 行政复议6件、行政诉讼3件: what follows 、 is of the next number. */
function beforeList(right: string): string {
  const end = right.indexOf('、');
  return end < 0 ? right : right.slice(0, end);
}

/** What a head is told more of stands between it and its number: 纠错(含撤销、确认违法)29件. */
const ASIDE = /(?<=[^(])\([^()]*\)$/u;

function onLeft(rule: IndicatorRule, { left }: Window, aside: number): Match | null {
  const near = left.slice(-REACH, left.length - aside);
  const pattern = global(rule.head);
  let match: Match | null = null;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(near); found !== null; found = pattern.exec(near)) {
    const gap = near.length - found.index - found[0].length;
    if (gap <= (rule.gap ?? GAP)) match = { rule, side: 'left', gap: gap + aside, length: found[0].length };
  }
  return match;
}

function onRight(rule: IndicatorRule, { left, right }: Window): Match | null {
  const found = rule.head.exec(right);
  if (found === null) return null;
  const between = right.slice(0, found.index);
  if (/[的在]/u.test(between) || (DONE.test(between) && PLACE_OF.test(left))) return null;
  const match: Match = { rule, side: 'right', gap: found.index, length: found[0].length };
  if (match.gap <= RIGHT_GAP) return match;
  return HELD.test(left) && NAME_ENDS.test(right.slice(match.gap + match.length)) ? match : null;
}

/** The nearest, of these the longest, of these the first. */
function best(matches: readonly Match[]): Match | null {
  return matches.reduce<Match | null>(
    (so, one) => (so === null || one.gap < so.gap || (one.gap === so.gap && one.length > so.length) ? one : so),
    null,
  );
}

function pick(left: Match | null, right: Match | null): Match | null {
  if (left === null || right === null) return left ?? right;
  return left.gap <= CLOSE || left.gap <= right.gap ? left : right;
}

/** Chinese numerals stand in idioms as well: they count only where a count would stand. */
function isCount({ spelt, one }: Quantity, { left, right, listed }: Window, { side, gap }: Match): boolean {
  if (!spelt) return true;
  if (side === 'right') return COUNTING.test(left) || HELD_AFTER.test(right);
  return FREE.test(right) && !(one && (gap > CLOSE || listed));
}

const globals = new Map<RegExp, RegExp>();

function global(pattern: RegExp): RegExp {
  const known = globals.get(pattern);
  if (known !== undefined) return known;
  const made = new RegExp(pattern.source, `${pattern.flags}g`);
  globals.set(pattern, made);
  return made;
}
