import { chineseNumber } from '../../extract/grammar/chinese-number.ts';
import { readNumber } from '../../extract/grammar/numbering.ts';

/** What opens an item of a list. */
export interface Marker {
  /** Offset in the flat line. */
  readonly at: number;
  readonly length: number;
  /** Markers of one list are of one system. */
  readonly system: string;
  /** Null where the number is lost or the sign has none: it is one more than the one before. */
  readonly number: number | null;
  /** Whether it opens its line. */
  readonly opens: boolean;
}

/** A way of marking items within a paragraph. */
export interface InlineSystem {
  readonly system: string;
  /** Group 1 is the number. */
  readonly pattern: string;
  readonly example: string;
}

const CN = '[一二三四五六七八九十]{1,2}';
/** What stands before an item within a paragraph. */
const BREAK = '(?<=[。;:,、!?)”]|^)';

/** Systems that occur within paragraphs; those at the start of a line are read by the numbering of headings as well. */
export const INLINE: readonly InlineSystem[] = [
  {
    system: 'yi-shi',
    pattern: `${BREAK}(${CN})(?:是|要)(?![否一])`,
    example: '仍有不足:一是执法力量不足;二是普法形式单一。',
  },
  // Only after 一是: see `chooseList`.
  {
    system: 'yi-shi',
    pattern: '(?<![一二三四五六七八九十百第])([二三四五六七八九])是(?!否)',
    example: '不断完善二是强化监督',
  },
  {
    system: 'yi-shi',
    pattern: '(?<=[。;])()是(?=[\\u4e00-\\u9fff])',
    example: '…流于形式。是矛盾纠纷排查不彻底。(三 lost)',
  },
  {
    system: 'first-then',
    pattern: `${BREAK}(首先|其次|再次|再者|最后)(?=[,是])`,
    example: '首先,历史遗留的争议较多。',
  },
  { system: 'sides', pattern: `${BREAK}(一方面|另一方面)`, example: '一方面,承接能力不足;另一方面,…' },
  { system: 'qi-yi', pattern: `${BREAK}其(${CN})(?=[,是])`, example: '其一,抓好关键少数。' },
  { system: 'di-yi', pattern: `${BREAK}第(${CN})(?=[,是])`, example: '第一,坚持学用结合。' },
  { system: 'cn-paren', pattern: `${BREAK}\\((${CN})\\)`, example: '主要有:(一)工作机制有待完善;(二)…' },
  { system: 'arabic-paren', pattern: `${BREAK}\\((\\d{1,2})\\)`, example: '存在的不足:(1)专业能力不足;' },
  { system: 'arabic-half', pattern: '(?<=[。;:]|^)(\\d{1,2})\\)', example: '1)严格依法决策;' },
  {
    system: 'arabic-dot',
    pattern: '(?<=[。;:]|^)(\\d{1,2})[.](?!\\d)',
    example: '不足:1.专业人才缺乏。2.宣传方式单一。',
  },
  { system: 'arabic-comma', pattern: '(?<=[。;:]|^)(\\d{1,2})、', example: '1、监督人员编制少;' },
  { system: 'circled', pattern: '([①-⑳])', example: '①审计人员法律素养有待提高;' },
  { system: 'bullet', pattern: '^()[-—•·●◆■□▪]+', example: '- 执法队伍专业性有待加强。' },
];

const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 一方面: 1, 另一方面: 2 };
const ANY = new RegExp(INLINE.map(({ pattern }) => pattern).join('|'), 'gu');

/** All markers of a flat line between two offsets, in order. */
export function findMarkers(flat: string, from: number, to: number): Marker[] {
  const text = flat.slice(from, to);
  const first = openingNumber(text);
  const rest = [...text.matchAll(ANY)].flatMap((match) => inline(match, first?.length ?? 0));
  return [...(first ? [first] : []), ...rest].map((marker) => ({ ...marker, at: marker.at + from }));
}

function openingNumber(text: string): Marker | null {
  const read = readNumber(text);
  return read && { at: 0, length: read.length, system: read.system.id, number: read.number, opens: true };
}

function inline(match: RegExpMatchArray, from: number): Marker[] {
  const at = match.index ?? 0;
  if (at < from) return [];
  const group = match.slice(1).findIndex((value) => value !== undefined);
  const { system } = INLINE[group] as InlineSystem;
  return [{ at, length: match[0].length, system, number: numberOf(match[group + 1] ?? ''), opens: at === 0 }];
}

function numberOf(words: string): number | null {
  if (words in WORDS) return WORDS[words] as number;
  const number = chineseNumber(words.normalize('NFKC'));
  return number === 0 ? null : number;
}
