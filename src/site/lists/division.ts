import type { PlaceNode, ReportSummary } from '../../model/archive.ts';
import { type ArchiveIndex, type Scope, WHOLE } from './archive-index.ts';
import { PAGE_ELEMENTS } from './bounds.ts';

/** What is listed, what each report takes of a page, and which pages are there in any case. */
export interface DivisionSpec {
  readonly holds: (report: ReportSummary) => boolean;
  /** In elements. */
  readonly costOf: (report: ReportSummary) => number;
  /** What the page of a place has besides. */
  readonly costOfPlace?: (place: PlaceNode) => number;
  readonly hasPlacePage: (place: PlaceNode) => boolean;
  /** Whether each year has a page even where all reports fit on one. */
  readonly hasYearPages: boolean;
  /** Whether a place has a page for each year of which it has several reports. */
  readonly hasPlaceYears?: (place: PlaceNode) => boolean;
  /** Reports that the page of a year must have, where all fit on one; none unless told. */
  readonly leastOfYear?: number;
  readonly urlOf: (scope: Scope) => string;
}

/**
 * A list of reports divided into pages by year and place. Where it does not fit on one page, the page becomes a way in to
 * those of its years and places, and these are divided further, so that a report added changes one page of each kind.
 */
export interface Division {
  readonly spec: DivisionSpec;
  readonly index: ArchiveIndex;
  readonly reportsOf: (scope: Scope) => readonly ReportSummary[];
  readonly fits: (scope: Scope) => boolean;
  readonly isPlanned: (scope: Scope) => boolean;
}

/** A place of the code list; townships of one year have a report each, so that their county's list is paged instead. */
const CODED = /^\d{6}$/;

/** A single report is read on its own page. */
export const SEVERAL = 2;

/** Divides what `spec` lists. */
export function divide(index: ArchiveIndex, spec: DivisionSpec): Division {
  const reportsOf = remember((scope) => index.reportsOf(scope).filter(spec.holds));
  const fits = remember((scope) => {
    const own = scope.place !== null && scope.year === null ? (spec.costOfPlace?.(scope.place) ?? 0) : 0;
    return reportsOf(scope).reduce((sum, report) => sum + spec.costOf(report), own) <= PAGE_ELEMENTS;
  });
  const isYearPlanned = (year: number) =>
    spec.hasYearPages && reportsOf({ year, place: null }).length >= (spec.leastOfYear ?? 0);
  const years = new Set(index.archive.years.map(({ year }) => year));
  const isPlanned = ({ year, place }: Scope): boolean => {
    if (year === null) return place === null || spec.hasPlacePage(place);
    if (place === null) return years.has(year) && (isYearPlanned(year) || !fits(WHOLE));
    if (spec.hasPlaceYears?.(place) && reportsOf({ year, place }).length >= SEVERAL) return true;
    const above = { year, place: index.parentOf(place) };
    const placeIsDivided = spec.hasPlacePage(place) && !fits({ year: null, place });
    const isDivision = placeIsDivided || (CODED.test(place.slug) && isPlanned(above) && !fits(above));
    return isDivision && reportsOf({ year, place }).length > 0;
  };
  return { spec, index, reportsOf, fits, isPlanned };
}

/** All scopes that have a page: the whole, years, places, places of years. */
export function plannedScopes({ index, isPlanned }: Division): Scope[] {
  const years = index.archive.years.map(({ year }) => year);
  const inYears = years.map((year) => ({ year, place: null }));
  const inPlaces = index.places.map((place) => ({ year: null, place }));
  const inPlaceYears = years.flatMap((year) => index.placesIn(year).map((place) => ({ year, place })));
  return [WHOLE, ...inYears, ...inPlaces, ...inPlaceYears].filter(isPlanned);
}

/** The page on which the reports of a scope are found, when it has none of its own: that of the place above, else of the year. */
export function nearest(scope: Scope, division: Division): Scope {
  if (division.isPlanned(scope)) return scope;
  if (scope.place === null) return WHOLE;
  return nearest({ ...scope, place: division.index.parentOf(scope.place) }, division);
}

/** Address of the page on which the reports of a scope are found. */
export function nearestUrl(scope: Scope, division: Division): string {
  return division.spec.urlOf(nearest(scope, division));
}

/** Places directly below a scope that have reports of it. */
export function placesBelow({ year, place }: Scope, { index, reportsOf }: Division): PlaceNode[] {
  return (place?.children ?? index.archive.places).filter((child) => reportsOf({ year, place: child }).length > 0);
}

/** Reports of a page that is a way in which none of the pages below lists. */
export function ownReports(scope: Scope, division: Division): ReportSummary[] {
  const { reportsOf, isPlanned } = division;
  const below = placesBelow(scope, division).filter((place) => isPlanned({ ...scope, place }));
  const elsewhere = new Set(below.flatMap((place) => reportsOf({ ...scope, place }).map(({ id }) => id)));
  const inYear = (year: number | null) => scope.year === null && year !== null && isPlanned({ ...scope, year });
  return reportsOf(scope).filter(({ id, year }) => !elsewhere.has(id) && !inYear(year.value));
}

/** A function of a scope that is asked over and over. */
function remember<T>(of: (scope: Scope) => T): (scope: Scope) => T {
  const known = new Map<PlaceNode | null, Map<number | null, T>>();
  return (scope) => {
    const years = known.get(scope.place) ?? new Map<number | null, T>();
    known.set(scope.place, years);
    if (!years.has(scope.year)) years.set(scope.year, of(scope));
    return years.get(scope.year) as T;
  };
}
