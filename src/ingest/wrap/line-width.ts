/** Ways in which tools count the width of a line: every character one, or half-width characters a half. */
export type Measure = (text: string) => number;

const HALF = /[\u0020-\u007e\u00a0-\u00ff\uff61-\uffdc]/gu;

/** A full-width character counts 1, a half-width one ½, as on a page of 28 characters a line. */
export const columns: Measure = (text) => characters(text) - (text.match(HALF)?.length ?? 0) / 2;

/** Every character counts 1, as for programs that cut after so many characters. */
export const characters: Measure = (text) => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

/** White space at the start of a line. */
export function indentOf(text: string): string {
  return /^\s*/u.exec(text)?.[0] ?? '';
}
