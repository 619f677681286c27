import { byText } from '../../archive/order.ts';
import { isAtom, placeQuery } from '../ask/suggest-query.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { ReportFacts } from '../search-record.ts';
import type { PlaceRow } from '../suggest-file.ts';
import type { FactCounts } from './fact-counts.ts';

/** Rows of places, each after the one above it, and the names joined from the province down for each row. */
export interface PlaceList {
  readonly rows: readonly PlaceRow[];
  readonly paths: readonly string[];
}

interface Place {
  readonly path: readonly string[];
  reports: number;
}

/** Places that have reports, those with most first; a place above others never has fewer, so none is cut off from its own. */
export function listPlaces(reports: readonly ReportFacts[], counts: FactCounts): PlaceList {
  const places = [...grow(reports)].filter(({ path }) => canAsk(path.join('')));
  places.sort((a, b) => b.reports - a.reports || a.path.length - b.path.length || byText(keyOf(a.path), keyOf(b.path)));
  const rowOf = new Map(places.map(({ path }, at) => [keyOf(path), at]));
  return {
    rows: places.map(({ path, reports: own }): PlaceRow => {
      const name = path.at(-1) as string;
      const alone = canAsk(name) && counts.count({ place: name }) === own ? 1 : 0;
      const reports = alone === 1 ? own : counts.count({ place: path.join('') });
      return [name, rowOf.get(keyOf(path.slice(0, -1))) ?? -1, reports, alone];
    }),
    paths: places.map(({ path }) => path.join('')),
  };
}

function grow(reports: readonly ReportFacts[]): Iterable<Place> {
  const places = new Map<string, Place>();
  for (const { place } of reports) {
    for (let depth = 1; depth <= place.length; depth++) {
      const path = place.slice(0, depth);
      const known = places.get(keyOf(path)) ?? { path, reports: 0 };
      known.reports++;
      places.set(keyOf(path), known);
    }
  }
  return places.values();
}

function canAsk(name: string): boolean {
  return isAtom(placeQuery(name), { kind: 'field', field: 'place', value: foldForSearch(name).text });
}

function keyOf(path: readonly string[]): string {
  return path.join('/');
}
