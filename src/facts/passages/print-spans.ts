import type { PassagePlace } from '../../model/passage.ts';
import type { FoldedReport, Piece } from './fold-report.ts';
import type { Span } from './gather-clusters.ts';

/** What a report prints at a span of its own codes. */
export function placeAt(
  { pieces, steps, widths, print }: Pick<FoldedReport, 'pieces' | 'steps' | 'widths' | 'print'>,
  report: string,
  [first, end]: Span,
): PassagePlace {
  const piece = pieceAt(pieces, first);
  let offset = piece.from;
  let [from, to] = [offset, offset];
  for (let at = piece.at; at < end; at++) {
    offset += steps[at] as number;
    if (at === first) from = offset;
    to = offset + (widths[at] as number);
  }
  const text = print.slice(piece.print + from, piece.print + to);
  return { report, section: piece.section, anchor: piece.anchor, from, to, text };
}

/** The last piece that begins at a code or before it. */
function pieceAt(pieces: readonly Piece[], code: number): Piece {
  let [low, high] = [0, pieces.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).at <= code) low = middle;
    else high = middle;
  }
  return pieces[low] as Piece;
}
