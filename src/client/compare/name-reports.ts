import { tellApart } from '../../text/tell-apart.ts';
import type { LoadedReport } from './load-report.ts';
import { CHOSEN, SIGNS } from './messages.ts';

type Named = Pick<LoadedReport, 'id' | 'title' | 'issuer' | 'year' | 'place' | 'date' | 'capturedOn'>;

/** A report of a comparison: its sign, what it is called for short, and its whole title. */
export interface ReportName {
  readonly sign: string;
  /** e.g. 上马台镇 2021年度, with what tells it apart where another is called the same. */
  readonly short: string;
  /** What tells it apart there, else empty. */
  readonly apart: string;
  readonly title: string;
}

/** What the reports of a comparison are called, in their order. */
export function nameReports(reports: readonly Named[]): ReportName[] {
  return reports.map((report, at) => {
    const others = reports.filter((other) => other !== report && shortOf(other) === shortOf(report));
    const apart = tellApart(facets(report), others.map(facets));
    return {
      sign: SIGNS[at] ?? String(at + 1),
      short: apart === null ? shortOf(report) : `${shortOf(report)}（${apart}）`,
      apart: apart ?? '',
      title: report.title,
    };
  });
}

function shortOf({ issuer, year, title }: Named): string {
  if (issuer === '') return title;
  return year === null ? issuer : `${issuer} ${CHOSEN.ofYear(year)}`;
}

function facets({ id, title, place, date, capturedOn }: Named): string[] {
  return [place, title, date, capturedOn === '' ? '' : CHOSEN.captured(capturedOn), CHOSEN.numbered(id)];
}
