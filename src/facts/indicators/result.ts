import type { ShownFigure } from '../../model/figure.ts';
import type { JoinedIndicators } from './join.ts';
import { KINDS } from './kinds.ts';
import { sayFigure } from './wording.ts';

/** What the page of each report tells of its figures, by its id: the first of each kind, in the order of the kinds. */
export function result(joined: JoinedIndicators): ReadonlyMap<string, readonly ShownFigure[]> {
  const shown = new Map<string, ShownFigure[]>();
  for (const { id: kind, name } of KINDS) {
    for (const [report, { figures, count }] of joined.get(kind) ?? []) {
      const [first] = figures;
      if (first === undefined) continue;
      const own = shown.get(report) ?? [];
      shown.set(report, own);
      const value = first.bound === null && first.period === null ? first.value : null;
      own.push({ kind, name, text: sayFigure(first), anchor: first.at.anchor, value, count });
    }
  }
  return shown;
}
