import { FIELDS } from './fields/fields.ts';
import { WAYS } from './fields/ways.ts';
import { type FieldRow, openFields } from './open-fields.ts';
import { markFormulas } from './terms.ts';

/** What a text speaks of: how strongly of each field, by the field's number, and the length of that. */
export interface FieldShares {
  readonly of: ReadonlyMap<number, number>;
  readonly length: number;
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
export const readFields = openReader(fieldWordsIn);

/** Sums what words say of fields; each word counts once. */
export function openReader(wordsIn: typeof fieldWordsIn): FieldReader {
  return (flat) => {
    const formula = markFormulas(flat);
    const of = new Map<number, number>();
    const seen = new Set<string>();
    for (const { word, at, nested, rows } of wordsIn(flat)) {
      if (seen.has(word)) continue;
      seen.add(word);
      const isFormula = !formula.subarray(at, at + word.length).includes(0);
      const share = (isFormula ? FORMULA : 1) * (nested ? NESTED : 1);
      for (const { field, weight } of rows) of.set(field, (of.get(field) ?? 0) + weight * share);
    }
    return { of, length: Math.hypot(...of.values()) };
  };
}

/** The cosine of two. */
export function alikeFields(a: FieldShares, b: FieldShares): number {
  if (a.length === 0 || b.length === 0) return 0;
  let sum = 0;
  for (const [field, share] of a.of) sum += share * (b.of.get(field) ?? 0);
  return sum / a.length / b.length;
}
