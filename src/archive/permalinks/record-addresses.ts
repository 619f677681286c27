import type { Archive, PlaceNode, ReportSummary } from '../../model/archive.ts';
import { NO_PERMALINKS, type Permalinks, type PlaceRecord, type ReportRecord } from '../../model/permalinks.ts';

/** Where a report stands now: the slugs of its issuer and of its places, from the province down. */
interface Standing {
  readonly issuer: string | null;
  readonly places: readonly string[];
}

/** Addresses given before, and the ids that captures had before their sidecars gave them others, by path. */
export interface Past {
  readonly given: Permalinks;
  readonly formerIds: ReadonlyMap<string, readonly string[]>;
}
export const NO_PAST: Past = { given: NO_PERMALINKS, formerIds: new Map() };

/** The permalinks with every address of the archive recorded; nothing that was recorded is lost. */
export function recordAddresses(archive: Omit<Archive, 'moved'>, { given, formerIds }: Past): Permalinks {
  const standings = standingsOf(archive);
  const reports = new Map(given.reports);
  const arrived = nextArrival(given);
  for (const id of [...formerIds.values()].flat()) reports.delete(id);
  for (const summary of archive.reports) {
    const { path, id } = summary;
    const standing = standings.get(id) ?? { issuer: null, places: [] };
    const former = (formerIds.get(path) ?? []).filter((other) => other !== id);
    const records = [...former, id].flatMap((known) => given.reports.get(known) ?? []);
    reports.set(id, recordOf(summary, standing, { records, former, arrived }));
  }
  return {
    reports,
    issuers: new Map([...given.issuers, ...archive.issuers.map(({ slug, identity }) => [slug, identity] as const)]),
    places: new Map([...given.places, ...placesBelow(archive.places).map((place) => placeRecord(place, given))]),
  };
}

/** What was recorded of a report, under this id and former ones. */
interface Before {
  readonly records: readonly ReportRecord[];
  readonly former: readonly string[];
  /** Number of this build's newcomers. */
  readonly arrived: number;
}

function nextArrival({ reports }: Permalinks): number {
  return reports.size === 0 ? 0 : Math.max(...[...reports.values()].map((record) => record.arrived)) + 1;
}

function recordOf(
  summary: ReportSummary,
  { issuer, places }: Standing,
  { records, former, arrived }: Before,
): ReportRecord {
  const { id, ownId, path, fingerprint, likeness, year, level } = summary;
  const before = <T>(of: (record: ReportRecord) => readonly T[]) => records.flatMap(of);
  return {
    path,
    fingerprint,
    likeness,
    own: ownId === id ? null : ownId,
    arrived: Math.min(...(records.length === 0 ? [arrived] : records.map((record) => record.arrived))),
    formerIds: newestLast(
      before(({ formerIds }) => formerIds),
      former,
    ),
    issuers: newestLast(
      before(({ issuers }) => issuers),
      issuer === null ? [] : [issuer],
    ),
    places: newestLast(
      before((record) => record.places),
      places,
    ),
    years: newestLast(
      before(({ years }) => years),
      year.value === null ? [] : [year.value],
    ),
    levels: newestLast(
      before(({ levels }) => levels),
      level.value === null ? [] : [level.value],
    ),
  };
}

/** All values once, those of now at the end. */
function newestLast<T>(before: readonly T[], now: readonly T[]): T[] {
  return [...new Set(before.filter((value) => !now.includes(value))), ...now];
}

function standingsOf({ issuers, places }: Omit<Archive, 'moved'>): ReadonlyMap<string, Standing> {
  const found = new Map<string, { issuer: string | null; places: string[] }>();
  const at = (id: string) => {
    const standing = found.get(id) ?? { issuer: null, places: [] };
    found.set(id, standing);
    return standing;
  };
  for (const { slug, reports } of issuers) for (const { id } of reports) at(id).issuer = slug;
  // Parents come before children, so that the lowest place is the last.
  for (const { slug, reports } of placesBelow(places)) for (const { id } of reports) at(id).places.push(slug);
  return found;
}

function placeRecord({ slug, identity, reader }: PlaceNode, given: Permalinks): readonly [string, PlaceRecord] {
  return [slug, { identity, reader: reader || (given.places.get(slug)?.reader ?? false) }];
}

/** Places and all below them, parents first. */
export function placesBelow(places: readonly PlaceNode[]): PlaceNode[] {
  return places.flatMap((place) => [place, ...placesBelow(place.children)]);
}
