import type { DraftLine } from '../line-builder.ts';
import { findFurniture } from './page-furniture.ts';
import type { PrintedLine } from './page-lines.ts';
import { type Edges, type EdgesOf, measureEdges } from './text-edges.ts';

const SENTENCE_END = /[。：；！？:;]$/u;
const ENUMERATOR = /^(?:[（(]?[一二三四五六七八九十]+[)）、]|\d{1,2}[.．、])/u;

/** Cells begin at the same place within this share of the size. */
const SAME_CELL = 0.5;

/** Paragraphs of a document, and what stands beside them on its pages. */
export interface Rejoined {
  readonly paragraphs: readonly DraftLine[];
  readonly furniture: readonly PrintedLine[];
}

/**
 * Joins printed lines into paragraphs across lines, columns and pages. Page numbers and heads that repeat are set
 * apart, so that they cannot cut a sentence and are not lost.
 */
export function rejoinParagraphs(lines: readonly PrintedLine[], pages: number): Rejoined {
  const furniture = findFurniture(lines, pages);
  const body = lines.filter((line) => !furniture.has(line));
  const edgesOf = measureEdges(body);
  const paragraphs: { text: string[]; first: PrintedLine; last: PrintedLine }[] = [];
  for (const line of body) {
    const open = paragraphs.at(-1);
    if (open && continues(open.last, line, edgesOf)) {
      if (needsSpace(open.last.text, line.text)) open.text.push(' ');
      open.text.push(line.text);
      open.last = line;
    } else paragraphs.push({ text: [line.text], first: line, last: line });
  }
  return {
    paragraphs: paragraphs.map(({ text, first }) => ({ text: text.join(''), ...alignOf(first, edgesOf(first)) })),
    furniture: [...furniture],
  };
}

/** A line continues the paragraph when the one before ran to the right edge and this one starts at the left edge in the same size. */
function continues(before: PrintedLine, line: PrintedLine, edgesOf: EdgesOf): boolean {
  const sameSize = Math.abs(before.size - line.size) < 1;
  const full = before.right > edgesOf(before).right - before.size * 2;
  const atLeft = line.left < edgesOf(line).left + line.size * 0.8;
  const sameStretch = before.page === line.page && before.frame === line.frame;
  const near = !sameStretch || before.y - line.y < line.size * 3;
  const opens = SENTENCE_END.test(before.text) && ENUMERATOR.test(line.text);
  return sameSize && full && atLeft && near && !opens && !areTableRows(before, line);
}

/** Rows of one table have cells that begin at the same place; other lines have a wide gap by chance. */
function areTableRows(before: PrintedLine, line: PrintedLine): boolean {
  return before.cells.some((cell) => line.cells.some((other) => Math.abs(cell - other) < line.size * SAME_CELL));
}

const needsSpace = (before: string, after: string): boolean => /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after);

function alignOf(line: PrintedLine, edges: Edges): Pick<DraftLine, 'hint'> {
  if (isCentred(line, edges)) return { hint: { align: 'center' } };
  return isRight(line, edges) ? { hint: { align: 'right' } } : {};
}

function isCentred(line: PrintedLine, { left, right }: Edges): boolean {
  const before = line.left - left;
  const after = right - line.right;
  return before > line.size * 2.5 && Math.abs(before - after) < line.size * 2;
}

function isRight(line: PrintedLine, { left, right }: Edges): boolean {
  return line.left - left > (right - left) * 0.4;
}
