import { groupBy } from '../../archive/order.ts';
import type { Archive, PlaceNode, ReportSummary } from '../../model/archive.ts';

/** Which reports a page is about; where both are null, all. */
export interface Scope {
  readonly year: number | null;
  readonly place: PlaceNode | null;
}

export const WHOLE: Scope = { year: null, place: null };

/** The archive's reports by year and place. */
export interface ArchiveIndex {
  readonly archive: Archive;
  /** All places, parents before children. */
  readonly places: readonly PlaceNode[];
  /** Those of them that have reports of a year. */
  readonly placesIn: (year: number) => readonly PlaceNode[];
  readonly parentOf: (place: PlaceNode) => PlaceNode | null;
  /** In the archive's order. */
  readonly reportsOf: (scope: Scope) => readonly ReportSummary[];
}

/** Lays the archive out by year and place, once for all lists. */
export function indexArchive(archive: Archive): ArchiveIndex {
  const places = archive.places.flatMap(withBelow);
  const parents = new Map(places.flatMap((place) => place.children.map((child) => [child, place] as const)));
  const years = new Map(archive.years.map(({ year, reports }) => [year, reports]));
  const byYear = new Map(places.map((place) => [place, groupBy(place.reports, ({ year }) => year.value)]));
  const placesIn = new Map(
    archive.years.map(({ year }) => [year, places.filter((place) => byYear.get(place)?.has(year))] as const),
  );
  const reportsOf = ({ year, place }: Scope) => {
    if (place === null) return year === null ? archive.reports : (years.get(year) ?? []);
    return year === null ? place.reports : (byYear.get(place)?.get(year) ?? []);
  };
  return {
    archive,
    places,
    placesIn: (year) => placesIn.get(year) ?? [],
    parentOf: (place) => parents.get(place) ?? null,
    reportsOf,
  };
}

/** Places from the province down to this one. */
export function pathTo(place: PlaceNode | null, index: ArchiveIndex): PlaceNode[] {
  return place === null ? [] : [...pathTo(index.parentOf(place), index), place];
}

function withBelow(place: PlaceNode): PlaceNode[] {
  return [place, ...place.children.flatMap(withBelow)];
}
