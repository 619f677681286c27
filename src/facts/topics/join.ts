import type { Join } from '../comparison.ts';
import type { AreaKey, OutlineKey } from './outlines.ts';
import { isParted, type PartCount, type TopicTally } from './tally.ts';

/** An area over all reports of its outline's years. */
export interface AreaCount {
  /** Reports with a part about it, and those of them in which every such part is unsure. */
  readonly reports: number;
  readonly doubtful: number;
  readonly parts: number;
  readonly chars: number;
}

/** Reports of the years of one outline. */
export interface OutlineCount {
  readonly reports: number;
  /** Those that have parts at all. */
  readonly parted: number;
  readonly areas: Readonly<Partial<Record<AreaKey, AreaCount>>>;
}

/** Reports with what each tells of, and counts of areas by outline, which are never added together. */
export interface JoinedTopics {
  readonly outlines: Map<OutlineKey, OutlineCount>;
  /** By id of the report; also those of years without outline. */
  readonly reports: Map<string, TopicTally>;
}

/** Puts together what reports tell of. */
export const join: Join<TopicTally, JoinedTopics> = {
  empty: () => ({ outlines: new Map(), reports: new Map() }),
  add: (joined, id, tally) => {
    joined.reports.set(id, tally);
    if (tally.outline !== null) put(joined.outlines, tally.outline, countOf(tally));
    return joined;
  },
  merge: (a, b) => {
    for (const [id, tally] of b.reports) a.reports.set(id, tally);
    for (const [outline, count] of b.outlines) put(a.outlines, outline, count);
    return a;
  },
};

function put(outlines: Map<OutlineKey, OutlineCount>, key: OutlineKey, count: OutlineCount): void {
  const known = outlines.get(key);
  outlines.set(key, known === undefined ? count : together(known, count));
}

function countOf(tally: TopicTally): OutlineCount {
  const counts = Object.entries(tally.areas).map(([key, count]) => [key, oneOf(count)] as const);
  return { reports: 1, parted: isParted(tally) ? 1 : 0, areas: Object.fromEntries(counts) };
}

function oneOf({ parts, doubtful, chars }: PartCount): AreaCount {
  return { reports: 1, doubtful: doubtful === parts ? 1 : 0, parts, chars };
}

function together(a: OutlineCount, b: OutlineCount): OutlineCount {
  const areas: Partial<Record<AreaKey, AreaCount>> = { ...a.areas };
  for (const [name, count] of Object.entries(b.areas)) {
    const key = name as AreaKey;
    const known = areas[key];
    areas[key] = known === undefined ? count : sumOf(known, count);
  }
  return { reports: a.reports + b.reports, parted: a.parted + b.parted, areas };
}

function sumOf(a: AreaCount, b: AreaCount): AreaCount {
  return {
    reports: a.reports + b.reports,
    doubtful: a.doubtful + b.doubtful,
    parts: a.parts + b.parts,
    chars: a.chars + b.chars,
  };
}
