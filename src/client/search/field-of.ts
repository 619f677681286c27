import { FIELDS, type Field } from '../../search/ask/fields.ts';

/** The name by which the query language asks for what a facet offers, e.g. place → 地区. */
export function fieldOf(facet: string): string {
  return facet in FIELDS ? FIELDS[facet as Field].names[0] : facet;
}
