import type { ReportSummary } from '../src/model/archive.ts';
import type { PageOf } from '../src/model/page.ts';
import { SECTION_KEYS } from '../src/model/report.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { issuerOf, yearOf } from './names.ts';
import { CoverageCell } from './parts/coverage-cell.tsx';
import { CoverageLegend } from './parts/coverage-legend.tsx';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { SECTION_NAMES, SECTION_SHORT } from './wording.ts';

interface CoveragePageProps {
  readonly page: PageOf<'coverage'>;
  readonly context: RenderContext;
}

/** Reports by the five statutory contents; phones lay the table out as a list. */
export function CoveragePage({ page, context }: CoveragePageProps) {
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={page.title}>
        <p>每份报告里识别到了哪几项法定内容。点一格就到那一节。</p>
      </PageTitle>
      <CoverageLegend />
      <table class="matrix">
        <caption class="sr">报告与五项法定内容</caption>
        <thead>
          <tr>
            <th scope="col">报告</th>
            {SECTION_KEYS.map((key) => (
              <th scope="col">
                <a href={urls.section(key)} title={SECTION_NAMES[key]}>
                  {SECTION_SHORT[key]}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.reports.map((report) => (
            <MatrixRow report={report} />
          ))}
        </tbody>
      </table>
    </Layout>
  );
}

function MatrixRow({ report }: { readonly report: ReportSummary }) {
  return (
    <tr>
      <th scope="row">
        <a href={urls.report(report.id)}>{issuerOf(report)}</a> <span class="year">{yearOf(report)}</span>
      </th>
      {SECTION_KEYS.map((key) => (
        <CoverageCell report={report} section={key} />
      ))}
    </tr>
  );
}
