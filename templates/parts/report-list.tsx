import type { ReportSummary } from '../../src/model/archive.ts';
import { urls } from '../../src/site/urls.ts';
import { dateOf, issuerOf, regionOf, titleOf, yearOf } from '../names.ts';
import { LEVEL_NAMES } from '../wording.ts';
import { CoverageLine } from './coverage-line.tsx';

interface ReportListProps {
  readonly reports: readonly ReportSummary[];
  /** What the page says already and the rows need not repeat. */
  readonly without?: 'year' | 'issuer';
}

/** Reports as rows that scan: year, title with facts, the five contents. */
export function ReportList({ reports, without }: ReportListProps) {
  if (reports.length === 0) return <p class="empty">还没有收录报告。</p>;
  return (
    <ol class={without === 'year' ? 'reports no-year' : 'reports'}>
      {reports.map((report) => (
        <li>
          {without !== 'year' && <span class="year">{yearOf(report)}</span>}
          <div class="what">
            <a href={urls.report(report.id)}>{titleOf(report)}</a>
            <p class="facts">
              {facts(report, without).map((fact) => (
                <span>{fact}</span>
              ))}
            </p>
          </div>
          <CoverageLine report={report} />
        </li>
      ))}
    </ol>
  );
}

function facts(report: ReportSummary, without: ReportListProps['without']) {
  const date = dateOf(report);
  return [
    without !== 'issuer' && issuerOf(report),
    regionOf(report),
    report.level.value !== null && LEVEL_NAMES[report.level.value],
    date === null ? '日期未载明' : `${date.date} ${date.word}`,
  ].filter((fact) => fact !== false && fact !== '');
}
