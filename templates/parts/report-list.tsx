import type { ListedReport } from '../../src/model/list-view.ts';
import { urls } from '../../src/site/urls.ts';
import { dateOf, issuerOf, regionOf, titleOf, yearOf } from '../names.ts';
import { LEVEL_NAMES } from '../wording.ts';
import { CoverageLine } from './coverage-line.tsx';
import { ListedTitle } from './words.tsx';

interface ReportListProps {
  readonly reports: readonly ListedReport[];
  /** What the page says already and the rows need not repeat. */
  readonly without?: 'year' | 'issuer' | undefined;
}

/** Reports as rows that scan: year, title with facts, the five contents. Labels name the columns of the saved table. */
export function ReportList({ reports, without }: ReportListProps) {
  if (reports.length === 0) return <p class="empty">还没有收录报告。</p>;
  return (
    <ol class={without === 'year' ? 'reports no-year' : 'reports'}>
      {reports.map((report) => (
        <li
          data-row
          data-year={report.year.value === null ? undefined : String(report.year.value)}
          data-level={report.level.value ?? undefined}
        >
          {without !== 'year' && <span class="year">{yearOf(report)}</span>}
          <div class="what">
            <a data-label="题名" href={urls.report(report.id)}>
              <ListedTitle text={titleOf(report)} names={report.region.value ?? []} />
            </a>
            <p class="facts">
              {facts(report, without).map(([label, fact]) => (
                <span data-label={label}>{fact}</span>
              ))}
            </p>
          </div>
          <CoverageLine report={report} />
        </li>
      ))}
    </ol>
  );
}

function facts(report: ListedReport, without: ReportListProps['without']): (readonly [string, string])[] {
  const date = dateOf(report);
  const level = report.level.value;
  const all = [
    ['发布机构', without === 'issuer' ? '' : issuerOf(report)],
    ['地区', regionOf(report)],
    ['级别', level === null ? '' : LEVEL_NAMES[level]],
    ['日期', date === null ? '日期未载明' : `${date.date} ${date.word}`],
    ['区别', report.apart ?? ''],
  ] as const;
  return all.filter(([, fact]) => fact !== '');
}
