import type { ReportContract } from '../../src/extract/to-contract.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { compareKey } from './compare-key.ts';

/** Classes that paragraphs are scored by. */
export const CLASSES = ['preamble', ...SECTION_KEYS, 'noise'] as const;
export type CaseClass = (typeof CLASSES)[number] | 'unsorted' | 'lost';

/** A part of the answer whose text can be looked up, each place once. */
export class Block {
  readonly lines: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  private text = '';
  private used = new Set<number>();

  constructor(
    readonly cls: CaseClass,
    ...texts: readonly string[]
  ) {
    for (const line of texts.join('\n').split('\n')) {
      const key = compareKey(line);
      if (key === '') continue;
      this.lines.push({ start: this.text.length, end: this.text.length + key.length, text: line });
      this.text += key;
    }
  }

  /** The whole text in comparable form. */
  get key(): string {
    return this.text;
  }

  /** Where `key` stands and is mostly not taken yet, or -1. */
  find(key: string): number {
    for (let at = this.text.indexOf(key); at >= 0; at = this.text.indexOf(key, at + 1)) {
      if (this.usedShare(at, at + key.length) < 0.3) return at;
    }
    return -1;
  }

  /** Like `find`, but only a whole line counts. */
  findLine(key: string): number {
    const line = this.lines.find(
      ({ start, end }) =>
        end - start === key.length && this.text.startsWith(key, start) && this.usedShare(start, end) < 0.3,
    );
    return line?.start ?? -1;
  }

  take(start: number, length: number): void {
    for (let i = start; i < start + length; i++) this.used.add(i);
  }

  /** Lines of six or more characters of which less than half was looked up. */
  surplus(): string[] {
    return this.lines
      .filter(({ start, end }) => end - start >= 6 && this.usedShare(start, end) < 0.5)
      .map(({ text }) => text);
  }

  private usedShare(start: number, end: number): number {
    let n = 0;
    for (let i = start; i < end; i++) if (this.used.has(i)) n++;
    return n / Math.max(1, end - start);
  }
}

/** The answer's parts by class. */
export function blocksOf(answer: ReportContract): Block[] {
  return [
    new Block('preamble', answer.preamble),
    ...answer.sections.map(({ key, heading, text }) => new Block(key as CaseClass, heading ?? '', text)),
    ...answer.unsorted.map(({ heading, text }) => new Block('unsorted', heading ?? '', text)),
    ...answer.dropped.map(({ text }) => new Block('noise', text)),
  ];
}
