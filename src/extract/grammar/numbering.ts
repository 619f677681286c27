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

/** Every numbering system seen in the genre, tried in this order. */
export const NUMBERING: readonly NumberingSystem[] = [
  { id: 'part', rank: 1, pattern: new RegExp(`^第(${CN})(?:部分|章)[、.:]? ?`), example: '第一部分 主要举措和成效' },
  { id: 'cn-comma', rank: 1, pattern: new RegExp(`^(${CN}) ?、 ?`), example: '一、主要举措和成效' },
  { id: 'cn-dot', rank: 1, pattern: new RegExp(`^(${CN}) ?[.] ?`), example: '一.主要工作情况' },
  { id: 'cn-paren', rank: 2, pattern: new RegExp(`^\\( ?(${CN}) ?\\) ?、? ?`), example: '(一)加强组织领导' },
  { id: 'cn-half-paren', rank: 2, pattern: new RegExp(`^(${CN}) ?\\) ?`), example: '一)加强组织领导' },
  { id: 'arabic-dot', rank: 3, pattern: /^(\d{1,2}) ?[.](?!\d) ?/, example: '1.组织保障有力,体制机制运转顺畅。' },
  { id: 'arabic-comma', rank: 3, pattern: /^(\d{1,2}) ?、 ?/, example: '1、强化组织领导' },
  { id: 'arabic-paren', rank: 3, pattern: /^\( ?(\d{1,2}) ?\) ?/, example: '(1)强化组织领导' },
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

/** Reads the number a normal form begins with, or `null`. */
export function readNumber(norm: string): Numbered | null {
  for (const system of NUMBERING) {
    const match = system.pattern.exec(norm);
    const number = chineseNumber(match?.[1] ?? '');
    if (match && number !== null && number > 0) return { system, number, length: match[0].length };
  }
  return null;
}
