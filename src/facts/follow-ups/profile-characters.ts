import { type FieldVector, takeVector } from './field-vector.ts';
import { type FieldRow, wordsOf } from './open-fields.ts';

/** What a character says of fields: their numbers, and shares that sum to 1 with those left out. */
interface Hints {
  readonly fields: Uint16Array;
  readonly shares: Float32Array;
}

/** A character that says less of a field says nothing of it: 工 stands in words of half of them. */
export const LEAST_SHARE = 0.02;

/** Fields that a text's characters speak less of are left out. */
const LEAST = 0.04;

/**
 * How much a flat text's characters speak of each of the fields: 消火栓 is no word of a row, but its characters stand in words of one row above
 * all. A character counts once, where it is marked 1 (a formula) `formula` times.
 */
export function profileCharacters(
  rows: readonly FieldRow[],
  formula: number,
): (flat: string, marks: Uint8Array) => FieldVector {
  const hints = hintsOf(rows);
  const sums = new Float64Array(rows.length);
  // The text in which a character stood last: a set for each text takes longer than all else.
  const seen = new Uint32Array(0x10000);
  let text = 0;
  return (flat, marks) => {
    text++;
    for (let at = 0; at < flat.length; at++) {
      const unit = flat.charCodeAt(at);
      const own = seen[unit] === text ? undefined : hints[unit];
      seen[unit] = text;
      if (own !== undefined) addHints(sums, own, marks[at] === 1 ? formula : 1);
    }
    return takeVector(sums, LEAST);
  };
}

function addHints(sums: Float64Array, { fields, shares }: Hints, weight: number): void {
  for (let nth = 0; nth < fields.length; nth++) {
    const field = fields[nth] as number;
    sums[field] = (sums[field] as number) + weight * (shares[nth] as number);
  }
}

/** For each character, by its unit, the fields that have it in their words, by how much of the row it is. */
function hintsOf(rows: readonly FieldRow[]): readonly (Hints | undefined)[] {
  const parts = new Map<number, Map<number, number>>();
  for (const [field, row] of rows.entries())
    for (const [unit, part] of partsOf(row)) {
      const known = parts.get(unit) ?? new Map<number, number>();
      parts.set(unit, known.set(field, part));
    }
  const hints = new Array<Hints | undefined>(0x10000).fill(undefined);
  for (const [unit, own] of parts) hints[unit] = toHints(own);
  return hints;
}

/** How much of a row each of its characters is. */
function partsOf(row: FieldRow): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { word, weight } of wordsOf(row))
    for (const unit of new Set(word)) counts.set(unit.charCodeAt(0), (counts.get(unit.charCodeAt(0)) ?? 0) + weight);
  const all = sum(counts.values());
  return new Map([...counts].map(([unit, count]) => [unit, count / all]));
}

function toHints(parts: ReadonlyMap<number, number>): Hints {
  const all = sum(parts.values());
  const kept = [...parts]
    .map(([field, part]) => [field, part / all] as const)
    .filter(([, share]) => share >= LEAST_SHARE);
  return { fields: Uint16Array.from(kept, ([field]) => field), shares: Float32Array.from(kept, ([, share]) => share) };
}

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
