import type { ScopeKey, SearchRecord } from '../../search/search-record.ts';
import { fold, foldWithMap } from '../../text/fold.ts';
import { CODES, simplified, WALL } from './code-table.ts';
import { type FindWildcards, openWildcards, type Wildcard } from './find-wildcards.ts';

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
  const made: Draft = { codes: [], steps: [], widths: [], pieces: [], print: '' };
  for (const { scope, passages } of records)
    for (const { anchor, text, heading } of passages) {
      if (heading === true) continue;
      addParagraph(made, { section: scope, anchor, text }, find);
    }
  return {
    ...made,
    codes: Uint16Array.from(made.codes),
    steps: Uint8Array.from(made.steps),
    widths: Uint8Array.from(made.widths),
  };
}

/** Names of the issuer and its places, as a folded text has them. */
function ownNames([record]: readonly SearchRecord[]): string[] {
  if (record === undefined) return [];
  const { issuer, place } = record.report;
  return [...(issuer === null ? [] : [issuer]), ...place].map((name) => simplified(fold(name)));
}

interface Draft {
  readonly codes: number[];
  readonly steps: number[];
  readonly widths: number[];
  readonly pieces: Piece[];
  print: string;
}

interface Paragraph {
  readonly section: ScopeKey;
  readonly anchor: string;
  readonly text: string;
}

/** Where the last code was printed; -1 before the first of a piece. */
interface Cursor {
  last: number;
}

function addParagraph(made: Draft, paragraph: Paragraph, find: FindWildcards): void {
  const { text: folded, map } = foldWithMap(paragraph.text);
  const text = simplified(folded);
  const cursor = { last: -1 };
  const put = (code: number, from: number, to: number) => addCode(made, paragraph, { code, from, to, cursor });
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
  if (cursor.last >= 0) addWall(made);
  made.print += paragraph.text;
}

/** Where the print of a folded unit ends: one character may fold to several units. */
function endOf(map: readonly number[], at: number): number {
  const from = map[at] as number;
  return (map[at + 1] as number) > from ? (map[at + 1] as number) : from + 1;
}

/** A run of more digits than a width holds is several. */
function addWildcard({ from, to, code }: Wildcard, put: (code: number, from: number, to: number) => void): void {
  for (let at = from; at < to; at += MOST) put(code, at, Math.min(to, at + MOST));
}

interface Sign {
  readonly code: number;
  readonly from: number;
  readonly to: number;
  readonly cursor: Cursor;
}

function addCode(made: Draft, { section, anchor }: Paragraph, { code, from, to, cursor }: Sign): void {
  const isFar = cursor.last >= 0 && from - cursor.last > MOST;
  if (isFar) addWall(made);
  if (isFar || cursor.last < 0)
    made.pieces.push({ section, anchor, at: made.codes.length, print: made.print.length, from });
  made.codes.push(code);
  made.steps.push(isFar || cursor.last < 0 ? 0 : from - cursor.last);
  made.widths.push(Math.min(MOST, to - from));
  cursor.last = from;
}

function addWall(made: Draft): void {
  made.codes.push(WALL);
  made.steps.push(0);
  made.widths.push(0);
}
