import { byText } from '../../archive/order.ts';
import type { View } from '../../model/view.ts';
import type { ViewContext } from '../comparison.ts';
import type { JoinedLaw, JoinedLaws } from './join.ts';
import { viewOfAll } from './view-of-all.ts';
import { viewByPlace, viewByYear } from './views-by-group.ts';

/** The index of cited instruments, and what is cited most in each year and in each place. */
export function views(joined: JoinedLaws, { reports }: ViewContext): View[] {
  const laws = [...joined.laws.values()].sort(byReports);
  return [viewOfAll(laws, reports), viewByYear(laws, joined.years, reports), viewByPlace(laws, joined.places, reports)];
}

function byReports(a: JoinedLaw, b: JoinedLaw): number {
  return b.reports - a.reports || b.times - a.times || byText(a.name, b.name) || byText(a.key ?? '', b.key ?? '');
}
