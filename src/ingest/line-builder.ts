import type { LineHint, RawLine } from '../model/document.ts';
import { linesOf } from '../text/line-breaks.ts';

/** Decoded text and the lines it consists of. */
export interface BuiltLines {
  readonly text: string;
  readonly lines: readonly RawLine[];
}

/** A line before it has a place: its text without line breaks, and what the format says about it. */
export interface DraftLine {
  readonly text: string;
  readonly hint?: LineHint;
}

/** Joins drafts with `\n` into one text and gives each line its offsets. A break left inside a draft ends a line; in a table row it is a space. */
export function buildLines(given: readonly DraftLine[]): BuiltLines {
  const drafts = given.flatMap(withoutBreaks);
  const lines: RawLine[] = [];
  let start = 0;
  for (const [index, { text, hint }] of drafts.entries()) {
    const end = start + text.length;
    lines.push({ index, start, end, text, ...(hint && Object.keys(hint).length > 0 ? { hint } : {}) });
    start = end + 1;
  }
  return { text: drafts.map((draft) => draft.text).join('\n'), lines };
}

function withoutBreaks(draft: DraftLine): DraftLine | DraftLine[] {
  const rows = linesOf(draft.text);
  if (rows.length === 1) return draft;
  return draft.hint?.cells ? { ...draft, text: rows.join(' ') } : rows.map((text) => ({ ...draft, text }));
}

/** A table row as one line, cells between bars, the form in which pasted tables come as well: `| 索引号 | 113702 |`. */
export function rowLine(cells: readonly string[], hint: LineHint = {}): DraftLine {
  return { text: `| ${cells.join(' | ')} |`, hint: { ...hint, cells } };
}
