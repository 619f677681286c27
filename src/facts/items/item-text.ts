import type { CutItem } from './cut-items.ts';
import type { FlatLine } from './flat-line.ts';
import type { Stretch } from './stretch.ts';

/** A stretch of a line as printed. */
export interface PrintedPart {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The stretch with all that was left out of the flat form within it. */
export function printedPart(lines: readonly FlatLine[], { line, from, to }: Stretch): PrintedPart {
  const { text, map } = lines[line] as FlatLine;
  const start = map[from] as number;
  const words = text.slice(start, map[to]).trimEnd();
  return { line, from: start, to: start + words.length, text: words };
}

/** The text of an item, a line a paragraph. */
export function textOf(lines: readonly FlatLine[], { parts }: CutItem): string {
  return parts.map((part) => printedPart(lines, part).text).join('\n');
}
