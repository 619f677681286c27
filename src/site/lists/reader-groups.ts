import { bodyKindOf } from '../../archive/body-kind.ts';
import type { ReportSummary } from '../../model/archive.ts';
import { BODY_KINDS } from '../../model/level.ts';
import type { ReaderGroup } from '../../model/page.ts';
import { LEVELS, type SectionKey } from '../../model/report.ts';
import { urls } from '../urls.ts';
import { BODY_NAMES, LEVEL_NAMES } from '../wording.ts';
import { type ArchiveIndex, WHOLE } from './archive-index.ts';
import { type Division, divide, SEVERAL } from './division.ts';
import { entryCost } from './entry-cost.ts';

/** Readers of the reports of a level or a kind of body. */
export interface GroupDivision {
  readonly group: ReaderGroup;
  readonly holds: (report: ReportSummary) => boolean;
  readonly division: Division;
}

/** What a group of reports is called. */
export function groupName(group: ReaderGroup): string {
  return group.by === 'level' ? LEVEL_NAMES[group.of] : BODY_NAMES[group.of];
}

/** Divides the readers of a section by level and by kind of body. */
export function divideGroups(index: ArchiveIndex, key: SectionKey): GroupDivision[] {
  const kinds = new Map(index.archive.reports.map((report) => [report, bodyKindOf(report)]));
  const groups: Omit<GroupDivision, 'division'>[] = [
    ...LEVELS.map((level) => ({
      group: { by: 'level', of: level } as const,
      holds: (report: ReportSummary) => report.level.value === level,
    })),
    ...BODY_KINDS.map((kind) => ({
      group: { by: 'body', of: kind } as const,
      holds: (report: ReportSummary) => kinds.get(report) === kind,
    })),
  ];
  return groups
    .map(({ group, holds }) => ({ group, holds, division: divideGroup(index, key, { group, holds }) }))
    .filter(({ division }) => division.reportsOf(WHOLE).length > 0);
}

function divideGroup(
  index: ArchiveIndex,
  key: SectionKey,
  { group, holds }: Omit<GroupDivision, 'division'>,
): Division {
  return divide(index, {
    holds: (report) => holds(report) && report.coverage[key].state !== 'missing',
    costOf: (report) => entryCost(report, key),
    hasPlacePage: () => false,
    hasYearPages: true,
    leastOfYear: SEVERAL,
    urlOf: ({ year, place }) => urls.sectionGroup(key, group, { year: year ?? undefined, slug: place?.slug }),
  });
}
