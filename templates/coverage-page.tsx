import type { CoverageTotal, ListedReport } from '../src/model/list-view.ts';
import type { PageOf } from '../src/model/page.ts';
import { SECTION_KEYS } from '../src/model/report.ts';
import { urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { issuerOf, yearOf } from './names.ts';
import { Choices } from './parts/choices.tsx';
import { CountTable } from './parts/count-table.tsx';
import { CoverageCell } from './parts/coverage-cell.tsx';
import { CoverageLegend } from './parts/coverage-legend.tsx';
import { CoverageTotals } from './parts/coverage-totals.tsx';
import { Layout } from './parts/layout.tsx';
import { ListTools } from './parts/list-tools.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PagerLinks } from './parts/pager-links.tsx';
import { SECTION_NAMES, SECTION_SHORT } from './wording.ts';

interface CoveragePageProps {
  readonly page: PageOf<'coverage'>;
  readonly context: RenderContext;
}

/** Reports by the five statutory contents, or the way in to them; phones lay the matrix out as a list. */
export function CoveragePage({ page, context }: CoveragePageProps) {
  const { scope, total, totals, years, table, rows, pager } = page.coverage;
  return (
    <Layout page={page} context={context} width="wide" scripts={['list.js']}>
      <PageTitle title={page.title}>
        <p>{table === null ? EACH : WAY_IN}</p>
      </PageTitle>
      <Choices label="年度" choices={years} />
      <CoverageLegend />
      <Totals totals={totals} total={total} scope={scope} />
      {table !== null && <CountTable table={table} label="识别到各项内容的报告份数" />}
      {rows.length > 0 && (
        <>
          {table !== null && <h2 class="after-table">不在以上各页的报告</h2>}
          <ListTools rows={rows} />
          <Matrix rows={rows} />
        </>
      )}
      <PagerLinks pager={pager} />
    </Layout>
  );
}

const EACH = '每份报告里识别到了哪几项法定内容。点一格就到那一节。';
const WAY_IN = '各项内容在多少份报告里识别到。点左边的年度或地区，看每一份报告。';

interface TotalsProps {
  readonly totals: readonly CoverageTotal[];
  readonly total: number | null;
  readonly scope: string;
}

function Totals({ totals, total, scope }: TotalsProps) {
  if (total === null) return null;
  if (total === 0) return <p class="empty">还没有收录报告。</p>;
  return <CoverageTotals totals={totals} caption={`${scope === '' ? '全部' : scope} ${sayNumber(total)} 份报告`} />;
}

function Matrix({ rows }: { readonly rows: readonly ListedReport[] }) {
  return (
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
        {rows.map((report) => (
          <MatrixRow report={report} />
        ))}
      </tbody>
    </table>
  );
}

function MatrixRow({ report }: { readonly report: ListedReport }) {
  const year = report.year.value;
  return (
    <tr data-row data-year={year === null ? undefined : String(year)} data-level={report.level.value ?? undefined}>
      <th scope="row">
        <a data-label="发布机构" href={urls.report(report.id)}>
          {issuerOf(report)}
        </a>{' '}
        <span class="year">{[yearOf(report), report.apart].filter((part) => part !== null).join(' ')}</span>
      </th>
      {SECTION_KEYS.map((key) => (
        <CoverageCell report={report} section={key} />
      ))}
    </tr>
  );
}
