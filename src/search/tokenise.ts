import { foldForSearch } from './fold-for-search.ts';

/** Letters of one encoded UTF-16 unit. */
const UNIT_LENGTH = 4;
/** Stands for "nothing follows": sorts after every unit and is none. */
const END = 'zzzz';
const LETTER_A = 97;
/** The token that stands after each paragraph. */
export const GAP_TOKEN = END + END;

/**
 * One UTF-16 unit as four letters a–p (its hexadecimal digits), e.g. `年` (U+5E74) → `fohe`.
 * Pagefind drops punctuation, lower-cases, splits at digits and capitals; of letters alone it leaves every word as it is.
 */
export function encodeUnit(unit: number): string {
  let letters = '';
  for (let shift = 12; shift >= 0; shift -= 4) letters += String.fromCharCode(LETTER_A + ((unit >> shift) & 15));
  return letters;
}

/**
 * Tokens of one paragraph: each UTF-16 unit of the folded text with the one after it, the last with an end sign, so that
 * the position of a token is the offset of its first unit. A token that no query asks for takes the place after the last,
 * so that no match reaches from one paragraph into the next, even where only every other pair is looked at.
 * E.g. `出庭。` → 出庭, 庭。, 。⊣, ⊣⊣
 */
export function tokenise(paragraph: string): string[] {
  const units = encodeUnits(foldForSearch(paragraph).text);
  const pairs = units.map((unit, at) => unit + (units[at + 1] ?? END));
  return pairs.length === 0 ? pairs : [...pairs, GAP_TOKEN];
}

function encodeUnits(folded: string): string[] {
  return Array.from({ length: folded.length }, (_, at) => encodeUnit(folded.charCodeAt(at)));
}

/** A token that must stand `offset` units after the start of a match. A token of one unit stands for all that begin with it. */
export interface Probe {
  readonly token: string;
  readonly offset: number;
}

/**
 * The fewest tokens that prove a folded phrase: pairs side by side, the last one overlapping where the length is odd.
 * E.g. 负责人出庭 → 负责@0, 人出@2, 出庭@3. One character is asked for by its first half of the pair.
 */
export function probesOf(phrase: string): Probe[] {
  const units = encodeUnits(phrase);
  if (units.length === 1) return [{ token: units[0] as string, offset: 0 }];
  const starts: number[] = [];
  for (let at = 0; at + 1 < units.length; at += 2) starts.push(at);
  if (units.length % 2 === 1) starts.push(units.length - 2);
  return starts.map((offset) => ({ token: `${units[offset]}${units[offset + 1]}`, offset }));
}

/** Whether a token stands for all tokens that begin with it. */
export function isPrefix(token: string): boolean {
  return token.length === UNIT_LENGTH;
}
