import { byText } from '../../archive/order.ts';
import type { Place } from '../../model/view.ts';
import type { AreaCount, JoinedTopics, OutlineCount } from './join.ts';
import type { AreaKey, Outline } from './outlines.ts';
import { MOST_TOLD, type PartCount, type ToldPart, type TopicTally } from './tally.ts';

/** A report with what it tells of. */
export interface ToldReport extends TopicTally {
  readonly id: string;
}

/** The reports of the years of an outline, with their counts. */
export interface OutlineReports {
  readonly outline: Outline;
  readonly count: OutlineCount;
  /** Newest year first, then by province, issuer and id. */
  readonly reports: readonly ToldReport[];
}

/** What a part is counted for. */
export type PartKind = AreaKey | 'beyond' | 'unsure';

const NO_REPORTS: OutlineCount = { reports: 0, parted: 0, areas: {} };
const NO_PARTS: AreaCount = { reports: 0, doubtful: 0, parts: 0, chars: 0 };

/** The reports that an outline's areas are counted over. */
export function reportsOf({ outlines, reports }: JoinedTopics, outline: Outline): OutlineReports {
  const own = [...reports].flatMap(([id, tally]) => (tally.outline === outline.key ? [{ ...tally, id }] : []));
  return { outline, count: outlines.get(outline.key) ?? NO_REPORTS, reports: own.sort(byProvince) };
}

/** Parts of a kind in a report; null where none was found. */
export function partsOf(report: TopicTally, kind: PartKind): PartCount | null {
  return (kind === 'beyond' || kind === 'unsure' ? report[kind] : report.areas[kind]) ?? null;
}

/** A part with its whole place. */
export interface PlacedPart extends ToldPart {
  readonly at: Place;
}

/** The first parts of a report about an area, in the order of the page. */
export function toldOf(report: TopicTally, area: AreaKey): PlacedPart[] {
  const first = partsOf(report, area)?.first;
  if (first === undefined) return [];
  const own = report.told.filter(({ areas }) => areas.includes(area)).slice(0, MOST_TOLD);
  return own.map((part) => ({ ...part, at: { ...first, ...part.at } }));
}

/** Parts of a kind over the reports of an outline. */
export function countOver({ count, reports }: OutlineReports, kind: PartKind): AreaCount {
  if (kind !== 'beyond' && kind !== 'unsure') return count.areas[kind] ?? NO_PARTS;
  const counts = reports.flatMap((report) => partsOf(report, kind) ?? []);
  const sum = (of: (one: PartCount) => number) => counts.reduce((so, one) => so + of(one), 0);
  return {
    reports: counts.length,
    doubtful: counts.filter(isDoubtful).length,
    parts: sum(({ parts }) => parts),
    chars: sum(({ chars }) => chars),
  };
}

/** Whether every one of the parts is unsure. */
export function isDoubtful({ parts, doubtful }: PartCount): boolean {
  return doubtful === parts;
}

/** Newest year first, then by issuer and id. */
export function byIssuer(a: ToldReport, b: ToldReport): number {
  return byYear(a, b) || knownFirst(a.issuer, b.issuer) || byText(a.id, b.id);
}

function byProvince(a: ToldReport, b: ToldReport): number {
  return byYear(a, b) || knownFirst(a.region[0], b.region[0]) || byIssuer(a, b);
}

function byYear(a: ToldReport, b: ToldReport): number {
  return (b.year ?? -Infinity) - (a.year ?? -Infinity) || 0;
}

function knownFirst(a: string | null | undefined, b: string | null | undefined): number {
  return Number(a == null) - Number(b == null) || byText(a ?? '', b ?? '');
}
