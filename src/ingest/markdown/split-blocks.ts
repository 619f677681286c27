import { marksIn } from './cost.ts';

/** A stretch of whole lines that can be read by itself. */
export interface Block {
  /** Line of the source on which it begins, from 0. */
  readonly at: number;
  readonly lines: readonly string[];
  /** Code and HTML that go over blank lines are text as they stand. */
  readonly verbatim: boolean;
  /** Head and delimiter of the table in whose middle the block begins. */
  readonly head: readonly string[];
}

/** From so many characters, lines or places of markup on a block ends where the next begins plainly: after a blank line, before a heading. */
const ENOUGH = { length: 1000, lines: 100, marks: 500 } as const;
/** From twice as many on it ends at any line but one that belongs to the line before it. */
const TOO_MUCH = 2;

const BLANK = /^\s*$/;
/** A line that neither goes on with a list or a definition above it, nor is an item of the same list. */
const BEGINS = /^(?![-+*]\s|\d{1,9}[.)]\s)\S/;
const HEADING = /^#{1,6}(?:\s|$)/;
/** `===` or `---` below a line makes a heading of it. */
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/;
const FENCE = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const DELIMITER = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** HTML that ends at a sign instead of a blank line. */
const HTML: readonly { readonly open: RegExp; readonly close: RegExp }[] = [
  { open: /^ {0,3}<(?:script|pre|style|textarea)(?:\s|>|$)/i, close: /<\/(?:script|pre|style|textarea)>/i },
  { open: /^ {0,3}<!--/, close: /-->/ },
  { open: /^ {0,3}<\?/, close: /\?>/ },
  { open: /^ {0,3}<!\[CDATA\[/, close: /\]\]>/ },
  { open: /^ {0,3}<![a-z]/i, close: />/ },
];

/** What is open while lines are gathered. */
interface Gathering {
  readonly at: number;
  readonly lines: string[];
  length: number;
  marks: number;
  /** Ends a stretch of code or HTML. */
  readonly close: RegExp | null;
  head: readonly string[];
  readonly carried: readonly string[];
}

/**
 * Cuts Markdown into blocks of bounded length, because the parser's time grows with the square of a list, a table or
 * a paragraph. A list that is cut goes on by the numbers that it is written with, a table by its head.
 */
export function splitBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open = start(0, null, []);
  const close = () => {
    const { at, lines: own, carried, close: end } = open;
    if (own.length > 0) blocks.push({ at, lines: own, verbatim: end !== null, head: carried });
  };
  for (const [i, line] of lines.entries()) {
    const begins = open.close === null ? closeOf(line) : null;
    if (begins || (open.close === null && mayEnd(open, line))) {
      close();
      open = start(i, begins, begins || BLANK.test(line) ? [] : open.head);
    }
    const opened = begins !== null;
    add(open, line);
    if (open.close && isClosed(open, line, opened)) {
      close();
      open = start(i + 1, null, []);
    }
  }
  close();
  return blocks;
}

function start(at: number, close: RegExp | null, head: readonly string[]): Gathering {
  return { at, lines: [], length: 0, marks: 0, close, head, carried: head };
}

function add(open: Gathering, line: string): void {
  if (BLANK.test(line)) open.head = [];
  else if (open.head.length === 0 && open.close === null) open.head = headOf(open.lines.at(-1), line);
  open.lines.push(line);
  open.length += line.length + 1;
  if (open.close === null) open.marks += marksIn(line);
}

function headOf(before: string | undefined, line: string): readonly string[] {
  return before?.includes('|') && line.includes('-') && line.length < ENOUGH.length && DELIMITER.test(line)
    ? [before, line]
    : [];
}

/** How code or HTML that a line begins will end. */
function closeOf(line: string): RegExp | null {
  const [, ticks, waves] = FENCE.exec(line) ?? [];
  const fence = ticks ?? waves;
  if (fence) return new RegExp(`^ {0,3}${fence[0]}{${Math.min(fence.length, 1000)},}\\s*$`);
  return HTML.find(({ open }) => open.test(line))?.close ?? null;
}

/** HTML may end on the line on which it begins; the fence of code is no end of itself. */
function isClosed({ close }: Gathering, line: string, opened: boolean): boolean {
  if (!close?.test(line)) return false;
  return !opened || !FENCE.test(line);
}

function mayEnd({ lines, length, marks }: Gathering, line: string): boolean {
  const before = lines.at(-1);
  if (before === undefined) return false;
  const size = Math.max(length / ENOUGH.length, lines.length / ENOUGH.lines, marks / ENOUGH.marks);
  if (size < 1) return false;
  if (HEADING.test(line) || (BLANK.test(before) && BEGINS.test(line))) return true;
  return size >= TOO_MUCH && !UNDERLINE.test(line);
}
