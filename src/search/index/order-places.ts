import { byText } from '../../archive/order.ts';
import { placeCodes } from '../../archive/place-codes.ts';
import { slugOf } from '../../archive/slug.ts';

/** Stands behind every code. */
const UNCODED = '~';

/** Different paths of places in the order of the archive's own pages: by code, and those without one by their reading. */
export function orderPlaces(places: readonly (readonly string[])[]): string[] {
  const paths = new Map(places.filter(({ length }) => length > 0).map((path) => [path.join('/'), path]));
  const keyed = [...paths].map(([name, path]) => ({ name, key: keyOf(path) }));
  return keyed.sort((a, b) => byText(a.key, b.key) || byText(a.name, b.name)).map(({ name }) => name);
}

function keyOf(path: readonly string[]): string {
  const codes = placeCodes(path, null);
  return path.map((name, depth) => codes[depth] ?? UNCODED + slugOf(name)).join('/');
}
