import type { Quantity } from '../../text/quantities/find-quantities.ts';
import type { Line, Sentence } from './read-line.ts';

/** What stands beside a number. All texts are bounded, so that a sentence without end costs no more than others. */
export interface Window {
  /** Before the number, up to the number or clause before it. Where that is empty, what the number before it is of. */
  readonly left: string;
  /** Offset in the line of the end of `left`. */
  readonly leftEnd: number;
  /** Whether `left` is that of the number before. */
  readonly borrowed: boolean;
  /** After the number, up to the next number or clause. */
  readonly right: string;
  /** Whether 、 follows the number: 处罚一起、震慑一批. */
  readonly listed: boolean;
  /** The number as printed with what stands after it. */
  readonly after: string;
  /** The clause up to the number, numbers before it included. */
  readonly clause: string;
  /** The sentence up to the number and the clause with it. */
  readonly around: string;
  /** The clause that follows: 召开会议4次,研究法治建设工作. */
  readonly ahead: string;
  readonly sentenceBefore: string;
  /** What stands before the sentence in its paragraph. */
  readonly earlier: string;
}

/** Characters looked at on either side. */
const LEFT = 60;
const RIGHT = 24;
const AROUND = 50;
const BEFORE = 200;
const AHEAD = 48;

const CLAUSE_END = /[,;:。]/u;
/** What may stand between two numbers that are of one thing: 1012批1732人次, 3期,共200人次, 由40%降低至38%. */
const NOTHING =
  /^[,、(和及]?(?:分别|各|总|参与|参加|涉及)?(?:逐步|大幅|压)?(?:降低|下降|提高|上升|提升|增长|增加|升|降|增|减少|减|压缩|缩短|下调|上调)?$/u;
/** What a clause may say of the one before before its number: 开展集中学习,全年累计开展20次. */
const ADDED_UP =
  /^(?:全年|今年(?:以来)?|本年度|年内|截[至止]目前|目前|现已|已)?(?:累计|共计?|总计|合计)(?:组织|开展|举办|召开|进行)*$/u;

/** What was done to a list of things stands at its end: 对68份合同、23份文件进行合法性审查. */
const OBJECTS = /^(?:全年|今年|共|累计)*[对将](?!照)[^,;。]{0,40}$/u;

/** A number that words follow is of these: 其中1件胜诉,1件尚在审理. */
const COUNTS_BEFORE = /^(?:$|[、)(])/u;
/** 由40%降低至38%: what the old value stands after. */
export const OLD_VALUE =
  /(?:由|从|自|原来的?|原有的?|此前的?|(?:由|从)(?:去年|上年|年初|[\d年初月底]{2,8})(?:同期)?的?)$/u;

/** The texts beside the number `i` of a sentence's. */
export function windowOf(
  { line: { text: line }, sentence }: { readonly line: Line; readonly sentence: Sentence },
  [quantities, i]: readonly [readonly Quantity[], number],
): Window {
  const { from, to } = quantities[i] as Quantity;
  const previous = quantities[i - 1];
  const start = Math.max(sentence.from, from - LEFT);
  const clauseStart = start + lastClauseEnd(line.slice(start, from));
  const ownStart = Math.max(clauseStart, previous?.to ?? 0);
  const next = quantities[i + 1];
  const rightEnd = Math.min(sentence.to, to + RIGHT, next === undefined ? sentence.to : next.from);
  const right = ofThis(upToClauseEnd(line.slice(to, rightEnd)), next?.from === rightEnd);
  const own = ofNumberBefore(line.slice(ownStart, from), right, previous?.to === ownStart)
    ? ''
    : line.slice(ownStart, from);
  const lent = COUNTS_BEFORE.test(right) ? lender(line, sentence, { own, ownStart, previous }) : null;
  const leftStart = lent === null ? from - own.length : lent.from;
  const leftEnd = lent === null ? from : lent.to;
  return {
    left: line.slice(leftStart, leftEnd),
    leftEnd,
    borrowed: lent !== null,
    right,
    listed: line.charAt(to) === '、',
    after: line.slice(from, to) + right,
    clause: line.slice(clauseStart, from),
    around:
      squeezed(line.slice(Math.max(sentence.from, from - BEFORE), from)).slice(-AROUND) +
      line.slice(from, to) +
      (OBJECTS.test(line.slice(clauseStart, from))
        ? upToClauseEnd(line.slice(to, Math.min(sentence.to, to + AHEAD)))
        : right),
    sentenceBefore: line.slice(Math.max(sentence.from, from - BEFORE), from),
    ahead: lent === null ? clauseAfter(line.slice(to, Math.min(sentence.to, to + AHEAD))) : '',
    earlier: line.slice(Math.max(0, sentence.from - AROUND), sentence.from),
  };
}

/** Where the words stand that a number without words of its own is of. */
function lender(
  line: string,
  sentence: Sentence,
  { own, ownStart, previous }: { own: string; ownStart: number; previous: Quantity | undefined },
): Sentence | null {
  if (!NOTHING.test(own) && !ADDED_UP.test(own)) return null;
  // The number before stands right before, but for a comma
  const end = previous !== undefined && NOTHING.test(line.slice(previous.to, ownStart)) ? previous.from : ownStart - 1;
  if (end <= sentence.from) return null;
  const start = Math.max(sentence.from, end - LEFT);
  const words = line.slice(start, end);
  return { from: start + lastClauseEnd(words), to: end - (OLD_VALUE.exec(words)?.[0].length ?? 0) };
}

/** A title is one word of its sentence, however long: of 派发《…》《…》等手册 the verb stands near. */
const TITLE = /《[^《》]*?([^《》]{0,4}》)/gu;

function squeezed(text: string): string {
  return text.includes('》') ? text.replace(TITLE, '《$1') : text;
}

function lastClauseEnd(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (CLAUSE_END.test(text.charAt(at))) return at + 1;
  return 0;
}

/** 驳回1件、调解1件, 讲座2次和培训3次: what stands between 、 or 和 and the next number is of that. */
function ofThis(right: string, beforeNumber: boolean): string {
  if (beforeNumber && /^(?:以及|[和及与])/u.test(right)) return '';
  const list = beforeNumber ? right.lastIndexOf('、') : -1;
  return list < 0 ? right : right.slice(0, list);
}

/** 2次法律讲座和3次警示教育: what stands before 和 is of the number before, where a noun follows this one. */
function ofNumberBefore(own: string, right: string, follows: boolean): boolean {
  return follows && /.[、和及与]$/u.test(own) && !COUNTS_BEFORE.test(right);
}

/** Up to the end of the clause, or of the parentheses that the number stands in. */
function upToClauseEnd(text: string): string {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(') open++;
    if ((sign === ')' && --open < 0) || CLAUSE_END.test(sign)) return text.slice(0, at);
  }
  return text;
}

/** The clause after the one that a text begins in. */
function clauseAfter(text: string): string {
  const end = text.search(CLAUSE_END);
  return end < 0 || text.charAt(end) !== ',' ? '' : (text.slice(end + 1).split(CLAUSE_END, 1)[0] as string);
}
