import type { View } from '../../model/view.ts';
import type { ViewContext } from '../comparison.ts';
import type { Joined } from './join.ts';
import { KIND_KEYS } from './kinds.ts';
import { viewOfKind } from './view-kind.ts';
import { viewOfPlans } from './view-plans.ts';
import { viewOfShortcomings } from './view-shortcomings.ts';

/** Shortcomings by kind, the words of each kind, and plans. */
export function views(joined: Joined, { reports }: ViewContext): View[] {
  return [
    viewOfShortcomings(joined.counts, reports),
    ...KIND_KEYS.map((kind) => viewOfKind(kind, joined)),
    viewOfPlans(joined.counts, reports),
  ];
}
