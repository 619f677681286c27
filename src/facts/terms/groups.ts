import { groupBy } from '../../archive/order.ts';
import type { ReportTerms } from './lexicon.ts';

/** A way to group reports; reports whose value is not known are in no group. */
export type GroupingKey = 'years' | 'places' | 'levels';

const KEY_OF: Readonly<Record<GroupingKey, (report: ReportTerms) => string | null>> = {
  years: ({ of }) => (of.year === null ? null : String(of.year)),
  places: ({ of }) => of.region[0] ?? null,
  levels: ({ of }) => of.level,
};

/** Reports of one year, province or level. */
export interface Group {
  readonly key: string;
  readonly reports: readonly ReportTerms[];
  /** How many of them hold a term, by its number. */
  readonly holding: Uint32Array;
}

/** The groups of a kind, in the order of their keys, and all reports that are in one. */
export interface Grouping {
  readonly groups: readonly Group[];
  readonly reports: number;
  readonly holding: Uint32Array;
}

/** Groups reports, and counts those that hold each of so many terms. */
export function groupReports(kind: GroupingKey, reports: readonly ReportTerms[], terms: number): Grouping {
  const groups = [...groupBy(reports, KEY_OF[kind])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]): Group => ({ key, reports: of, holding: countHolding(of, terms) }));
  const holding = new Uint32Array(terms);
  for (const group of groups)
    for (let term = 0; term < terms; term++)
      holding[term] = (holding[term] as number) + (group.holding[term] as number);
  return { groups, reports: groups.reduce((sum, group) => sum + group.reports.length, 0), holding };
}

function countHolding(reports: readonly ReportTerms[], terms: number): Uint32Array {
  const holding = new Uint32Array(terms);
  for (const { terms: held } of reports) for (const term of held) holding[term] = (holding[term] ?? 0) + 1;
  return holding;
}
