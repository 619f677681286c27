import type { FlatLine } from './flat-line.ts';
import type { Sentence } from './sentences.ts';

/** A stretch of a line, in offsets of its flat form. */
export interface Stretch extends Sentence {
  readonly line: number;
}

/** The flat text of a stretch. */
export function flatOf(lines: readonly FlatLine[], { line, from, to }: Stretch): string {
  return (lines[line] as FlatLine).flat.slice(from, to);
}
