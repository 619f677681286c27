import type { PlaceNode } from '../../model/archive.ts';
import type { CountRow, CountTable, Figure } from '../../model/list-view.ts';
import { PAGE_TITLES, UNKNOWN_WORDS } from '../wording.ts';
import type { Scope } from './archive-index.ts';
import { MOST_COLUMNS } from './bounds.ts';
import { type Division, nearest, nearestUrl, placesBelow } from './division.ts';

/** The table of a page that is a way in, before its rows are cut into pages. Without rows it leads nowhere. */
export function countTable(scope: Scope, division: Division): CountTable {
  const years = scope.year === null ? yearsOf(scope, division) : [];
  const shown = years.slice(0, MOST_COLUMNS);
  const places = placesBelow(scope, division).filter(
    (place) => scope.year === null || division.isPlanned({ ...scope, place }),
  );
  const rows = places.map((place) => placeRow(place, { scope, division, years: shown }));
  return {
    head: PAGE_TITLES.places,
    total: '份数',
    columns: shown.map((year) => yearHead(year, { scope, division, years })),
    rows: scope.year === null ? [...rows, ...ownRow({ scope, division, years: shown })] : rows,
    cut: years.length > shown.length,
  };
}

/** Elements that a row of the table makes. */
export function costOfRow({ cells }: CountRow): number {
  return 4 + 2 * cells.length;
}

interface TableContext {
  readonly scope: Scope;
  readonly division: Division;
  readonly years: readonly (number | null)[];
}

/** Years that a scope has reports of, newest first, then null if it has some of unknown year. */
function yearsOf(scope: Scope, { reportsOf }: Division): (number | null)[] {
  const years = [...new Set(reportsOf(scope).map(({ year }) => year.value))];
  return years.sort((a, b) => (b ?? -Infinity) - (a ?? -Infinity));
}

function yearHead(year: number | null, { scope, division }: TableContext) {
  if (year === null) return { label: UNKNOWN_WORDS.year, href: null };
  return { label: String(year), href: linkTo({ ...scope, year }, { scope, division }) };
}

function placeRow(place: PlaceNode, { scope, division, years }: TableContext): CountRow {
  const own = { year: scope.year, place };
  const href = division.isPlanned(own) ? division.spec.urlOf(own) : null;
  const cells = years.map((year) => figure({ year, place }, { scope, division, years }));
  return { label: place.name, href, total: { count: division.reportsOf(own).length, href }, cells };
}

/** Reports of the place itself, or of none: no place below has them. */
function ownRow({ scope, division, years }: TableContext): CountRow[] {
  const below = new Set(placesBelow(scope, division).flatMap((place) => division.reportsOf({ ...scope, place })));
  const own = division.reportsOf(scope).filter((report) => !below.has(report));
  if (own.length === 0) return [];
  const cells = years.map((year): Figure => {
    const count = own.filter((report) => report.year.value === year).length;
    return { count, href: count > 0 && year !== null ? linkTo({ ...scope, year }, { scope, division }) : null };
  });
  const label = scope.place === null ? UNKNOWN_WORDS.place : `${scope.place.name}本级`;
  return [{ label, href: null, total: { count: own.length, href: null }, cells }];
}

function figure(at: Scope, context: TableContext): Figure {
  const { division } = context;
  const inPlace = division.reportsOf({ ...at, year: null });
  const count =
    at.year === null ? inPlace.filter(({ year }) => year.value === null).length : division.reportsOf(at).length;
  return { count, href: count > 0 ? linkTo(at, context) : null };
}

/** Where the reports of a cell are; null when they are on this very page. */
function linkTo(at: Scope, { scope, division }: Pick<TableContext, 'scope' | 'division'>): string | null {
  const found = nearest(at, division);
  return found.year === scope.year && found.place === scope.place ? null : nearestUrl(at, division);
}
