import { writeNumber } from './word-number.ts';

/** One level of a Word list: how its number looks and where it starts. */
export interface NumberingLevel {
  readonly start: number;
  /** Value of `w:numFmt`, e.g. `chineseCounting`. */
  readonly format: string;
  /** Pattern with `%1` … `%9` for the numbers of the levels, e.g. `（%2）`. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Level (from 1) whose next number lets this one begin anew; 0: never; `null`: every level above. */
  readonly restart: number | null;
  /** All numbers in digits, `w:isLgl`: 一 above stays 1 in 1.1. */
  readonly legal: boolean;
  /** Paragraph style that stands for this level. */
  readonly style: string | null;
}

/** A list by `w:numId`: it counts together with all lists of the same abstract one. */
export interface NumberedList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Levels that begin anew where this list is first used, and the number with which they begin. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Lists of a document by `w:numId`. */
export type Numbering = ReadonlyMap<string, NumberedList>;

/** Word has nine levels. */
export const MOST_LEVEL = 8;

/** Counts the numbered paragraphs of one document and writes their numbers, as Word does on screen. */
export class NumberCounter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly used = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** The level that a paragraph of `style` has in list `numId` where it names none itself. */
  levelOf(numId: string, style: string): number {
    const levels = this.numbering.get(numId)?.levels ?? [];
    return [...levels].find(([, level]) => level.style === style && style !== '')?.[0] ?? 0;
  }

  /** The number before the next paragraph of list `numId` at `level`, e.g. `（二）`; empty for bullets and unknown lists. */
  next(numId: string, level: number): string {
    const list = this.numbering.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counts = this.counts.get(list.abstractId) ?? [];
    this.counts.set(list.abstractId, counts);
    counts[level] = this.restarted(numId, level) ?? (counts[level] ?? own.start - 1) + 1;
    for (let below = level + 1; below <= MOST_LEVEL; below++) {
      const restart = list.levels.get(below)?.restart ?? null;
      if (restart === null || level < restart) counts[below] = undefined;
    }
    if (own.format === 'bullet' && !isWord(own.text)) return '';
    return write(own, list.levels, counts) + (own.suffix === 'space' ? ' ' : '');
  }

  private restarted(numId: string, level: number): number | null {
    const start = this.numbering.get(numId)?.starts.get(level);
    const use = `${level}/${numId}`;
    if (start === undefined || this.used.has(use)) return null;
    this.used.add(use);
    return start;
  }
}

/** A bullet is a sign, or one letter of a symbol font; what has more to it is words: `附件`. */
function isWord(text: string): boolean {
  return /\p{Script=Han}|\p{N}|\p{L}{2}/u.test(text);
}

function write(own: NumberingLevel, levels: NumberedList['levels'], counts: readonly (number | undefined)[]): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const row = levels.get(at);
    return writeNumber(counts[at] ?? row?.start ?? 1, own.legal ? 'decimal' : (row?.format ?? 'decimal'));
  });
}
