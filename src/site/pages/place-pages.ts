import type { Archive, PlaceNode } from '../../model/archive.ts';
import type { Crumb, Page } from '../../model/page.ts';
import { makePage, STEPS } from '../make-page.ts';
import { urls } from '../urls.ts';
import { PAGE_TITLES } from '../wording.ts';

/** The tree of places and a page for each place, parents before children. */
export function placePages({ places }: Archive): Page[] {
  const description = '按省、市、县、乡镇街道逐级查看法治政府建设年度报告。';
  return [
    makePage({ kind: 'places', url: urls.places(), title: PAGE_TITLES.places, description, places }),
    ...places.flatMap((place) => pagesBelow(place, [STEPS.places])),
  ];
}

function pagesBelow(place: PlaceNode, above: readonly Crumb[]): Page[] {
  const url = urls.place(place.slug);
  const description = `${place.path.join('')}及其下辖地区的法治政府建设年度报告，收录 ${place.reports.length} 篇。`;
  const below = [...above, { label: place.name, href: url }];
  return [
    makePage({ kind: 'place', url, title: place.name, description, above, place }),
    ...place.children.flatMap((child) => pagesBelow(child, below)),
  ];
}
