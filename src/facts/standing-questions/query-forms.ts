import { mayBeTraditional } from '../../search/ask/may-be-traditional.ts';
import { simplify } from '../../search/ask/simplify.ts';

/**
 * The ways in which a query is put to the archive, as `ask` does it: as typed, and in simplified characters for when it is
 * printed nowhere as typed.
 */
export function queryForms(query: string): readonly string[] {
  const simplified = mayBeTraditional(query) ? simplify(query) : query;
  return simplified === query ? [query] : [query, simplified];
}
