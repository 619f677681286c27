import type { PlaceNode } from '../../model/archive.ts';
import type { PlaceBranch } from '../../model/list-view.ts';
import { BRANCH_ELEMENTS } from './bounds.ts';

/** Places with those below them, as many levels as fit into so many elements; at least these places themselves. */
export function placeTree(places: readonly PlaceNode[], most: number): PlaceBranch[] {
  let depth = 1;
  while (depth < DEEPEST && countTo(places, depth + 1) * BRANCH_ELEMENTS <= most) depth++;
  return branches(places, depth);
}

/** Province, city, county, township, village. */
const DEEPEST = 5;

function countTo(places: readonly PlaceNode[], depth: number): number {
  return depth === 0 ? 0 : places.reduce((sum, { children }) => sum + 1 + countTo(children, depth - 1), 0);
}

function branches(places: readonly PlaceNode[], depth: number): PlaceBranch[] {
  return depth === 0
    ? []
    : places.map(({ slug, name, reports, children }) => ({
        slug,
        name,
        count: reports.length,
        below: branches(children, depth - 1),
      }));
}
