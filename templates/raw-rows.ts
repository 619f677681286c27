import { toString as plainText } from 'mdast-util-to-string';
import type { Report, ReportContent, Span } from '../src/model/report.ts';
import { lineBreaks } from '../src/text/line-breaks.ts';

/** A stretch of one line of the capture. */
export interface RawPiece {
  readonly text: string;
  readonly span: Span;
}

/** A block of the cleaned report, with where it stands on the report page. */
export interface CleanPiece {
  readonly text: string;
  readonly anchor: string | null;
  readonly kind: 'title' | 'heading' | 'text';
}

/** One line of the capture beside what became of it. */
export interface RawRow {
  /** Line number from 1, as in the decoded capture. */
  readonly line: number;
  readonly raw: readonly RawPiece[];
  readonly clean: readonly CleanPiece[];
}

/** Lines of the capture in order; every character of `rawText` but the line breaks is in exactly one piece. */
export function rawRows(report: Report): readonly RawRow[] {
  const breaks = lineBreaks(report.rawText);
  const starts = [0, ...breaks.map(({ at, length }) => at + length)];
  const blocks = cleanPieces(report);
  let span = 0;
  let block = 0;
  return starts.map((start, at) => {
    const next = starts[at + 1] ?? report.rawText.length + 1;
    const end = breaks[at]?.at ?? report.rawText.length;
    const raw: RawPiece[] = [];
    while (span < report.spans.length && (report.spans[span] as Span).start < next) {
      const found = report.spans[span] as Span;
      const text = report.rawText.slice(Math.max(start, found.start), Math.min(end, found.end));
      if (text !== '') raw.push({ text, span: found });
      if (found.end > next) break;
      span++;
    }
    const clean: CleanPiece[] = [];
    while (block < blocks.length && (blocks[block] as Placed).start < next)
      clean.push((blocks[block++] as Placed).piece);
    return { line: at + 1, raw, clean };
  });
}

interface Placed {
  readonly start: number;
  readonly piece: CleanPiece;
}

function cleanPieces(report: Report): readonly Placed[] {
  const title = report.spans.find(({ use }) => use === 'title');
  const sections = report.sections.flatMap(({ heading, anchor, content }) => [
    ...(heading === null ? [] : [placed(heading.start, { text: heading.text, anchor, kind: 'heading' })]),
    ...content.map(block),
  ]);
  const found = [
    ...(title === undefined || report.title.value === null
      ? []
      : [placed(title.start, { text: report.title.value, anchor: null, kind: 'title' })]),
    ...report.preamble.map(block),
    ...sections,
    ...report.signature.map(block),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function block(node: ReportContent): Placed {
  return placed(node.position?.start.offset ?? 0, {
    text: plainText(node),
    anchor: node.data?.anchor ?? null,
    kind: node.type === 'heading' ? 'heading' : 'text',
  });
}

function placed(start: number, piece: CleanPiece): Placed {
  return { start, piece };
}
