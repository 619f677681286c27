import { fullestName } from '../../archive/issuer-identity.ts';
import { byText } from '../../archive/order.ts';
import type { Level } from '../../model/level.ts';
import type { Join } from '../comparison.ts';
import { STATES, type State, type Timeliness } from './observe.ts';
import type { TimelinessTally } from './tally.ts';

/** Reports by state. The denominator of a share of those asked for is their sum without `no-rule`. */
export type StateCounts = Readonly<Record<State, number>>;

/** The reports of one issuer on one year. */
export interface GridCell {
  readonly reports: number;
  /** That which was published first; where none has a date, the one whose id sorts first. */
  readonly first: Timeliness;
}

/** An issuer's row. */
export interface GridRow {
  readonly issuer: string;
  readonly region: readonly string[];
  readonly level: Level | null;
  readonly years: ReadonlyMap<number, GridCell>;
}

/** Timeliness over some reports. */
export interface JoinedTimeliness {
  /** Rows by the issuer's identity. */
  readonly grid: Map<string, GridRow>;
  /** Reports whose issuer or year is unknown, which no cell holds. */
  readonly unplaced: number;
  /** Counts by `2023 county`; `unknown` for either. */
  readonly counts: Map<string, StateCounts>;
  /** All that are late, in no order: a cell holds but the first of its year, and some have no cell. */
  readonly late: TimelinessTally[];
}

/** Puts findings together. */
export const join: Join<TimelinessTally, JoinedTimeliness> = {
  empty: () => ({ grid: new Map(), unplaced: 0, counts: new Map(), late: [] }),
  add: (joined, _id, tally) => join.merge(joined, ofOne(tally)),
  merge: (a, b) => {
    for (const [identity, row] of b.grid) {
      const known = a.grid.get(identity);
      a.grid.set(identity, known === undefined ? row : rowsTogether(known, row));
    }
    for (const [key, counts] of b.counts) a.counts.set(key, sum(a.counts.get(key), counts));
    for (const one of b.late) a.late.push(one);
    return { ...a, unplaced: a.unplaced + b.unplaced };
  },
};

/** Counts of one year, of one level, or of all: null is every one. */
export function countsOf(
  { counts }: JoinedTimeliness,
  year: number | 'unknown' | null,
  level: Level | 'unknown' | null,
): StateCounts {
  let total = sum(undefined, undefined);
  for (const [key, one] of counts) {
    const [ofYear, ofLevel] = key.split(' ');
    if ((year === null || ofYear === `${year}`) && (level === null || ofLevel === level)) total = sum(total, one);
  }
  return total;
}

function ofOne(tally: TimelinessTally): JoinedTimeliness {
  const { identity, issuer, region, level, year, ...first } = tally;
  const counts = new Map([[`${year ?? 'unknown'} ${level ?? 'unknown'}`, { ...NONE, [first.state]: 1 }]]);
  const late = tally.state === 'late' ? [tally] : [];
  if (identity === null || issuer === null || year === null) return { grid: new Map(), unplaced: 1, counts, late };
  const years = new Map([[year, { reports: 1, first }]]);
  return { grid: new Map([[identity, { issuer, region, level, years }]]), unplaced: 0, counts, late };
}

const NONE = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;

function sum(a: StateCounts = NONE, b: StateCounts = NONE): StateCounts {
  return Object.fromEntries(STATES.map((state) => [state, a[state] + b[state]])) as Record<State, number>;
}

function rowsTogether(a: GridRow, b: GridRow): GridRow {
  const years = new Map(a.years);
  for (const [year, cell] of b.years) {
    const known = years.get(year);
    years.set(year, known === undefined ? cell : cellsTogether(known, cell));
  }
  const level = [a.level, b.level].filter((one) => one !== null).sort(byText)[0] ?? null;
  const [region] = [a.region, b.region].sort(
    (one, other) => other.length - one.length || byText(one.join(), other.join()),
  );
  return { issuer: fullestName([a.issuer, b.issuer]), region: region ?? [], level, years };
}

function cellsTogether(a: GridCell, b: GridCell): GridCell {
  const before = byText(orderOf(a.first), orderOf(b.first)) <= 0;
  return { reports: a.reports + b.reports, first: before ? a.first : b.first };
}

function orderOf({ publishedOn, report }: Timeliness): string {
  return `${publishedOn ?? '~'} ${report}`;
}
