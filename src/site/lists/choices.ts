import type { PlaceNode } from '../../model/archive.ts';
import type { ChoiceProps } from '../../model/page.ts';
import { type Scope, WHOLE } from './archive-index.ts';
import { MOST_LINKS } from './bounds.ts';
import { type Division, nearest, nearestUrl } from './division.ts';

/** The years of the archive as choices, each for the place of the page where it has a page of its own. */
export function yearChoices(scope: Scope, division: Division): ChoiceProps[] {
  const years = division.index.archive.years.map(({ year }) => year);
  const all = { label: '全部', href: division.spec.urlOf({ ...scope, year: null }), current: scope.year === null };
  const whole = division.isPlanned({ ...scope, year: null }) ? all : { ...all, href: division.spec.urlOf(WHOLE) };
  return [
    whole,
    ...years.map((year) => ({
      label: String(year),
      href: nearestUrl({ ...scope, year }, division),
      current: scope.year === year,
    })),
  ];
}

/** Places of the page's reports that have a page: those directly below its own, or provinces. Ways in have them in their table. */
export function placeChoices(scope: Scope, division: Division): ChoiceProps[] {
  if (!division.fits(scope)) return [];
  const { archive, reportsOf } = division.index;
  return (scope.place?.children ?? archive.places)
    .filter((place) => reportsOf({ ...scope, place }).length > 0)
    .flatMap((place) => choice(place, scope, division))
    .slice(0, MOST_LINKS);
}

function choice(place: PlaceNode, scope: Scope, division: Division): ChoiceProps[] {
  const own = { ...scope, place };
  const found = division.isPlanned(own) ? own : { year: null, place };
  if (nearest(found, division).place !== place) return [];
  return [{ label: place.name, href: division.spec.urlOf(found), current: false }];
}
