import { byText } from '../../archive/order.ts';
import type { Archive, ReportSummary } from '../../model/archive.ts';
import type { ShownFigure } from '../../model/figure.ts';
import type { PeerGroup, PeerTopic, ToldAreas } from '../../model/peer-area.ts';
import { LEVEL_NAMES } from '../wording.ts';

/** Peers of a place, below which those of a larger one are taken, and of the whole archive, below which nothing is said. */
export const LEAST_OF_PLACE = 10;
export const LEAST_OF_ALL = 5;
/** Share of the peers that must tell of an area, or state a kind of figure, for it to be told. */
export const AREA_SHARE = 0.5;
export const FIGURE_SHARE = 0.3;
/** From so many on peers are told in tens and tenths. */
export const MANY = 20;
/** Kinds of figures that are told, those that most state. */
export const MOST_KINDS = 12;

/** What comparisons found in reports, by their ids. */
export interface PeerResults {
  readonly areas?: ReadonlyMap<string, ToldAreas> | undefined;
  readonly figures?: ReadonlyMap<string, readonly ShownFigure[]> | undefined;
}

/** Finds the peers of reports: groups are made once, and each is counted when it is first asked for. */
export function openPeers({ reports }: Pick<Archive, 'reports'>, results: PeerResults) {
  const groups = new Map<string, string[]>();
  for (const report of reports)
    for (const { key } of scopesOf(report)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [report.id]);
      else known.push(report.id);
    }
  const counts = new Map<string, GroupCounts>();
  const countsOf = (key: string) => {
    const known = counts.get(key) ?? countGroup(groups.get(key) ?? [], results);
    counts.set(key, known);
    return known;
  };
  return (report: ReportSummary): PeerGroup | null => {
    const scope = scopesOf(report).find(({ key, least }) => (groups.get(key)?.length ?? 0) - 1 >= least);
    return scope === undefined ? null : groupOf(report.id, { ...scope, ...countsOf(scope.key) }, results);
  };
}

interface Scope {
  readonly key: string;
  readonly name: string;
  readonly least: number;
}

/** The groups of a report, of the narrowest place first: its own place is none but of itself. */
function scopesOf({ level, year, region }: ReportSummary): Scope[] {
  if (level.value === null || year.value === null) return [];
  const places = region.value ?? [];
  const name = `${year.value}年 ${LEVEL_NAMES[level.value]}`;
  return Array.from({ length: Math.max(1, places.length) }, (_, less) => places.slice(0, places.length - 1 - less)).map(
    (path) => ({
      key: [level.value, year.value, ...path].join(' '),
      name: path.length === 0 ? name : `${path.join('')} ${name}`,
      least: path.length === 0 ? LEAST_OF_ALL : LEAST_OF_PLACE,
    }),
  );
}

interface Counted extends Pick<PeerTopic, 'name' | 'view'> {
  readonly count: number;
}

/** How many reports of a group tell of each area and state each kind of figure. */
interface GroupCounts {
  readonly count: number;
  readonly areas: ReadonlyMap<string, Counted>;
  readonly figures: ReadonlyMap<string, Counted>;
}

function countGroup(ids: readonly string[], { areas, figures }: PeerResults): GroupCounts {
  const told = ids.flatMap((id) => areas?.get(id)?.filter(({ told: isTold }) => isTold) ?? []);
  const stated = ids.flatMap((id) => (figures?.get(id) ?? []).map(({ kind, name }) => ({ name, view: viewOf(kind) })));
  return { count: ids.length, areas: countBy(told), figures: countBy(stated) };
}

function countBy(topics: readonly Pick<PeerTopic, 'name' | 'view'>[]): Map<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const { name, view } of topics) counted.set(view, { name, view, count: (counted.get(view)?.count ?? 0) + 1 });
  return counted;
}

function groupOf(id: string, group: Scope & GroupCounts, { areas, figures }: PeerResults): PeerGroup {
  const peers = group.count - 1;
  const own = areas?.get(id);
  const lacked = own?.filter(({ told }) => !told).flatMap(({ view }) => group.areas.get(view) ?? []) ?? [];
  const stated = new Set((figures?.get(id) ?? []).map(({ kind }) => viewOf(kind)));
  const unstated = [...group.figures.values()].filter(({ view }) => !stated.has(view));
  const told = (topics: readonly Counted[], share: number) =>
    topics
      .filter(({ count }) => count >= share * peers)
      .map(({ count, ...topic }): PeerTopic => {
        return { ...topic, tenths: Math.round((10 * count) / peers), count: peers < MANY ? count : null };
      })
      .toSorted(byShare);
  return {
    scope: group.name,
    count: peers < MANY ? peers : peers - (peers % 10),
    isRounded: peers >= MANY,
    areas: told(lacked, AREA_SHARE),
    figures: told(unstated, FIGURE_SHARE).slice(0, MOST_KINDS),
  };
}

function byShare(a: PeerTopic, b: PeerTopic): number {
  return (b.count ?? 0) - (a.count ?? 0) || b.tenths - a.tenths || byText(a.view, b.view);
}

/** Name of the view of a kind of figure. */
function viewOf(kind: string): string {
  return `indicators/${kind}`;
}
