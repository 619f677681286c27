import type { View } from '../../model/view.ts';
import type { ViewContext } from '../comparison.ts';
import type { JoinedTopics } from './join.ts';
import { reportsOf } from './told-reports.ts';
import { NEWEST_OUTLINES } from './view-names.ts';
import { viewOfAll } from './views-all.ts';
import { viewOfArea } from './views-area.ts';
import { viewOfMap } from './views-map.ts';

/** All areas, reports against areas, and each area with its reports; the outlines are kept apart. */
export function views(joined: JoinedTopics, { reports }: ViewContext): View[] {
  const outlines = NEWEST_OUTLINES.map((outline) => reportsOf(joined, outline));
  const areas = outlines.flatMap((told) => told.outline.areas.map((area) => viewOfArea(told, area)));
  return [viewOfAll(outlines, reports), ...outlines.map(viewOfMap), ...areas];
}
