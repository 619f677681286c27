import { type CitedTitle, toTitle } from './cited-title.ts';
import { isInstrument, sendsOn } from './is-instrument.ts';
import { keysBeside } from './keys-beside.ts';
import { keysOf } from './name-index.ts';
import { readLone } from './read-lone.ts';
import { ANY_SIGN, loneSigns, pairSigns, type SignedTitle, type Stretch } from './title-signs.ts';

/** Longer ones are none: the longest of the table has 47. */
const LONGEST = 120;
/** A title goes on over a comma, e.g. 《关于…，进一步…的意见》, and over nothing stronger. */
const NO_TITLE = /[。；！？;!?\n]/u;

/**
 * Instruments named in 《》, in the order of the line; books, newspapers, forms and yearly plans are none. Of nested titles
 * the outer counts, or what it sends on: 《关于印发〈甲〉的通知》 is 甲; where the outer is none, e.g. a book, the inner counts.
 * Where a sign is lost, only a name of the table tells where the title ends.
 */
export function findTitles(line: string): CitedTitle[] {
  if (!ANY_SIGN.test(line)) return [];
  const { titles, lone } = pairSigns(line);
  const found = lone.flatMap((sign) => readLone(sign, line));
  let taken = 0;
  for (const title of titles) {
    if (title.from < taken) continue;
    const cited = isBroken(title, line)
      ? loneSigns(title).flatMap((sign) => readLone(sign, line))
      : readTitle(title, line);
    found.push(...cited);
    if (cited.some(({ rule }) => rule !== 'lost-sign')) taken = title.to;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Whether the closing sign is not that of the opening one: both of their partners are lost. */
function isBroken({ inner }: SignedTitle, line: string): boolean {
  if (inner.to - inner.from > LONGEST) return true;
  const words = line.slice(inner.from, inner.to);
  const [head = '', ...more] = words.split(/[，,]/u);
  return NO_TITLE.test(words) || (more.length > 0 && keysOf(head).length > 0);
}

function readTitle(title: SignedTitle, line: string): CitedTitle[] {
  const words = line.slice(title.inner.from, title.inner.to);
  const keys = keysBeside(words, title, line);
  const rule = title.proper ? 'cited-title' : 'angle-title';
  if (keys.length > 0) return title.nested && sendsOn(words) ? [] : [toTitle(title, words, { keys, rule })];
  if (!title.nested && words.includes('、')) {
    const several = readSeveral(title.inner, words);
    if (several.length > 0) return several;
  }
  const counts = title.proper && isInstrument(words) && !(title.nested && sendsOn(words));
  return counts ? [toTitle(title, words, { keys, rule })] : [];
}

/** e.g. 《宪法、民法典》: all of them must be known, as names have commas of their own. */
function readSeveral({ from }: Stretch, words: string): CitedTitle[] {
  let at = from;
  const parts = words.split('、').map((part) => {
    const stretch = { from: at, to: at + part.length };
    at = stretch.to + 1;
    return toTitle(stretch, part, { keys: keysOf(part), rule: 'titles-in-one' });
  });
  return parts.every(({ keys }) => keys.length > 0) ? parts : [];
}
