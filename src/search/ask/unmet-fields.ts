import { FIELDS, type FieldTest, holdsField, oddValue } from './fields.ts';
import type { Clause } from './query.ts';
import type { Restrictable } from './restrict.ts';

/** A condition of a query that no report of the archive fulfils, e.g. 年度 and 1999. */
export interface UnmetField {
  readonly name: string;
  readonly value: string;
}

/** Conditions that alone leave nothing: with others, or with words, there may be none that fulfils all and yet some for each. */
export function unmetFields(clauses: readonly Clause[], held: readonly Restrictable[]): UnmetField[] {
  return clauses.flatMap(({ any, without }) => {
    const fields = any.filter((atom): atom is FieldTest => atom.kind === 'field');
    if (without || fields.length < any.length) return [];
    // What is odd about a value is told already.
    if (fields.some(({ field, value }) => oddValue(field, value) !== null)) return [];
    if (held.some((item) => fields.some((condition) => holdsField(item, condition)))) return [];
    return fields.map(({ field, value }) => ({ name: FIELDS[field].names[0], value }));
  });
}
