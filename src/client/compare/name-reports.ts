import { tellApart } from '../../text/tell-apart.ts';
import type { LoadedReport } from './load-report.ts';
import { SIGNS } from './messages.ts';

type Named = Pick<LoadedReport, 'id' | 'title' | 'issuer' | 'year' | 'place' | 'date' | 'capturedOn'>;

/** A report of a comparison: its sign, what it is called for short, and its whole title. */
export interface ReportName {
  readonly sign: string;
  /** e.g. 上马台镇 2021年度, with what tells it apart where another is called the same. */
  readonly short: string;
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
      title: report.title,
    };
  });
}

function shortOf({ issuer, year, title }: Named): string {
  if (issuer === '') return title;
  return year === null ? issuer : `${issuer} ${year}年度`;
}

function facets({ id, title, place, date, capturedOn }: Named): string[] {
  return [place, title, date, capturedOn === '' ? '' : `${capturedOn} 收录`, `编号 ${id}`];
}
