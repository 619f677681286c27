import type { PeerArea } from '../../model/peer-area.ts';
import type { JoinedTopics } from './join.ts';
import { OUTLINES } from './outlines.ts';
import { isParted, type TopicTally } from './tally.ts';
import { areaView } from './view-names.ts';

/** Reports of the same level and year that have parts, below which nothing is said of them. */
export const LEAST_PEERS = 10;

/**
 * Areas that at least half of a report's peers tell of and it does not, by its id. Shares are told in tenths, so that one report
 * more does not change the pages of all its peers.
 */
export function result({ reports }: JoinedTopics): ReadonlyMap<string, readonly PeerArea[]> {
  const groups = new Map<string, TopicTally[]>();
  for (const tally of reports.values()) {
    if (!isParted(tally) || tally.level === null) continue;
    const key = keyOf(tally);
    groups.set(key, [...(groups.get(key) ?? []), tally]);
  }
  return new Map(
    [...reports].map(([id, tally]) => [id, isParted(tally) ? lackedBy(tally, groups.get(keyOf(tally)) ?? []) : []]),
  );
}

function keyOf({ level, year }: TopicTally): string {
  return `${level} ${year}`;
}

function lackedBy({ outline: key, areas }: TopicTally, group: readonly TopicTally[]): PeerArea[] {
  const outline = OUTLINES.find((one) => one.key === key);
  const peers = group.length - 1;
  if (outline === undefined || peers < LEAST_PEERS) return [];
  return outline.areas.flatMap((area) => {
    if (areas[area.key] !== undefined) return [];
    const share = group.filter((peer) => peer.areas[area.key] !== undefined).length / peers;
    return share < 0.5 ? [] : [{ name: area.short, view: areaView(outline, area), tenths: Math.round(share * 10) }];
  });
}
