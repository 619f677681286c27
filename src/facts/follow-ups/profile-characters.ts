import { type FieldVector, takeVector } from './field-vector.ts';
import { type FieldRow, wordsOf } from './open-fields.ts';

/** What characters say of fields: their numbers, and shares that sum to 1 with those left out. */
interface Hints {
  /** Where those of each unit begin, and one more for the end. */
  readonly starts: Uint32Array;
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
      if (seen[unit] === text) continue;
      seen[unit] = text;
      addHints(sums, hints, { unit, weight: marks[at] === 1 ? formula : 1 });
    }
    return takeVector(sums, LEAST);
  };
}

interface Weighed {
  readonly unit: number;
  readonly weight: number;
}

function addHints(sums: Float64Array, { starts, fields, shares }: Hints, { unit, weight }: Weighed): void {
  const end = starts[unit + 1] as number;
  for (let nth = starts[unit] as number; nth < end; nth++) {
    const field = fields[nth] as number;
    sums[field] = (sums[field] as number) + weight * (shares[nth] as number);
  }
}

/** For each character, by its unit, the fields that have it in their words, by how much of the row it is. */
function hintsOf(rows: readonly FieldRow[]): Hints {
  const parts = new Map<number, Map<number, number>>();
  for (const [field, row] of rows.entries())
    for (const [unit, part] of partsOf(row)) {
      const known = parts.get(unit);
      if (known === undefined) parts.set(unit, new Map([[field, part]]));
      else known.set(field, part);
    }
  const starts = new Uint32Array(0x10001);
  const kept: (readonly [field: number, share: number])[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    kept.push(...sharesOf(parts.get(unit) ?? NOTHING));
    starts[unit + 1] = kept.length;
  }
  return {
    starts,
    fields: Uint16Array.from(kept, ([field]) => field),
    shares: Float32Array.from(kept, ([, share]) => share),
  };
}

/** How much of a row each of its characters is. */
function partsOf(row: FieldRow): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { word, weight } of wordsOf(row))
    for (const unit of new Set(word)) counts.set(unit.charCodeAt(0), (counts.get(unit.charCodeAt(0)) ?? 0) + weight);
  const all = sum(counts.values());
  return new Map([...counts].map(([unit, count]) => [unit, count / all]));
}

const NOTHING: ReadonlyMap<number, number> = new Map();

function sharesOf(parts: ReadonlyMap<number, number>): (readonly [field: number, share: number])[] {
  const all = sum(parts.values());
  return [...parts].map(([field, part]) => [field, part / all] as const).filter(([, share]) => share >= LEAST_SHARE);
}

function sum(values: Iterable<number>): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
