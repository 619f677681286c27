import type { Archive, MovedAddress, MovedTarget, ReportSummary } from '../../model/archive.ts';
import type { Permalinks, ReportRecord } from '../../model/permalinks.ts';
import { byText } from '../order.ts';
import { placesBelow } from './record-addresses.ts';

type Standing = Omit<Archive, 'moved'>;
type Kind = MovedAddress['kind'];

/** Pages that are there now, by kind and key. */
type Present = Readonly<Record<Kind, ReadonlyMap<string, MovedTarget>>>;

/** Kinds of pages that list reports, and where a record says on which of them a report stood. */
const LISTS: readonly {
  readonly kind: Exclude<Kind, 'report'>;
  readonly stood: (record: ReportRecord) => readonly (string | number)[];
}[] = [
  { kind: 'issuer', stood: ({ issuers }) => issuers },
  { kind: 'place', stood: ({ places }) => places },
  { kind: 'year', stood: ({ years }) => years },
  { kind: 'level', stood: ({ levels }) => levels },
];

/** Recorded addresses that the archive has no page for any more, each with the pages that show now what it showed. */
export function findMoved(permalinks: Permalinks, archive: Standing): MovedAddress[] {
  const present = presentPages(archive);
  const lists = LISTS.map(({ kind, stood }) => movedLists(kind, stood, { permalinks, present }));
  return [movedReports(permalinks, present), ...lists].flatMap((moved) => moved.sort((a, b) => byText(a.from, b.from)));
}

function movedReports(permalinks: Permalinks, present: Present): MovedAddress[] {
  return [...permalinks.reports].flatMap(([id, { formerIds, issuers, years }]) => {
    const name = [nameOf('issuer', issuers.at(-1) ?? '', permalinks), years.at(-1) ?? '']
      .filter((part) => part !== '')
      .join(' ');
    const now = present.report.get(id);
    const issuer = issuers.map((slug) => present.issuer.get(slug)).findLast((target) => target !== undefined);
    const to = now ?? issuer;
    const gone = now ? [] : [id];
    return [...gone, ...formerIds]
      .filter((from) => !present.report.has(from))
      .map((from) => ({ kind: 'report' as const, from, name, reader: false, to: to ? [to] : [] }));
  });
}

interface ListContext {
  readonly permalinks: Permalinks;
  readonly present: Present;
}

function movedLists(
  kind: Kind,
  stood: (record: ReportRecord) => readonly (string | number)[],
  context: ListContext,
): MovedAddress[] {
  const { permalinks, present } = context;
  const slugs = kind === 'issuer' ? permalinks.issuers : kind === 'place' ? permalinks.places : new Map();
  const lost = [...slugs.keys()].filter((slug) => !present[kind].has(slug));
  const targets = new Map<string, Map<string, MovedTarget>>(lost.map((slug) => [slug, new Map()]));
  for (const [id, record] of permalinks.reports) {
    const keys = stood(record).map(String);
    const now = present.report.has(id) ? keys.findLast((key) => present[kind].has(key)) : undefined;
    for (const key of keys.filter((key) => !present[kind].has(key))) {
      const found = targets.get(key) ?? new Map<string, MovedTarget>();
      targets.set(key, found);
      if (now !== undefined) found.set(now, present[kind].get(now) as MovedTarget);
    }
  }
  return [...targets].map(([from, to]) => ({
    kind,
    from,
    name: nameOf(kind, from, permalinks),
    // Issuers may have the slug of their place.
    reader: kind === 'year' || (kind === 'place' && (permalinks.places.get(from)?.reader ?? false)),
    to: [...to.values()].sort((a, b) => byText(a.key, b.key)),
  }));
}

/** `120114-上马台镇` → 上马台镇. */
function nameOf(kind: Kind, key: string, { issuers, places }: Permalinks): string {
  const identity = kind === 'issuer' ? issuers.get(key) : kind === 'place' ? places.get(key)?.identity : undefined;
  return identity?.replace(/^(?:\d{6}|x)-/, '') ?? key;
}

function presentPages({ reports, issuers, places, years, levels }: Standing): Present {
  const pages = (kind: Kind, targets: readonly Omit<MovedTarget, 'kind'>[]) =>
    new Map(targets.map((target) => [target.key, { kind, ...target }]));
  return {
    report: pages('report', reports.map(reportTarget)),
    issuer: pages(
      'issuer',
      issuers.map(({ slug, name }) => ({ key: slug, name, reader: false })),
    ),
    place: pages(
      'place',
      placesBelow(places).map(({ slug, path, reader }) => ({ key: slug, name: path.join(''), reader })),
    ),
    year: pages(
      'year',
      years.map(({ year }) => ({ key: String(year), name: `${year}年度`, reader: true })),
    ),
    level: pages(
      'level',
      levels.map(({ level }) => ({ key: level, name: level, reader: false })),
    ),
  };
}

function reportTarget({ id, title }: ReportSummary): Omit<MovedTarget, 'kind'> {
  return { key: id, name: title.value ?? id, reader: false };
}
