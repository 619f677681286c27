import type { LineHint, RawDocument, RawLine } from '../../model/document.ts';
import type { Witness } from '../../model/report.ts';
import type { SettledLines } from './line-corrections.ts';
import { normalise } from './normalise.ts';

/**
 * A line with the copy of it that rules look at. `map[i]` is the offset in the capture of `norm[i]`; `map[norm.length]` its end.
 * A paragraph wrapped over several lines is one line, the first; the others are empty and keep their indexes.
 */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** Width folded, invisible characters gone, runs of white space one space, ends trimmed. */
  readonly norm: string;
  readonly map: readonly number[];
  readonly hint: LineHint | undefined;
  /** Breaks inside a wrapped paragraph with the white space round them; none in every other line. */
  readonly joins: readonly Join[];
}

/** A stretch of the capture that only wraps a paragraph. Between two Latin words it stands for a space. */
export interface Join {
  readonly start: number;
  readonly end: number;
  readonly space: boolean;
}

const NO_SETTLED: SettledLines = new Map();

/** Lines of a document, each with its normal form. A line that was settled by hand begins a line of its own. */
export function toLines(document: RawDocument, settled: SettledLines = NO_SETTLED): Line[] {
  const lines: Line[] = [];
  for (let i = 0; i < document.lines.length; i++) {
    const group = groupAt(document.lines, i, settled);
    lines.push(group.length === 1 ? toLine(group[0] as RawLine) : joinedLine(group, document.text));
    for (const { index, end } of group.slice(1)) lines.push({ ...emptyLine(end), index });
    i += group.length - 1;
  }
  return lines;
}

/** The line at a place and those that go on with it. What was settled as furniture stands alone. */
function groupAt(lines: readonly RawLine[], at: number, settled: SettledLines): RawLine[] {
  let end = at + 1;
  if (settled.get(at) === 'furniture') return lines.slice(at, end);
  while (lines[end]?.hint?.continues && !settled.has(end)) end++;
  return lines.slice(at, end);
}

function toLine({ index, start, end, text, hint }: RawLine): Line {
  return { index, start, end, raw: text, ...normalise(text, start), hint, joins: [] };
}

function emptyLine(at: number): Omit<Line, 'index'> {
  return { start: at, end: at, raw: '', norm: '', map: [at], hint: undefined, joins: [] };
}

function joinedLine(group: readonly RawLine[], text: string): Line {
  const [first, last] = [toLine(group[0] as RawLine), group.at(-1) as RawLine];
  const norms = [first.norm];
  const map = [...first.map];
  const joins: Join[] = [];
  for (const row of group.slice(1)) {
    const next = toLine(row);
    if (next.norm === '') continue;
    const start = map.pop() ?? row.start;
    const space = isWord(norms.at(-1)?.at(-1)) && isWord(next.norm[0]);
    if (norms.at(-1) !== '') joins.push({ start, end: next.map[0] ?? row.start, space });
    if (space) map.push(start);
    for (const offset of next.map) map.push(offset);
    norms.push(space ? ` ${next.norm}` : next.norm);
  }
  return { ...first, end: last.end, raw: text.slice(first.start, last.end), norm: norms.join(''), map, joins };
}

function isWord(char: string | undefined): boolean {
  return char !== undefined && /[A-Za-z]/.test(char);
}

/** A stretch of a line as it is read: in pieces, each as printed, without the breaks of a wrapped paragraph. */
export function piecesIn({ start: base, raw, joins }: Line, start: number, end: number): Printed[] {
  const pieces: Printed[] = [];
  const add = (from: number, to: number, text?: string) => {
    if (to > from) pieces.push({ start: from, end: to, text: text ?? raw.slice(from - base, to - base) });
  };
  let at = start;
  for (const join of joins) {
    if (join.end <= at || join.start >= end) continue;
    add(at, join.start);
    if (join.space) add(join.start, join.end, ' ');
    at = join.end;
  }
  add(at, end);
  return pieces;
}

/** A piece of text and its place in the capture. */
export interface Printed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a stretch of a line, without the breaks of a wrapped paragraph. */
export function printedIn(line: Line, start: number, end: number): string {
  return piecesIn(line, start, end)
    .map(({ text }) => text)
    .join('');
}

/** Offset in the capture of a place in the normal form. */
export function offsetOf(line: Line, at: number): number {
  return line.map[at] ?? line.end;
}

/** Offset just after the character before a place in the normal form: where a stretch that ends there ends in the capture. */
export function endOffsetOf(line: Line, at: number): number {
  if (at <= 0) return line.map[0] ?? line.start;
  if (at >= line.norm.length) return line.map[line.norm.length] ?? line.end;
  return (line.map[at - 1] ?? line.start) + 1;
}

/** Witness for a stretch of a line's normal form. */
export function witnessIn(line: Line, rule: string, from = 0, to = line.norm.length): Witness {
  const start = offsetOf(line, from);
  const end = endOffsetOf(line, to);
  return { rule, text: printedIn(line, start, end), start, end };
}
