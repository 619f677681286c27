/** How well letters fit a name's readings: the whole name, its beginning, or a part within. */
export type PinyinFit = 'whole' | 'begin' | 'within';

/** e.g. smtz, shangmatai; an apostrophe may part syllables: xi'an */
const LETTERS = /^[a-z][a-z'’]*$/u;

/** The letters of a text typed as pinyin, ü as u; null when it is none. */
export function pinyinLetters(folded: string): string | null {
  return LETTERS.test(folded) ? folded.replace(/['’]/gu, '').replaceAll('v', 'u') : null;
}

/**
 * How letters fit readings, each syllable given whole or by its first letters: smtz, shangmatai, shangmtz and shmt all fit
 * shang-ma-tai-zhen. Null when they do not.
 */
export function matchPinyin(letters: string, syllables: readonly string[]): PinyinFit | null {
  let best: PinyinFit | null = null;
  for (let start = 0; start < syllables.length; start++) {
    if (syllables[start]?.[0] !== letters[0]) continue;
    const fit = matchFrom(letters, syllables, start);
    if (fit === 'whole' || fit === 'begin') return fit;
    best ??= fit;
  }
  return best;
}

function matchFrom(letters: string, syllables: readonly string[], start: number): PinyinFit | null {
  let fit: PinyinFit | null = null;
  let reached: ReadonlySet<number> = new Set([0]);
  for (let at = start; at < syllables.length && reached.size > 0; at++) {
    reached = reach(letters, reached, syllables[at] as string);
    if (!reached.has(letters.length)) continue;
    if (start > 0) return 'within';
    fit = at === syllables.length - 1 ? 'whole' : 'begin';
  }
  return fit;
}

/** Where the letters can go on after a syllable, given from where it may begin. */
function reach(letters: string, from: ReadonlySet<number>, syllable: string): Set<number> {
  const ends = new Set<number>();
  for (const begin of from) {
    for (let length = 1; length <= syllable.length; length++) {
      if (letters[begin + length - 1] !== syllable[length - 1]) break;
      ends.add(begin + length);
    }
  }
  return ends;
}
