import type { View } from '../../model/view.ts';
import type { ViewContext } from '../comparison.ts';
import type { JoinedTimeliness } from './join.ts';
import { viewByIssuer } from './view-by-issuer.ts';
import { viewOfAll } from './view-of-all.ts';
import { viewOfLate } from './view-of-late.ts';

/** Counts by year and level, each issuer's days of publication, and the reports that were late. */
export function views(joined: JoinedTimeliness, { reports }: ViewContext): View[] {
  return [viewOfAll(joined, reports), viewByIssuer(joined, reports), viewOfLate(joined, reports)];
}
