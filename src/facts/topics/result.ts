import { groupBy } from '../../archive/order.ts';
import type { PeerArea, ToldAreas } from '../../model/peer-area.ts';
import type { JoinedTopics } from './join.ts';
import { OUTLINES } from './outlines.ts';
import { isParted, type TopicTally } from './tally.ts';
import { areaView } from './view-names.ts';

/** Reports of the same level and year that have parts, below which nothing is said of them. */
export const LEAST_PEERS = 10;

/** What pages get of the areas, by the id of a report: what it lacks beside its peers, and what it tells of. */
export interface TopicsResult {
  readonly lacking: ReadonlyMap<string, readonly PeerArea[]>;
  /** Only of reports that have parts. */
  readonly areas: ReadonlyMap<string, ToldAreas>;
}

/** Both of all reports. */
export function result(joined: JoinedTopics): TopicsResult {
  return { lacking: lackingAreas(joined), areas: toldAreas(joined) };
}

function toldAreas({ reports }: JoinedTopics): TopicsResult['areas'] {
  return new Map(
    [...reports].flatMap(([id, tally]): [string, ToldAreas][] => {
      const outline = OUTLINES.find(({ key }) => key === tally.outline);
      if (outline === undefined || !isParted(tally)) return [];
      const told = outline.areas.map((area) => ({
        name: area.short,
        view: areaView(outline, area),
        told: tally.areas[area.key] !== undefined,
      }));
      return [[id, told]];
    }),
  );
}

/**
 * Areas that at least half of a report's peers tell of and it does not, by its id. Shares are told in tenths, so that one report
 * more does not change the pages of all its peers.
 */
function lackingAreas({ reports }: JoinedTopics): ReadonlyMap<string, readonly PeerArea[]> {
  const parted = [...reports.values()].filter(isParted);
  const groups = new Map([...groupBy(parted, groupOf)].map(([key, peers]) => [key, counted(peers)]));
  return new Map(
    [...reports].map(([id, tally]) => {
      const group = isParted(tally) ? groups.get(groupOf(tally) ?? '') : undefined;
      return [id, group === undefined ? [] : lackedBy(tally, group)];
    }),
  );
}

/** Reports of one level and year, and how many of them tell of each area. */
interface PeerGroup {
  readonly size: number;
  readonly telling: ReadonlyMap<string, number>;
}

function groupOf({ level, year }: TopicTally): string | null {
  return level === null ? null : `${level} ${year}`;
}

function counted(peers: readonly TopicTally[]): PeerGroup {
  const telling = groupBy(
    peers.flatMap(({ areas }) => Object.keys(areas)),
    (area) => area,
  );
  return { size: peers.length, telling: new Map([...telling].map(([area, all]) => [area, all.length])) };
}

/** What a report lacks is counted among all of its group: it is none of those that tell of it. */
function lackedBy({ outline: key, areas }: TopicTally, { size, telling }: PeerGroup): PeerArea[] {
  const outline = OUTLINES.find((one) => one.key === key);
  const peers = size - 1;
  if (outline === undefined || peers < LEAST_PEERS) return [];
  return outline.areas.flatMap((area) => {
    if (areas[area.key] !== undefined) return [];
    const share = (telling.get(area.key) ?? 0) / peers;
    return share < 0.5 ? [] : [{ name: area.short, view: areaView(outline, area), tenths: Math.round(share * 10) }];
  });
}
