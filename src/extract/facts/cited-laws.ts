import { fold } from '../../text/fold.ts';
import { INSTRUMENT_ENDINGS, NO_INSTRUMENTS } from './instruments.ts';

/** An instrument as one report cites it: its name as printed most plainly, and how often. */
export interface CitedLaw {
  readonly name: string;
  readonly count: number;
}

/** The innermost title of nested ones, e.g. 《关于印发《法治政府建设实施纲要》的通知》. */
const TITLE = /《([^《》\n]{2,60})》/gu;
/** e.g. （2021—2025年）, （试行） */
const SUFFIX = /\([^()]*\)$/u;
const STATE = /^中华人民共和国(?=.{2})/u;

/**
 * Laws, regulations and plans named in 《》, in the order of the text. 《中华人民共和国行政处罚法》 and 《行政处罚法》 are one,
 * by the shorter name, which both contain; books, campaigns and newspapers are none.
 */
export function citedLaws(lines: readonly string[]): CitedLaw[] {
  const found = new Map<string, { readonly name: string; count: number }>();
  for (const line of lines) {
    for (const [, title = ''] of line.matchAll(TITLE)) {
      const name = title.replace(/\s/gu, '').replace(STATE, '');
      const key = fold(name);
      if (!isInstrument(key)) continue;
      const law = found.get(key) ?? { name, count: 0 };
      law.count++;
      found.set(key, law);
    }
  }
  return [...found.values()];
}

function isInstrument(folded: string): boolean {
  const bare = folded.replace(SUFFIX, '');
  return INSTRUMENT_ENDINGS.some((ending) => bare.endsWith(ending)) && !NO_INSTRUMENTS.some((not) => not.test(bare));
}
