import type { Crumb } from '../../model/page.ts';
import { pathTo, type Scope } from './archive-index.ts';
import type { Division } from './division.ts';

/** What a scope is called, e.g. 2021年度 天津市武清区; empty for the whole archive. */
export function scopeName({ year, place }: Scope): string {
  return [year === null ? '' : `${year}年度`, place?.path.join('') ?? ''].filter((part) => part !== '').join(' ');
}

/** Steps to the page of a scope from the list's first page down, without the scope itself. */
export function stepsTo({ year, place }: Scope, division: Division): Crumb[] {
  const places = pathTo(place, division.index).map((step) => ({ year, place: step }));
  const whole = year === null ? [] : [{ year, place: null }];
  return [...whole, ...places].slice(0, -1).flatMap((step) => (division.isPlanned(step) ? crumb(step, division) : []));
}

function crumb(step: Scope, division: Division): Crumb {
  return { label: step.place?.name ?? `${step.year}年度`, href: division.spec.urlOf(step) };
}
