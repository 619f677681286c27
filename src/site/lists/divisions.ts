import type { Archive } from '../../model/archive.ts';
import { LEVELS, type Level, SECTION_KEYS, type SectionKey } from '../../model/report.ts';
import { urls } from '../urls.ts';
import { type ArchiveIndex, indexArchive, type Scope } from './archive-index.ts';
import { BRANCH_ELEMENTS, COVERAGE_ROW_ELEMENTS, ROW_ELEMENTS } from './bounds.ts';
import { type Division, divide } from './division.ts';
import { entryCost } from './entry-cost.ts';
import { divideGroups, type GroupDivision } from './reader-groups.ts';

/** Every list of reports that the site has, divided into pages. */
export interface Divisions {
  readonly index: ArchiveIndex;
  readonly lists: Division;
  readonly levels: Readonly<Record<Level, Division>>;
  readonly readers: Readonly<Record<SectionKey, Division>>;
  /** Readers by level and by kind of body, of those that have reports with the section. */
  readonly groups: Readonly<Record<SectionKey, readonly GroupDivision[]>>;
  readonly coverage: Division;
}

/** Divides all lists of the archive. */
export function divideArchive(archive: Archive): Divisions {
  const index = indexArchive(archive);
  return {
    index,
    lists: divideLists(index),
    levels: Object.fromEntries(LEVELS.map((level) => [level, divideLevel(index, level)])) as Divisions['levels'],
    readers: Object.fromEntries(SECTION_KEYS.map((key) => [key, divideReader(index, key)])) as Divisions['readers'],
    groups: Object.fromEntries(
      SECTION_KEYS.map((key) => [key, divideGroups(index, key)]),
    ) as unknown as Divisions['groups'],
    coverage: divideCoverage(index),
  };
}

/** Reports that lists name twice: where they belong, and among those that could not be placed. */
function divideLists(index: ArchiveIndex): Division {
  const unplaced = new Set(index.archive.unplaced.map(({ id }) => id));
  return divide(index, {
    holds: () => true,
    costOf: ({ id }) => (unplaced.has(id) ? 2 : 1) * ROW_ELEMENTS,
    costOfPlace: ({ children }) => children.length * BRANCH_ELEMENTS,
    hasPlacePage: () => true,
    hasYearPages: true,
    urlOf: listUrl,
  });
}

function listUrl({ year, place }: Scope): string {
  if (year !== null) return urls.year(year, place?.slug);
  return place === null ? urls.reports() : urls.place(place.slug);
}

function divideLevel(index: ArchiveIndex, level: Level): Division {
  return divide(index, {
    holds: (report) => report.level.value === level,
    costOf: () => ROW_ELEMENTS,
    hasPlacePage: () => false,
    hasYearPages: false,
    urlOf: ({ year, place }) => urls.level(level, year ?? undefined, place?.slug),
  });
}

function divideReader(index: ArchiveIndex, key: SectionKey): Division {
  return divide(index, {
    holds: (report) => report.coverage[key].state !== 'missing',
    costOf: (report) => entryCost(report, key),
    hasPlacePage: ({ reader }) => reader,
    hasYearPages: true,
    hasPlaceYears: (place) => index.parentOf(place) === null,
    urlOf: ({ year, place }) => {
      if (year !== null) return urls.sectionYear(key, year, place?.slug);
      return place === null ? urls.section(key) : urls.sectionPlace(key, place.slug);
    },
  });
}

function divideCoverage(index: ArchiveIndex): Division {
  return divide(index, {
    holds: () => true,
    costOf: () => COVERAGE_ROW_ELEMENTS,
    hasPlacePage: () => false,
    hasYearPages: true,
    urlOf: ({ year, place }) => urls.coverage(year ?? undefined, place?.slug),
  });
}
