import { FIELDS } from './fields/fields.ts';
import { WAYS } from './fields/ways.ts';
import { type FieldRow, openFields } from './open-fields.ts';
import { profileCharacters } from './profile-characters.ts';
import { markFormulas } from './terms.ts';

/** What a text speaks of. */
export interface FieldShares {
  /** How strongly its words speak of each field, by the field's number, and the length of that. */
  readonly words: ReadonlyMap<number, number>;
  readonly length: number;
  /** How much its characters do, length 1. */
  readonly characters: Float32Array;
}

/** How the fields of a flat text are read. */
export type FieldReader = (flat: string) => FieldShares;

/** What a word of a way of working says beside a word of a field. */
const WAY = 0.3;
/** What a word says that is a formula, or holds nothing else. */
const FORMULA = 0.3;
/** What a word says that stands within a longer one. */
const NESTED = 0.5;

/** The fields of work, and the ways of working. */
export const FIELD_ROWS: readonly FieldRow[] = [
  ...FIELDS.map((words) => ({ words, weight: 1 })),
  ...WAYS.map((words) => ({ words, weight: WAY })),
];

/** Their words in a flat text, in its order. */
export const fieldWordsIn = openFields(FIELD_ROWS);

/** How strongly a flat text speaks of each field. */
export const readFields = openReader(FIELD_ROWS, fieldWordsIn);

/** Reads texts by rows of words; each word and each character counts once. */
export function openReader(rows: readonly FieldRow[], wordsIn = openFields(rows)): FieldReader {
  const charactersOf = profileCharacters(rows, FORMULA);
  return (flat) => {
    const formula = markFormulas(flat);
    const words = new Map<number, number>();
    const seen = new Set<string>();
    for (const { word, at, nested, rows: own } of wordsIn(flat)) {
      if (seen.has(word)) continue;
      seen.add(word);
      const share = (isWithin(formula, at, word.length) ? FORMULA : 1) * (nested ? NESTED : 1);
      for (const { field, weight } of own) words.set(field, (words.get(field) ?? 0) + weight * share);
    }
    return { words, length: Math.hypot(...words.values()), characters: charactersOf(flat, formula) };
  };
}

function isWithin(marks: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (marks[at] === 0) return false;
  return true;
}

/** The cosine of what the words of two texts speak of. */
export function alikeWords(a: FieldShares, b: FieldShares): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = 0;
  for (const [field, share] of a.words) sum += share * (b.words.get(field) ?? 0);
  return sum / a.length / b.length;
}

/** The cosine of what their characters speak of. */
export function alikeCharacters(a: FieldShares, b: FieldShares): number {
  let sum = 0;
  for (let field = 0; field < a.characters.length; field++)
    sum += (a.characters[field] as number) * (b.characters[field] as number);
  return sum;
}
