import { lineBreaks } from '../text/line-breaks.ts';
import { decodeLeftoverEntities } from './decode-leftover-entities.ts';
import { splitLines } from './lines.ts';
import type { Reader, Remark } from './reader.ts';
import { rejoinLines } from './wrap/rejoin-lines.ts';

/**
 * Plain text: every line as it stands; it says nothing about headings, and of paragraphs only where all lines are of one width.
 * Entities that a page's source left in it (`&nbsp;`) are decoded, with a note.
 */
export const readText: Reader = (captured) => {
  const { text, changed } = withoutEntities(captured);
  return { text, lines: rejoinLines(splitLines(text)), remarks: remarkEntities(changed) };
};

interface Decoded {
  readonly text: string;
  /** Lines that had entities, from 0. */
  readonly changed: readonly number[];
}

/** Decodes line by line, so that no entity makes a line of its own. */
function withoutEntities(captured: string): Decoded {
  if (!captured.includes('&')) return { text: captured, changed: [] };
  const breaks = [...lineBreaks(captured), { at: captured.length, length: 0 }];
  const changed: number[] = [];
  const parts: string[] = [];
  let start = 0;
  for (const [index, { at, length }] of breaks.entries()) {
    const line = captured.slice(start, at);
    const plain = oneLine(decodeLeftoverEntities(line));
    if (plain !== line) changed.push(index);
    parts.push(plain, captured.slice(at, at + length));
    start = at + length;
  }
  return { text: parts.join(''), changed };
}

/** `&#8232;` is a line separator, which would count as a line that the file does not have. */
function oneLine(text: string): string {
  return text.replace(/[\u0085\u2028\u2029]/gu, ' ');
}

function remarkEntities(changed: readonly number[]): Remark[] {
  const [first] = changed;
  if (first === undefined) return [];
  const where = changed.length === 1 ? '1 line' : `${changed.length} lines`;
  return [
    {
      line: first,
      rule: 'decoded-entities',
      message: `On ${where} the capture shows entities of HTML, such as &nbsp;; they were read as the characters they stand for.`,
      hint: 'Take the capture again as text or as HTML if the source page shows something else.',
    },
  ];
}
