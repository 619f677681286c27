import type { LineHint, RawLine } from '../model/document.ts';

const BREAK = /\r\n|\n|\r/g;

/** Cuts a text into lines at LF, CR LF or CR; the breaks belong to no line. */
export function splitLines(text: string, hintOf?: (index: number) => LineHint | undefined): RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  const add = (end: number) => {
    const hint = hintOf?.(lines.length);
    const line = { index: lines.length, start, end, text: text.slice(start, end) };
    lines.push(hint === undefined ? line : { ...line, hint });
  };
  for (const match of text.matchAll(BREAK)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}
