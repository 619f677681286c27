import { levelName, levelsOf } from '../../search/level-values.ts';
import type { ReportFacts } from '../../search/search-record.ts';

/** A place in a report, for a row of a saved table. */
export interface Source {
  readonly facts: ReportFacts;
  readonly scope: string;
  readonly url: string;
}

interface Labels {
  readonly labelOf: (facet: 'section', value: string) => string;
}

/** The cells under `SOURCE_HEAD`. */
export function sourceCells({ facts, scope, url }: Source, { labelOf }: Labels): string[] {
  const { id, title, issuer, place, year, publishedOn } = facts;
  return [
    id,
    title ?? '',
    issuer ?? '',
    place.join(''),
    levelOf(facts),
    String(year ?? ''),
    publishedOn ?? '',
    labelOf('section', scope),
    new URL(url, location.href).href,
  ];
}

/** The level of a report as it is told, as narrow as it is known. */
export function levelOf(facts: ReportFacts): string {
  const level = levelsOf(facts).at(-1);
  return level === undefined ? '' : levelName(level);
}
