import { chineseNumber } from './chinese-number.ts';

/** One way of numbering headings. */
export interface NumberingSystem {
  readonly id: string;
  /** 1 for systems of the first level, 2 for those below, 3 for those below that, when several meet. */
  readonly rank: 1 | 2 | 3;
  /** Matches the number at the start of a normal form; group 1 is the number itself. */
  readonly pattern: RegExp;
  /** A real heading. */
  readonly example: string;
}

const CN = '[一二三四五六七八九十]{1,3}';
/** Numerals as on bank notes; only with a sign after them are they numbers of headings. */
const FORMAL = '[壹贰叁肆伍陆柒捌玖拾]{1,3}';
/** What a heading's words begin with; a sentence that merely begins with a number goes on otherwise: `一,是…`, `一。` */
const WORDS = '(?=[\\u4e00-\\u9fff《“"(\\d])(?![一二三四五六七八九十]|是|要|来|方面|则)';

/** Every numbering system seen in the genre, tried in this order. */
export const NUMBERING: readonly NumberingSystem[] = [
  { id: 'part', rank: 1, pattern: new RegExp(`^第(${CN})(?:部分|章)[、.:]? ?`), example: '第一部分 主要举措和成效' },
  { id: 'cn-comma', rank: 1, pattern: new RegExp(`^(${CN}) ?、[、,.]? ?`), example: '一、主要举措和成效' },
  { id: 'cn-dot', rank: 1, pattern: new RegExp(`^(${CN}) ?[.]{1,2} ?`), example: '一.主要工作情况' },
  // The same system: 一、 … 二, … 三、 is one list.
  {
    id: 'cn-comma',
    rank: 1,
    pattern: new RegExp(`^(${CN})(?: ?[,。:;·•][、,.]? ?| (?=[\\u4e00-\\u9fff]{4}))${WORDS}`),
    example: '一,主要举措和成效',
  },
  { id: 'cn-formal', rank: 1, pattern: new RegExp(`^(${FORMAL}) ?[、.,。:] ?`), example: '壹、主要举措和成效' },
  {
    id: 'roman',
    rank: 1,
    pattern: /^([Ⅰ-Ⅻ](?![类级型期])|[IVX]{1,4}(?= ?[、.])) ?[、.,。:]? ?/,
    example: 'Ⅰ.主要举措和成效',
  },
  {
    id: 'cn-paren',
    rank: 2,
    pattern: new RegExp(`^[([〔【{<] ?(${CN}) ?[)\\]〕】}>] ?、? ?`),
    example: '(一)加强组织领导',
  },
  { id: 'cn-enclosed', rank: 2, pattern: /^([㈠-㈩㊀-㊉]) ?[、.]? ?/, example: '㈠加强组织领导' },
  { id: 'cn-half-paren', rank: 2, pattern: new RegExp(`^(${CN}) ?\\) ?`), example: '一)加强组织领导' },
  { id: 'arabic-dot', rank: 3, pattern: /^(\d{1,2}) ?[.](?!\d) ?/, example: '1.组织保障有力,体制机制运转顺畅。' },
  { id: 'arabic-comma', rank: 3, pattern: /^(\d{1,2}) ?、 ?/, example: '1、强化组织领导' },
  { id: 'arabic-full', rank: 3, pattern: /^([⒈-⒛]) ?/, example: '⒈强化组织领导' },
  { id: 'arabic-paren', rank: 3, pattern: /^\( ?(\d{1,2}) ?\) ?/, example: '(1)强化组织领导' },
  { id: 'arabic-enclosed', rank: 3, pattern: /^([⑴-⒇]) ?/, example: '⑴强化组织领导' },
  { id: 'circled', rank: 3, pattern: /^([①-⑳]) ?/, example: '①强化组织领导' },
  { id: 'yi-shi', rank: 3, pattern: /^([一二三四五六七八九十]{1,2})(?:是|要)(?!否|一)/, example: '一是强化法治引领。' },
  { id: 'di-yi', rank: 3, pattern: new RegExp(`^第(${CN})[,、]`), example: '第一,强化组织领导' },
];

/** A number at the start of a text. */
export interface Numbered {
  readonly system: NumberingSystem;
  readonly number: number;
  /** Length of the number with its signs. */
  readonly length: number;
}

/** What every number begins with; most lines begin otherwise and need no table. */
const OPENS =
  /^[([{〔【<《〈]? ?(?:[\d第一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾IVXⅠ-Ⅻ]|[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289])/;

/** Reads the number a normal form begins with, or `null`. */
export function readNumber(norm: string): Numbered | null {
  if (!OPENS.test(norm)) return null;
  for (const system of NUMBERING) {
    const match = system.pattern.exec(norm);
    const number = match ? numberOf(match[1] ?? '') : null;
    if (match && number !== null && number > 0) return { system, number, length: match[0].length };
  }
  return null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const FORMAL_DIGITS = '壹贰叁肆伍陆柒捌玖拾';
const DIGITS = '一二三四五六七八九十';

/** Value of a number in any of the scripts: 十二 · 12 · ㈠ · ⑴ · ⒈ · ① · Ⅱ · 贰. */
function numberOf(sign: string): number | null {
  const plain = sign.normalize('NFKC').replace(/[().]/g, '');
  const roman = ROMAN.indexOf(plain);
  return roman >= 0 ? roman + 1 : chineseNumber([...plain].map(usual).join(''));
}

function usual(char: string): string {
  return DIGITS[FORMAL_DIGITS.indexOf(char)] ?? char;
}
