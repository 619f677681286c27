import type { ReportSummary } from '../../model/archive.ts';
import { DOUBT_LINE, type Level } from '../../model/report.ts';
import type { Place } from '../../model/view.ts';
import { shorten } from '../shorten.ts';
import type { Topic } from './observe.ts';
import { type AreaKey, type OutlineKey, outlineOf } from './outlines.ts';

/** Parts of one kind in a report. */
export interface PartCount {
  readonly parts: number;
  /** Those of them that are unsure. */
  readonly doubtful: number;
  /** Characters of them; those of a part with two areas count for both. */
  readonly chars: number;
  /** The first of them that is sure, or else the first. */
  readonly first: Place;
}

/** A part as the pages of its areas show it. */
export interface ToldPart {
  readonly areas: readonly AreaKey[];
  readonly doubtful: boolean;
  /** As printed, cut at `LONGEST_HEADING`. */
  readonly heading: string;
  readonly opening: string;
  readonly chars: number;
  /** Where its heading stands; all else of its place is as in `PartCount.first`. */
  readonly at: Pick<Place, 'anchor' | 'from' | 'to'>;
}

/** Reports have one or two parts about an area; whoever has more is told to that many. */
export const MOST_TOLD = 3;
/** Longest heading that is kept of a part; what is longer is a sentence run into its paragraph. */
export const LONGEST_HEADING = 60;

/** What one report tells of, by areas. */
export interface TopicTally {
  readonly year: number | null;
  readonly issuer: string | null;
  readonly level: Level | null;
  readonly region: readonly string[];
  /** The outline in force in the year covered; null where none was, or no year is known: then nothing is counted. */
  readonly outline: OutlineKey | null;
  /** Only areas that it has parts of. */
  readonly areas: Readonly<Partial<Record<AreaKey, PartCount>>>;
  /** Parts surely about something that is no area of the outline, such as teaching the public law. */
  readonly beyond: PartCount | null;
  /** Parts of which no area can be told. */
  readonly unsure: PartCount | null;
  /** The first parts about each area, at most `MOST_TOLD`, in the order of the page; the counts are of all. */
  readonly told: readonly ToldPart[];
}

/** Parts of a report by area; as large as the outline with some words of each, however long the report. */
export function tally(facts: readonly Topic[], summary: TallySummary): TopicTally {
  const counts = new Map<AreaKey | 'beyond' | 'unsure', PartCount>();
  for (const topic of facts) for (const kind of kindsOf(topic)) counts.set(kind, counted(counts.get(kind), topic));
  const { beyond = null, unsure = null, ...areas } = Object.fromEntries(counts);
  return {
    year: summary.year.value,
    issuer: summary.issuer.value,
    level: summary.level.value,
    region: summary.region.value ?? [],
    outline: outlineOf(summary.year.value)?.key ?? null,
    areas,
    beyond,
    unsure,
    told: firstOfAreas(facts).map(toTold),
  };
}

/** A part about two areas is told once, where it is among the first of either. */
function firstOfAreas(facts: readonly Topic[]): Topic[] {
  const seen = new Map<AreaKey, number>();
  return facts.filter(({ areas }) => {
    const before = areas.map((area) => seen.get(area) ?? 0);
    for (const [at, area] of areas.entries()) seen.set(area, (before[at] ?? 0) + 1);
    return before.some((count) => count < MOST_TOLD);
  });
}

function toTold({ areas, confidence, heading, opening, chars, at: { anchor, from, to } }: Topic): ToldPart {
  return {
    areas,
    doubtful: confidence < DOUBT_LINE,
    heading: shorten(heading, LONGEST_HEADING),
    opening,
    chars,
    at: { anchor, from, to },
  };
}

/** Whether the report has parts at all. */
export function isParted({ areas, beyond, unsure }: Pick<TopicTally, 'areas' | 'beyond' | 'unsure'>): boolean {
  return Object.keys(areas).length > 0 || beyond !== null || unsure !== null;
}

type TallySummary = Pick<ReportSummary, 'year' | 'issuer' | 'level' | 'region'>;

function kindsOf({ areas, confidence }: Topic): readonly (AreaKey | 'beyond' | 'unsure')[] {
  return areas.length > 0 ? areas : [confidence < DOUBT_LINE ? 'unsure' : 'beyond'];
}

function counted(known: PartCount | undefined, { confidence, chars, at }: Topic): PartCount {
  const doubtful = confidence < DOUBT_LINE ? 1 : 0;
  if (known === undefined) return { parts: 1, doubtful, chars, first: at };
  const surer = known.doubtful === known.parts && doubtful === 0;
  return {
    parts: known.parts + 1,
    doubtful: known.doubtful + doubtful,
    chars: known.chars + chars,
    first: surer ? at : known.first,
  };
}
