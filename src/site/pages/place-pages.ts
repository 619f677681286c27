import type { PlaceNode } from '../../model/archive.ts';
import type { PlaceBranch } from '../../model/list-view.ts';
import type { Page } from '../../model/page.ts';
import { sayNumber } from '../../text/say-number.ts';
import { BRANCH_ELEMENTS, PAGE_ELEMENTS, ROW_ELEMENTS } from '../lists/bounds.ts';
import { cutPages } from '../lists/cut-pages.ts';
import type { Divisions } from '../lists/divisions.ts';
import { listViews } from '../lists/list-views.ts';
import { placeTree } from '../lists/place-tree.ts';
import { readersOf } from '../lists/readers-of.ts';
import { stepsTo } from '../lists/scope-names.ts';
import { pagerOf } from '../lists/way-in.ts';
import { makePaged, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** The tree of places and a page for each place, parents before children. */
export function placePages(divisions: Divisions): Page[] {
  const { archive, places } = divisions.index;
  return [...treePages(archive.places), ...places.flatMap((place) => pagesOf(place, divisions))];
}

function treePages(roots: readonly PlaceNode[]): Page[] {
  const tree = placeTree(roots, PAGE_ELEMENTS);
  const cut = { keyOf: ({ slug }: PlaceBranch) => slug, costOf, most: PAGE_ELEMENTS };
  return cutPages(tree, cut).map((places, at, { length }) => {
    const pager = pagerOf(urls.places(), at, length);
    const description = '按省、市、县、乡镇街道逐级查看法治政府建设年度报告。';
    return makePaged(
      { kind: 'places', url: urls.places(), title: PAGE_TITLES.places, description, places, pager },
      pager,
    );
  });
}

function costOf({ below }: PlaceBranch): number {
  return below.reduce((sum, branch) => sum + costOf(branch), BRANCH_ELEMENTS);
}

function pagesOf(place: PlaceNode, divisions: Divisions): Page[] {
  const scope = { year: null, place };
  return listViews(scope, divisions.lists).map((list) => {
    const room = PAGE_ELEMENTS - list.rows.length * ROW_ELEMENTS;
    return makePaged(
      {
        kind: 'place',
        url: urls.place(place.slug),
        title: place.name,
        description: `${place.path.join('')}及其下辖地区的法治政府建设年度报告，收录 ${sayNumber(place.reports.length)} 篇。`,
        above: [STEPS.places, ...stepsTo(scope, divisions.lists)],
        place: {
          path: place.path,
          below: list.shows === 'all' ? placeTree(place.children, room) : [],
          readers: place.reader ? readersOf(scope, divisions) : null,
        },
        list,
      },
      list.pager,
    );
  });
}
