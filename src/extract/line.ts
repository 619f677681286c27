import type { LineHint, RawDocument } from '../model/document.ts';
import type { Witness } from '../model/report.ts';
import { normalise } from './normalise.ts';

/** A line with the copy of it that rules look at. `map[i]` is the offset in the capture of `norm[i]`; `map[norm.length]` its end. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Width folded, invisible characters gone, runs of white space one space, ends trimmed. */
  readonly norm: string;
  readonly map: readonly number[];
  readonly hint: LineHint | undefined;
}

/** Lines of a document, each with its normal form. */
export function toLines(document: RawDocument): Line[] {
  return document.lines.map(({ index, start, end, text, hint }) => {
    const { norm, map } = normalise(text, start);
    return { index, start, end, raw: text, norm, map, hint };
  });
}

/** Offset in the capture of a place in the normal form. */
export function offsetOf(line: Line, at: number): number {
  return line.map[at] ?? line.end;
}

/** Offset just after the character before a place in the normal form: where a stretch that ends there ends in the capture. */
export function endOffsetOf(line: Line, at: number): number {
  if (at <= 0) return line.map[0] ?? line.start;
  if (at >= line.norm.length) return line.map[line.norm.length] ?? line.end;
  return (line.map[at - 1] ?? line.start) + 1;
}

/** Witness for a stretch of a line's normal form. */
export function witnessIn(line: Line, rule: string, from = 0, to = line.norm.length): Witness {
  const start = offsetOf(line, from);
  const end = endOffsetOf(line, to);
  return { rule, text: line.raw.slice(start - line.start, end - line.start), start, end };
}
