import type { Archive, LevelGroup, ReportSummary, YearGroup } from '../model/archive.ts';
import { LEVELS } from '../model/report.ts';
import { groupIssuers } from './issuers.ts';
import { byArchiveOrder, byText, groupBy } from './order.ts';
import { findMoved } from './permalinks/find-moved.ts';
import { NO_PAST, type Past, recordAddresses } from './permalinks/record-addresses.ts';
import { growPlaces } from './places.ts';

/**
 * Puts reports in order and in groups; the order of the input does not matter. Of captures with one id the one
 * that was there before is kept, else the first by path.
 * What had an address before keeps it, or leads on.
 */
export function buildArchive(summaries: readonly ReportSummary[], past: Past = NO_PAST): Archive {
  // A copy of a capture, perhaps with a note of its own, does not take the place of the one that was there.
  const isNew = ({ id, path }: ReportSummary) => Number(past.given.reports.get(id)?.path !== path);
  const byId = groupBy(
    [...summaries].sort((a, b) => isNew(a) - isNew(b) || byText(a.path, b.path)),
    (summary) => summary.id,
  );
  const reports = [...byId.values()].map(([first]) => first as ReportSummary).sort(byArchiveOrder);
  const standing = {
    reports,
    issuers: groupIssuers(reports, past.given.issuers),
    places: growPlaces(reports, past.given.places),
    years: groupYears(reports),
    levels: groupLevels(reports),
    unplaced: reports.filter(isUnplaced),
    setAside: [...byId.values()].flatMap(([, ...others]) => others),
  };
  return { ...standing, moved: findMoved(recordAddresses(standing, past), standing) };
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
