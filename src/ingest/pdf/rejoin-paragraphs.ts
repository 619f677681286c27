import type { DraftLine } from '../line-builder.ts';
import type { PrintedLine } from './page-lines.ts';

/** Printed page numbers: `- 3 -`, `— 3 —`, `第3页`, `3/12`. */
const PAGE_NUMBER = /^[-—–·\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／]\s*(?:共\s*)?\d{1,4}(?:\s*页)?)?[-—–·\s]*$/u;
const MARGIN_SHARE = 0.12;
const SENTENCE_END = /[。：；！？:;]$/u;
const ENUMERATOR = /^(?:[（(]?[一二三四五六七八九十]+[)）、]|\d{1,2}[.．、])/u;

/**
 * Joins printed lines into paragraphs across lines and pages. Page numbers and heads that repeat on most pages become
 * lines of their own, marked as furniture, so that they cannot cut a sentence and are not lost.
 */
export function rejoinParagraphs(lines: readonly PrintedLine[], pages: number): DraftLine[] {
  const heads = runningHeads(lines, pages);
  const body = lines.filter((line) => !isFurniture(line, heads));
  const furniture = lines.filter((line) => isFurniture(line, heads));
  const left = leftEdge(body);
  const right = Math.max(0, ...body.map((line) => line.right));
  const paragraphs: { text: string; last: PrintedLine; centred: boolean; flush: boolean }[] = [];
  for (const line of body) {
    const open = paragraphs.at(-1);
    if (open && continues(open.last, line, { left, right })) {
      open.text += needsSpace(open.text, line.text) ? ` ${line.text}` : line.text;
      open.last = line;
    } else
      paragraphs.push({
        text: line.text,
        last: line,
        centred: isCentred(line, left, right),
        flush: isRight(line, left, right),
      });
  }
  return [
    ...paragraphs.map(({ text, centred, flush }) => ({
      text,
      ...(centred ? { hint: { align: 'center' as const } } : flush ? { hint: { align: 'right' as const } } : {}),
    })),
    ...furniture.map((line) => ({ text: line.text, hint: { region: 'furniture' as const } })),
  ];
}

/** A line continues the paragraph when the one before ran to the right edge and this one starts at the left edge in the same size. */
function continues(before: PrintedLine, line: PrintedLine, edge: { left: number; right: number }): boolean {
  const sameSize = Math.abs(before.size - line.size) < 1;
  const full = before.right > edge.right - before.size * 2;
  const atLeft = line.left < edge.left + line.size * 0.8;
  const near = before.page !== line.page || before.y - line.y < line.size * 3;
  const opens = SENTENCE_END.test(before.text) && ENUMERATOR.test(line.text);
  return sameSize && full && atLeft && near && !opens;
}

function isFurniture(line: PrintedLine, heads: ReadonlySet<string>): boolean {
  const inMargin = line.y < line.pageHeight * MARGIN_SHARE || line.y > line.pageHeight * (1 - MARGIN_SHARE);
  return inMargin && (PAGE_NUMBER.test(line.text) || heads.has(withoutDigits(line.text)));
}

/** Texts, digits left out, that stand in the margin of at least half of three or more pages. */
function runningHeads(lines: readonly PrintedLine[], pages: number): ReadonlySet<string> {
  const seen = new Map<string, Set<number>>();
  for (const line of lines) {
    if (line.y > line.pageHeight * MARGIN_SHARE && line.y < line.pageHeight * (1 - MARGIN_SHARE)) continue;
    const key = withoutDigits(line.text);
    seen.set(key, (seen.get(key) ?? new Set()).add(line.page));
  }
  return new Set([...seen].filter(([, on]) => pages >= 3 && on.size * 2 >= pages).map(([key]) => key));
}

const withoutDigits = (text: string): string => text.replace(/\d+/g, '#');
const needsSpace = (before: string, after: string): boolean => /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after);

function isCentred(line: PrintedLine, left: number, right: number): boolean {
  const before = line.left - left;
  const after = right - line.right;
  return before > line.size * 2.5 && Math.abs(before - after) < line.size * 2;
}

function isRight(line: PrintedLine, left: number, right: number): boolean {
  return line.left - left > (right - left) * 0.4 && !isCentred(line, left, right);
}

/** Where continued lines begin: the leftmost start among lines of the commonest size. */
function leftEdge(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines)
    counts.set(Math.round(line.size), (counts.get(Math.round(line.size)) ?? 0) + line.text.length);
  const size = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
  return Math.min(...lines.filter((line) => Math.round(line.size) === size).map((line) => line.left));
}
