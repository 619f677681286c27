import type { Join } from '../comparison.ts';
import type { IndicatorTally, KindTally } from './tally.ts';

/** What a report states of one kind, and whose it is. */
export interface ReportFigures extends Omit<KindTally, 'kind'>, Omit<IndicatorTally, 'kinds'> {}

/** By kind, then by the id of the report. */
export type JoinedIndicators = Map<string, Map<string, ReportFigures>>;

/** Puts together what reports state of each kind. A report that states nothing of a kind is not in it. */
export const join: Join<IndicatorTally, JoinedIndicators> = {
  empty: () => new Map(),
  add: (joined, id, { kinds, year, issuer, level }) => {
    for (const { kind, figures, count } of kinds) rowsOf(joined, kind).set(id, { figures, count, year, issuer, level });
    return joined;
  },
  merge: (a, b) => {
    for (const [kind, reports] of b) for (const [id, figures] of reports) rowsOf(a, kind).set(id, figures);
    return a;
  },
};

function rowsOf(joined: JoinedIndicators, kind: string): Map<string, ReportFigures> {
  const known = joined.get(kind);
  if (known !== undefined) return known;
  const made = new Map<string, ReportFigures>();
  joined.set(kind, made);
  return made;
}
