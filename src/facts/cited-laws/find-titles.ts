import { fold } from '../../text/fold.ts';
import { INSTRUMENT_ENDINGS, NO_INSTRUMENTS } from './rules.ts';

/** A title of an instrument in a line. */
export interface CitedTitle {
  /** Folded: spellings that differ in width, case or white space are one. */
  readonly key: string;
  /** As printed, without 中华人民共和国 and white space. */
  readonly name: string;
  /** UTF-16 offsets of the title with its marks. */
  readonly from: number;
  readonly to: number;
}

/** The innermost title of nested ones, e.g. 《关于印发《法治政府建设实施纲要》的通知》. */
const TITLE = /《([^《》\n]{2,60})》/gu;
/** e.g. （2021—2025年）, （试行） */
const SUFFIX = /\([^()]*\)$/u;
const STATE = /^中华人民共和国(?=.{2})/u;

/**
 * Laws, regulations and plans named in 《》, in the order of the line. 《中华人民共和国行政处罚法》 and 《行政处罚法》 are one, by the shorter
 * name, which both contain; books, campaigns and newspapers are none.
 */
export function findTitles(line: string): CitedTitle[] {
  return [...line.matchAll(TITLE)].flatMap(({ 0: whole, 1: title = '', index }) => {
    const name = title.replace(/\s/gu, '').replace(STATE, '');
    const key = fold(name);
    return isInstrument(key) ? [{ key, name, from: index, to: index + whole.length }] : [];
  });
}

function isInstrument(folded: string): boolean {
  const bare = folded.replace(SUFFIX, '');
  return INSTRUMENT_ENDINGS.some((ending) => bare.endsWith(ending)) && !NO_INSTRUMENTS.some((not) => not.test(bare));
}
