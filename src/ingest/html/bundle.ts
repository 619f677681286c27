import type { DraftLine } from '../line-builder.ts';
import { LONG_PARAGRAPH } from '../running-text.ts';

type Item = DraftLine | Bundle;

/** Lines that move as one, so that tables within tables cost nothing for each level. */
export interface Bundle {
  readonly items: Item[];
  /** How many lines it holds, and the first of them. */
  lines: number;
  first: DraftLine | null;
  /** How many of its lines are sentences by their length. */
  long: number;
  holdsRow: boolean;
}

/** A bundle without lines. */
export function emptyBundle(): Bundle {
  return { items: [], lines: 0, first: null, long: 0, holdsRow: false };
}

/** Puts a line, or all lines of another bundle, at the end. */
export function addTo(bundle: Bundle, item: Item): void {
  const inner = 'items' in item ? item : ofLine(item);
  if (inner.lines === 0) return;
  bundle.items.push(item);
  bundle.lines += inner.lines;
  bundle.first ??= inner.first;
  bundle.long += inner.long;
  bundle.holdsRow ||= inner.holdsRow;
}

function ofLine(line: DraftLine): Omit<Bundle, 'items'> {
  const long = line.text.trim().length >= LONG_PARAGRAPH ? 1 : 0;
  return { lines: 1, first: line, long, holdsRow: line.hint?.cells !== undefined };
}

/** All lines in their order, whatever the depth. */
export function linesOf(bundle: Bundle): DraftLine[] {
  const lines: DraftLine[] = [];
  const open = [bundle.items.values()];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { value, done } = top.next();
    if (done) open.pop();
    else if ('items' in value) open.push(value.items.values());
    else lines.push(value);
  }
  return lines;
}
