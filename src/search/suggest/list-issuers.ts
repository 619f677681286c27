import { byText } from '../../archive/order.ts';
import { isAtom, issuerQuery } from '../ask/suggest-query.ts';
import { foldForSearch } from '../fold-for-search.ts';
import type { ReportFacts } from '../search-record.ts';
import type { IssuerRow } from '../suggest-file.ts';
import type { FactCounts } from './fact-counts.ts';
import type { PlaceList } from './list-places.ts';

/** Issuers by name, written out, and place, those with most reports first; each counts the reports that its query finds. */
export function listIssuers(reports: readonly ReportFacts[], places: PlaceList, counts: FactCounts): IssuerRow[] {
  const rowOf = new Map(places.paths.map((path, at) => [path, at]));
  const found = new Map<string, IssuerRow>();
  for (const { issuer, place } of reports) {
    if (issuer === null || !canAsk(issuer)) continue;
    const at = nearestRow(place, rowOf);
    const key = `${issuer}\n${at}`;
    if (!found.has(key)) found.set(key, toRow(issuer, at, { places, counts }));
  }
  return [...found.values()].sort((a, b) => b[2] - a[2] || byText(a[0], b[0]) || a[1] - b[1]);
}

function toRow(
  issuer: string,
  at: number,
  known: { readonly places: PlaceList; readonly counts: FactCounts },
): IssuerRow {
  const place = known.places.paths[at] ?? '';
  const here = known.counts.count({ issuer, place });
  return [issuer, at, here, known.counts.count({ issuer }) === here ? 1 : 0];
}

/** The lowest place of a path that is listed. */
function nearestRow(place: readonly string[], rowOf: ReadonlyMap<string, number>): number {
  for (let depth = place.length; depth > 0; depth--) {
    const row = rowOf.get(place.slice(0, depth).join(''));
    if (row !== undefined) return row;
  }
  return -1;
}

function canAsk(name: string): boolean {
  return isAtom(issuerQuery(name, null), { kind: 'field', field: 'issuer', value: foldForSearch(name).text });
}
