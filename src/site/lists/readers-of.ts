import type { ReadersProps, ReaderUrls } from '../../model/page.ts';
import { SECTION_KEYS } from '../../model/report.ts';
import type { Scope } from './archive-index.ts';
import { nearestUrl } from './division.ts';
import type { Divisions } from './divisions.ts';
import { scopeName } from './scope-names.ts';

/** Addresses of the five section readers of a scope; where one has no page for it, that of the place above. */
export function readerUrls(scope: Scope, { readers }: Divisions): ReaderUrls {
  return Object.fromEntries(SECTION_KEYS.map((key) => [key, nearestUrl(scope, readers[key])])) as ReaderUrls;
}

/** The five section readers of a scope; where one has no page for it, that of the place above. */
export function readersOf(scope: Scope, { readers }: Divisions): ReadersProps {
  return {
    title: `${scope.year === null ? (scope.place?.name ?? '') : scopeName(scope)}各报告分节阅读`,
    links: SECTION_KEYS.map((key) => ({ key, href: nearestUrl(scope, readers[key]) })),
  };
}
