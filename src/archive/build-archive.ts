import type { Archive, LevelGroup, ReportSummary, YearGroup } from '../model/archive.ts';
import { LEVELS } from '../model/report.ts';
import { distinctiveTerms } from './distinctive.ts';
import { groupIssuers } from './issuers.ts';
import { byArchiveOrder, byText, groupBy } from './order.ts';
import { growPlaces } from './places.ts';

/** Puts reports in order and in groups; the order of the input does not matter. Of captures with one id the first by path is kept. */
export function buildArchive(summaries: readonly ReportSummary[]): Archive {
  const byId = groupBy(
    [...summaries].sort((a, b) => byText(a.path, b.path)),
    (summary) => summary.id,
  );
  const reports = [...byId.values()].map(([first]) => first as ReportSummary).sort(byArchiveOrder);
  return {
    reports,
    issuers: groupIssuers(reports),
    places: growPlaces(reports),
    years: groupYears(reports),
    levels: groupLevels(reports),
    distinctive: distinctiveTerms(reports),
    unplaced: reports.filter(isUnplaced),
    setAside: [...byId.values()].flatMap(([, ...others]) => others),
  };
}

/** Newest year first. */
function groupYears(reports: readonly ReportSummary[]): YearGroup[] {
  return [...groupBy(reports, (report) => report.year.value)].map(([year, members]) => ({ year, reports: members }));
}

/** From the province down. */
function groupLevels(reports: readonly ReportSummary[]): LevelGroup[] {
  const groups = groupBy(reports, (report) => report.level.value);
  return LEVELS.flatMap((level) => ({ level, reports: groups.get(level) ?? [] })).filter(
    (group) => group.reports.length,
  );
}

function isUnplaced({ issuer, region, year }: ReportSummary): boolean {
  return issuer.value === null || region.value === null || region.value.length === 0 || year.value === null;
}
