import { encodeUnits } from './encode-units.ts';
import { foldForSearch } from './fold-for-search.ts';
import { extentsOf } from './gram-extents.ts';

/** Stands for "nothing follows" in the last tokens of a paragraph. No unit's letters hold these signs. */
const END = '\ua3ff';
/** Ends every token, so that none begins another: Pagefind answers a word it lacks with the longest that the word begins with. */
const STOP = '\ua3fe';
/** What stands after each paragraph begins with this. */
export const GAP_TOKEN = '\ua3fd';

/**
 * Tokens of one paragraph, one for each UTF-16 unit of the folded text, so that a token's position is its unit's offset.
 * A token is the unit with as many after it as make a run that is not frequent: with those of the longest frequent gram
 * that begins one unit later, or, where that ends no later, with the unit after the longest that begins here. Thus no
 * token, and no beginning of one that a query asks for, stands in every report many times.
 * A token that no query asks for stands after the last, so that no match reaches from one paragraph into the next.
 * E.g. 出庭应诉。 → 出庭, 庭应, 应诉, 诉。, 。⊣, gap; 推进法治政府⊣ → 推进法治政府, 进法治政府⊣, …
 */
export function tokenise(paragraph: string): string[] {
  const { text } = foldForSearch(paragraph);
  return tokensOf(text, extentsOf(text));
}

/** The same of a paragraph that is folded already, given its `extentsOf`. */
export function tokensOf(text: string, ends: readonly number[]): string[] {
  if (text === '') return [];
  const { letters, starts } = encodeUnits(text);
  const tokens = ends.map((_, at) => {
    const end = tokenEnd(ends, at);
    return letters.slice(starts[at], starts[end]) + (end > text.length ? END + STOP : STOP);
  });
  tokens.push(GAP_TOKEN + STOP);
  return tokens;
}

/** Where the token of a unit ends; one beyond the text stands for the end sign. */
function tokenEnd(ends: readonly number[], at: number): number {
  return Math.max((ends[at] as number) + 1, ends[at + 1] ?? 0);
}

/** The beginning of tokens that must stand `offset` units after the start of a match. */
export interface Probe {
  readonly prefix: string;
  readonly offset: number;
}

/**
 * Beginnings of tokens that together prove a folded phrase, none frequent unless the phrase itself is: tokens side by side,
 * whose ends the phrase itself decides, up to the last place from which a token must reach the phrase's end.
 * E.g. 严格执法（执法 and 严格 frequent） → 严格执@0, 格执法@1; 负责人出庭 → 负责人出@0, 人出庭@2.
 */
export function probesOf(phrase: string): Probe[] {
  const { letters, starts } = encodeUnits(phrase);
  const ends = extentsOf(phrase);
  // From here on the phrase is one frequent gram, which may go on after it: only what begins before is sure to be rare.
  let tail = phrase.length - 1;
  while (tail > 0 && ends[tail - 1] === phrase.length) tail--;
  const last = Math.max(0, tail - 1);
  const probe = (offset: number, end: number): Probe => ({
    prefix: letters.slice(starts[offset], starts[end]),
    offset,
  });
  const probes: Probe[] = [];
  for (let at = 0; at < last; at = tokenEnd(ends, at)) probes.push(probe(at, tokenEnd(ends, at)));
  return [...probes, probe(last, phrase.length)];
}
