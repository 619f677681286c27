import { groupBy } from '../../archive/order.ts';
import type { ReportSummary } from '../../model/archive.ts';
import type { ListedReport } from '../../model/list-view.ts';
import { tellApart } from '../../text/tell-apart.ts';
import { issuerOf, titleOf, yearOf } from '../names.ts';

type LabelOf = (report: ReportSummary) => string;

/** What a row of a list says of a report, and what a table or a choice says, which have less room. */
const ROW_LABEL: LabelOf = (report) =>
  [yearOf(report), titleOf(report), issuerOf(report), placeOf(report), dateOf(report)].join();
export const SHORT_LABEL: LabelOf = (report) => [yearOf(report), issuerOf(report)].join();

/** Reports as lists show them; those that would read alike are told apart by place, title, date, day of capture or id. */
export function listed(reports: readonly ReportSummary[], labelOf: LabelOf = ROW_LABEL): ListedReport[] {
  const alike = groupBy(reports, labelOf);
  return reports.map((report) => ({
    ...shown(report),
    apart: tellApart(
      facets(report),
      (alike.get(labelOf(report)) ?? []).filter(({ id }) => id !== report.id).map(facets),
    ),
  }));
}

/** What may tell a report apart, the surest last. */
function facets(report: ReportSummary): string[] {
  const { id, capturedOn } = report;
  return [
    placeOf(report),
    report.title.value ?? '',
    dateOf(report),
    capturedOn === null ? '' : `${capturedOn} 收录`,
    `编号 ${id}`,
  ];
}

function shown({ id, title, issuer, region, level, year, publishedOn, signedOn, coverage }: ReportSummary) {
  return { id, title, issuer, region, level, year, publishedOn, signedOn, coverage };
}

/** The reports that were published, else signed, last; undated ones keep the archive's order at the end. */
export function newestOf(reports: readonly ReportSummary[], most: number): ReportSummary[] {
  return reports.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0)).slice(0, most);
}

function dateOf({ publishedOn, signedOn }: ReportSummary): string {
  return publishedOn.value ?? signedOn.value ?? '';
}

function placeOf({ region }: ReportSummary): string {
  return region.value?.join('') ?? '';
}
