import type { RawLine } from '../../model/document.ts';
import { findWrap, type Wrap } from './find-wrap.ts';
import {
  announces,
  endsSentence,
  isBare,
  isIndented,
  isLayout,
  isNumbered,
  isRunning,
  isWholeHeading,
  mayEndItem,
} from './line-signs.ts';

/** The paragraph that is open: its first line, its last, and whether it is more than a heading can be. */
interface Open {
  readonly first: string;
  readonly last: string;
  readonly running: boolean;
}

/**
 * Marks the lines that go on with the paragraph of the line before them, where a text is wrapped at a constant width:
 * `…稳步推进各项` / `工作,不断健全…`. A text that is not wrapped stays as it is.
 */
export function rejoinLines(lines: readonly RawLine[]): readonly RawLine[] {
  const wrap = findWrap(lines.map(wrappable));
  if (!wrap) return lines;
  let open: Open | null = null;
  return lines.map((line) => {
    const text = wrappable(line);
    const before: Open | null = open !== null && continues(open, text, wrap) ? open : null;
    open = text.trim() === '' ? null : opened(text, before);
    return before ? { ...line, hint: { ...line.hint, continues: true as const } } : line;
  });
}

/** Headings, rows and furniture that markup names are no part of a paragraph and part them as a blank line does. */
function wrappable({ text, hint }: RawLine): string {
  return hint?.depth || hint?.cells || hint?.region === 'furniture' ? '' : text;
}

function opened(text: string, before: Open | null): Open {
  const first = before?.first ?? text;
  return { first, last: text, running: (before?.running ?? false) || isRunning(text, first) };
}

/** Whether a line goes on with the open paragraph, whose last line ran to the edge. */
function continues({ first, last, running }: Open, text: string, wrap: Wrap): boolean {
  if (!isFull(last, wrap) || text.trim() === '' || isIndented(text) || isLayout(text) || isLayout(last)) return false;
  if (isNumbered(text) && (mayEndItem(last) || (!running && isNumbered(first)))) return false;
  // A signature or a heading without number below a paragraph whose last line happens to be full.
  if (endsSentence(last) && isBare(text) && !isFull(text, wrap)) return false;
  return !announces(last) && (running || !isWholeHeading(first, last, text));
}

function isFull(text: string, { measure, full, most }: Wrap): boolean {
  if (text.length > most * 4) return false;
  const width = measure(text.trimEnd());
  return width > full && width <= most;
}
