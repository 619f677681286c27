import { foldForSearch } from '../fold-for-search.ts';
import { FIELDS, type Field } from './fields.ts';
import type { Atom } from './operators.ts';
import { parseQuery } from './parse-query.ts';

/** The query for a place, by its name or, where others share it, its whole path: 地区:天津市武清区. */
export function placeQuery(name: string): string {
  return fieldQuery('place', name);
}

/** The query for an issuer, with its place where others share the name: 发文机关:城关镇 地区:某省某县. */
export function issuerQuery(name: string, place: string | null): string {
  const issuer = fieldQuery('issuer', name);
  return place === null ? issuer : `${issuer} ${placeQuery(place)}`;
}

/** The query for a word as it stands; in quotes where a sign of it would be an operator. */
export function wordQuery(word: string): string {
  const text = withoutSpace(word);
  return isAtom(text, { kind: 'term', term: fold(text) }) ? text : `“${text}”`;
}

/** Whether a query asks for exactly one thing; a name may hold signs that no query can say. */
export function isAtom(query: string, wanted: Atom): boolean {
  const { clauses, notes } = parseQuery(query);
  const [clause] = clauses;
  if (clauses.length !== 1 || clause === undefined || clause.without || notes.length > 0) return false;
  return clause.any.length === 1 && JSON.stringify(clause.any[0]) === JSON.stringify(wanted);
}

/** A field and its value, in quotes where a sign of it would be an operator. */
function fieldQuery(field: Field, value: string): string {
  const text = withoutSpace(value);
  const [name] = FIELDS[field].names;
  const plain = `${name}:${text}`;
  return isAtom(plain, { kind: 'field', field, value: fold(text) }) ? plain : `${name}:“${text}”`;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/gu, '');
}

function fold(text: string): string {
  return foldForSearch(text).text;
}
