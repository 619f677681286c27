import { wordsByStart } from '../../text/words-by-start.ts';

/** Words of one matter, parted by spaces, after a bar those that are less sure; and what all weigh. */
export interface FieldRow {
  readonly words: string;
  readonly weight: number;
}

/** A word of fields in a text. */
export interface FieldWord {
  readonly word: string;
  readonly at: number;
  /** Whether it ends within a word that begins before it or with it. */
  readonly nested: boolean;
  /** The rows that have it, and what it says of each. */
  readonly rows: readonly RowWeight[];
}

/** What a word says of a row. */
export interface RowWeight {
  readonly field: number;
  readonly weight: number;
}

/** What a word says that stands after the bar. */
const HINT = 0.5;
/** A word of n rows says of each this power of 1/n. */
const SHARED = 0.7;

interface Entry {
  readonly word: string;
  readonly rows: readonly RowWeight[];
}

/** Finds the words of rows in one pass: all of them, also those within others, at one place the longest first. */
export function openFields(rows: readonly FieldRow[]): (flat: string) => FieldWord[] {
  const wordsAt = wordsByStart(weighWords(rows));
  return (flat) => {
    const found: FieldWord[] = [];
    let end = 0;
    for (let at = 0; at + 1 < flat.length; at++) {
      for (const { word, rows: own } of wordsAt(flat, at)) {
        found.push({ word, at, nested: at + word.length <= end, rows: own });
        end = Math.max(end, at + word.length);
      }
    }
    return found;
  };
}

function weighWords(rows: readonly FieldRow[]): Entry[] {
  const byWord = new Map<string, RowWeight[]>();
  for (const [field, row] of rows.entries())
    for (const { word, weight } of wordsOf(row)) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [{ field, weight }]);
      else known.push({ field, weight });
    }
  return [...byWord].map(([word, own]) => ({
    word,
    rows: own.map(({ field, weight }) => ({ field, weight: weight / own.length ** SHARED })),
  }));
}

/** The words of a row, and what each weighs in it. */
export function wordsOf({ words, weight }: FieldRow): { readonly word: string; readonly weight: number }[] {
  return words.split('|').flatMap((part, nth) =>
    part
      .split(' ')
      .filter(Boolean)
      .map((word) => ({ word, weight: nth === 0 ? weight : weight * HINT })),
  );
}
