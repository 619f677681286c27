import type { Stretch } from './title-signs.ts';

/** A title of an instrument in a line. */
export interface CitedTitle extends Stretch {
  /** As printed, without signs, 中华人民共和国 and white space. */
  readonly name: string;
  /** Instruments of the table that it may mean. */
  readonly keys: readonly string[];
  readonly rule: 'cited-title' | 'angle-title' | 'titles-in-one' | 'lost-sign';
}

const STATE = /^中华人民共和国(?=.{2})/u;

/** The title that stands on a stretch with these words. */
export function toTitle({ from, to }: Stretch, words: string, read: Pick<CitedTitle, 'keys' | 'rule'>): CitedTitle {
  return { from, to, name: words.replace(/\s/gu, '').replace(STATE, ''), ...read };
}
