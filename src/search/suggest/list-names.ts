import type { ReportFacts } from '../search-record.ts';
import type { IssuerRow } from '../suggest-file.ts';
import { countFacts } from './fact-counts.ts';
import { listIssuers } from './list-issuers.ts';
import { listPlaces, type PlaceList } from './list-places.ts';

/** All places and issuers that may be suggested, however many there are; names are written out. */
export interface NameLists {
  readonly places: PlaceList;
  readonly issuers: readonly IssuerRow[];
}

/** Lists the places and issuers of an archive's reports. */
export function listNames(reports: readonly ReportFacts[]): NameLists {
  const counts = countFacts(reports);
  const places = listPlaces(reports, counts);
  return { places, issuers: listIssuers(reports, places, counts) };
}
