import type { Diagnostic } from '../model/diagnostic.ts';
import type { RawLine } from '../model/document.ts';

/** Places named one by one; more of them are counted. */
const MOST_NAMED = 10;
const RULE = { rule: 'bad-byte', severity: 'warning' } as const;
const HINT = 'Take the capture again, or compare the line with the page.';

/** Where the lines of a capture stand: the number of lines of its file before the first. */
interface Where {
  readonly lines: readonly RawLine[];
  readonly offset: number;
}

/** Warnings of bytes that were no characters and stand as U+FFFD now, each with its place, and a count of those without. */
export function noteLost(path: string, lost: number, where: Where): Diagnostic[] {
  if (lost === 0) return [];
  const places = placesOf(where, MOST_NAMED);
  const named = places.map((place): Diagnostic => {
    const message = 'A byte here is no character in the encoding of the file; it was read as U+FFFD.';
    return { ...RULE, path, ...place, message, hint: HINT };
  });
  const more = lost - places.length;
  if (more <= 0) return named;
  const message = `${more} ${places.length === 0 ? '' : 'more '}bytes are no characters in the encoding of the file.`;
  return [...named, { ...RULE, path, line: null, column: null, message, hint: HINT }];
}

function placesOf({ lines, offset }: Where, most: number): { line: number; column: number }[] {
  const places: { line: number; column: number }[] = [];
  for (const { index, text } of lines) {
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
      if (places.length === most) return places;
      places.push({ line: index + 1 + offset, column: at + 1 });
    }
  }
  return places;
}
