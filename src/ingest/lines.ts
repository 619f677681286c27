import type { LineHint, RawLine } from '../model/document.ts';
import { lineBreaks } from '../text/line-breaks.ts';

/** Cuts a text into lines at every line break that Unicode knows; the breaks belong to no line. */
export function splitLines(text: string, hintOf?: (index: number) => LineHint | undefined): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  const add = (end: number) => {
    const hint = hintOf?.(lines.length);
    const line = { index: lines.length, start, end, text: text.slice(start, end) };
    lines.push(hint === undefined ? line : { ...line, hint });
  };
  for (const { at, length } of lineBreaks(text)) {
    add(at);
    start = at + length;
  }
  add(text.length);
  return lines;
}
