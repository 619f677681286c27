import type { Nodes, Paragraph, Text } from 'mdast';
import type { Position } from 'unist';
import { endOffsetOf, type Line, offsetOf, piecesIn, printedIn } from '../lines/line.ts';

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

/** Text nodes of a piece, exactly as printed: one, or one for each line of a wrapped paragraph. */
export function textsOf({ line, from, to }: Piece): Text[] {
  const { start, end } = placeOf({ line, from, to });
  const printed = piecesIn(line, start, end);
  const pieces = printed.length > 0 ? printed : [{ start, end, text: '' }];
  return pieces.map((one) => ({ type: 'text', value: one.text, position: positionIn(line, one.start, one.end) }));
}

/** Where a piece stands, for the node that holds its texts. */
export function positionOf(piece: Piece): Position {
  const { start, end } = placeOf(piece);
  return positionIn(piece.line, start, end);
}

/** Paragraph of a piece; `runIn` is the length of a heading sentence at its start, in the normal form. */
export function paragraphOf(piece: Piece, runIn = 0): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', children: textsOf(piece), position: positionOf(piece) };
  if (runIn === 0) return paragraph;
  const end = endOffsetOf(piece.line, piece.from + runIn);
  return { ...paragraph, data: { runIn: printedIn(piece.line, placeOf(piece).start, end).length } };
}

/** Offset in the capture of a place in a node's text; line breaks of a wrapped paragraph count for nothing in the text. */
export function offsetIn(node: Nodes, at: number): number {
  let left = at;
  for (const text of textNodes(node)) {
    if (left < text.value.length) return (text.position?.start.offset ?? 0) + left;
    left -= text.value.length;
  }
  return node.position?.end.offset ?? 0;
}

function textNodes(node: Nodes): Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textNodes) : [];
}
