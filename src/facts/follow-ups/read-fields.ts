import { type FieldVector, takeVector } from './field-vector.ts';
import { FIELDS } from './fields/fields.ts';
import { WAYS } from './fields/ways.ts';
import { type FieldRow, openFields } from './open-fields.ts';
import { profileCharacters } from './profile-characters.ts';
import { markFormulas } from './terms.ts';

/** What a text speaks of, by its words and by its characters. */
export interface FieldShares {
  readonly words: FieldVector;
  readonly characters: FieldVector;
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
  const sums = new Float64Array(rows.length);
  return (flat) => {
    const formula = markFormulas(flat);
    const seen = new Set<string>();
    for (const { word, at, nested, rows: own } of wordsIn(flat)) {
      if (seen.has(word)) continue;
      seen.add(word);
      const share = (isWithin(formula, at, word.length) ? FORMULA : 1) * (nested ? NESTED : 1);
      for (const { field, weight } of own) sums[field] = (sums[field] as number) + weight * share;
    }
    return { words: takeVector(sums, 0), characters: charactersOf(flat, formula) };
  };
}

function isWithin(marks: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (marks[at] === 0) return false;
  return true;
}
