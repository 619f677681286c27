import type { Archive, ReportSummary } from '../../model/archive.ts';

/** Reports to choose from together: those of a province, or those of no province. */
export interface ReportGroup {
  /** Code of the province, or `other`; names the file. */
  readonly key: string;
  readonly label: string;
  readonly reports: readonly ReportSummary[];
}

const OTHER = { key: 'other', label: '其他' } as const;
/** Codes of provinces: 天津市 120000. */
const PROVINCE = /^\d\d0000$/;

/** All reports by province, in the archive's order. */
export function choiceGroups({ reports, places }: Archive): ReportGroup[] {
  const provinces = places.filter(({ slug }) => PROVINCE.test(slug));
  const groups = provinces.map(({ slug, name, reports: held }) => ({ key: slug, label: name, reports: held }));
  const grouped = new Set(groups.flatMap((group) => group.reports.map(({ id }) => id)));
  const others = reports.filter(({ id }) => !grouped.has(id));
  return others.length === 0 ? groups : [...groups, { ...OTHER, reports: others }];
}
