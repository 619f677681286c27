/** Everything that ends a line in Unicode: CR LF, LF, VT, FF, CR, NEL, line and paragraph separator. */
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;

/** Places of all line breaks of a text: where each begins and what it consists of. */
export function lineBreaks(text: string): { readonly at: number; readonly length: number }[] {
  return [...text.matchAll(BREAK)].map((match) => ({ at: match.index, length: match[0].length }));
}

/** Cuts a text at every line break; the breaks belong to no line. */
export function linesOf(text: string): string[] {
  return text.split(BREAK);
}

/** Line in which an offset lies, from 1. */
export function lineNumberAt(text: string, offset: number): number {
  return linesOf(text.slice(0, offset)).length;
}

/** The same text with `\n` for each break that only Unicode knows, for parsers that know LF and CR alone; no offset moves. */
export function withPlainBreaks(text: string): string {
  return text.replace(/[\v\f\u0085\u2028\u2029]/gu, '\n');
}
