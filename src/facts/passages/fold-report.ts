import type { ScopeKey, SearchRecord } from '../../search/search-record.ts';
import { fold, foldWithMap } from '../../text/fold.ts';
import { CODES, simplified, WALL } from './code-table.ts';
import { type FindWildcards, openWildcards, type Wildcard } from './find-wildcards.ts';
import { openSigns, type Signs } from './signs.ts';

/** A paragraph, or a part of one, in which codes follow one another. */
export interface Piece {
  readonly section: ScopeKey;
  readonly anchor: string;
  /** Where its codes begin in those of the report, and where its text does in the report's print. */
  readonly at: number;
  readonly print: number;
  /** Offset of the first code in the text of the paragraph. */
  readonly from: number;
}

/** A report as its passages are compared: signs without white space, punctuation, numbers and names of places. */
export interface FoldedReport {
  /** A wall stands after each piece. */
  readonly codes: Uint16Array;
  /** Of each code, how many units its print begins behind that of the code before it in the piece, and how many it takes. */
  readonly steps: Uint8Array;
  readonly widths: Uint8Array;
  readonly pieces: readonly Piece[];
  /** The texts of its paragraphs, one after the other. */
  readonly print: string;
}

/** Longest step and width; what is longer is cut there. */
const MOST = 255;

/** Folds the paragraphs of a report; headings are none. */
export function foldReport(records: readonly SearchRecord[]): FoldedReport {
  const find = openWildcards(ownNames(records));
  const made: Draft = { signs: openSigns(), pieces: [], print: '' };
  for (const { scope, passages } of records)
    for (const { anchor, text, heading } of passages) {
      if (heading === true) continue;
      addParagraph(made, { section: scope, anchor, text }, find);
    }
  return { ...made.signs.all(), pieces: made.pieces, print: made.print };
}

/** Names of the issuer and its places, as a folded text has them. */
function ownNames([record]: readonly SearchRecord[]): string[] {
  if (record === undefined) return [];
  const { issuer, place } = record.report;
  return [...(issuer === null ? [] : [issuer]), ...place].map((name) => simplified(fold(name)));
}

interface Draft {
  readonly signs: Signs;
  readonly pieces: Piece[];
  print: string;
}

interface Paragraph {
  readonly section: ScopeKey;
  readonly anchor: string;
  readonly text: string;
}

function addParagraph(made: Draft, { section, anchor, text: source }: Paragraph, find: FindWildcards): void {
  const { text: folded, map } = foldWithMap(source);
  const text = simplified(folded);
  const { signs, pieces, print } = made;
  // A wall beside each code is the most that there can be.
  signs.reserve(2 * text.length + 2);
  // Where the last code was printed.
  let last = NONE;
  const put = (code: number, from: number, to: number) => {
    if (last !== NONE && from - last > MOST) {
      signs.add(WALL, 0, 0);
      last = NONE;
    }
    if (last === NONE) pieces.push({ section, anchor, at: signs.count(), print: print.length, from });
    signs.add(code, last === NONE ? 0 : from - last, Math.min(MOST, to - from));
    last = from;
  };
  let at = 0;
  const addPlain = (end: number) => {
    for (; at < end; at++) {
      const code = CODES[text.charCodeAt(at)] as number;
      if (code !== WALL) put(code, map[at] as number, endOf(map, at));
    }
  };
  for (const { from, to, code } of find(text)) {
    addPlain(from);
    addWildcard({ from: map[from] as number, to: endOf(map, to - 1), code }, put);
    at = to;
  }
  addPlain(text.length);
  if (last !== NONE) signs.add(WALL, 0, 0);
  made.print += source;
}

const NONE = -1;

/** Where the print of a folded unit ends: one character may fold to several units. */
function endOf(map: readonly number[], at: number): number {
  const from = map[at] as number;
  return (map[at + 1] as number) > from ? (map[at + 1] as number) : from + 1;
}

/** A run of more digits than a width holds is several. */
function addWildcard({ from, to, code }: Wildcard, put: (code: number, from: number, to: number) => void): void {
  for (let at = from; at < to; at += MOST) put(code, at, Math.min(to, at + MOST));
}
