import { formatNumber, type NumberFormat } from '../number-format.ts';

/** One level of a Word list: how its number looks and where it starts. */
export interface NumberingLevel {
  readonly start: number;
  readonly format: NumberFormat;
  /** Pattern with `%1` … `%9` for the numbers of the levels, e.g. `（%2）`. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
}

/** Lists of a document by `w:numId`, each with its levels by `w:ilvl`. */
export type Numbering = ReadonlyMap<
  string,
  { readonly abstractId: string; readonly levels: ReadonlyMap<number, NumberingLevel> }
>;

/** `w:numFmt` values (ECMA-376 part 1, 17.18.59) as the ways we can write; an unknown one is written in digits. */
export const WORD_FORMATS: Readonly<Record<string, NumberFormat>> = {
  decimal: 'decimal',
  decimalFullWidth: 'decimal',
  chineseCounting: 'chinese',
  chineseCountingThousand: 'chinese',
  chineseLegalSimplified: 'chinese',
  ideographDigital: 'chinese',
  japaneseCounting: 'chinese',
  taiwaneseCounting: 'chinese',
  taiwaneseCountingThousand: 'chinese',
  ideographTraditional: 'chinese',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
  lowerLetter: 'lower-letter',
  upperLetter: 'upper-letter',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
  bullet: 'none',
  none: 'none',
};

/** Counts the numbered paragraphs of one document and writes their numbers, as Word does on screen. */
export class NumberCounter {
  private readonly counts = new Map<string, number[]>();

  constructor(private readonly numbering: Numbering) {}

  /** The number before the next paragraph of list `numId` at `level`, e.g. `（二）`; empty for bullets and unknown lists. */
  next(numId: string, level: number): string {
    const list = this.numbering.get(numId);
    const own = list?.levels.get(level);
    if (!list || !own) return '';
    const counts = this.counts.get(list.abstractId) ?? [];
    this.counts.set(list.abstractId, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'none') return '';
    const number = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const row = list.levels.get(at);
      return formatNumber(counts[at] ?? row?.start ?? 1, row?.format ?? 'decimal');
    });
    return number + (own.suffix === 'space' ? ' ' : '');
  }
}
