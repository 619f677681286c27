import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Position } from 'unist';
import { endOffsetOf, type Line, offsetOf } from '../line.ts';

/** A stretch of one line's normal form. */
export interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

/** Where a piece stands in the capture, ends without white space. */
export function placeOf({ line, from, to }: Piece): { start: number; end: number } {
  return { start: offsetOf(line, from), end: endOffsetOf(line, to) };
}

/** unist position of a stretch of a line, offsets in the capture. */
export function positionIn(line: Line, start: number, end: number): Position {
  const point = (offset: number) => ({ line: line.index + 1, column: offset - line.start + 1, offset });
  return { start: point(start), end: point(end) };
}

/** Text node of a piece, its value exactly as printed. */
export function textOf(piece: Piece): Text {
  const { start, end } = placeOf(piece);
  const value = piece.line.raw.slice(start - piece.line.start, end - piece.line.start);
  return { type: 'text', value, position: positionIn(piece.line, start, end) };
}

/** Paragraph of a piece; `runIn` is the length of a heading sentence at its start, in the normal form. */
export function paragraphOf(piece: Piece, runIn = 0): Paragraph {
  const text = textOf(piece);
  const children: PhrasingContent[] = [text];
  const position = text.position as Position;
  if (runIn === 0) return { type: 'paragraph', children, position };
  const end = endOffsetOf(piece.line, piece.from + runIn);
  return { type: 'paragraph', children, position, data: { runIn: end - placeOf(piece).start } };
}
