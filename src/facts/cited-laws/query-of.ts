import { fullWidth } from '../../text/full-width.ts';

/** Asks for every spelling. A name with quotes of its own cannot be asked for in quotes: what stands before them can. */
export function queryOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => `“${fullWidth(phrase.split(/["“”]/u)[0] || phrase)}”`).join(' | ');
}
