import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ReportList } from './parts/report-list.tsx';

interface ReportsPageProps {
  readonly page: PageOf<'reports'>;
  readonly context: RenderContext;
}

/** Every report of the archive, those that could not be placed named once more. */
export function ReportsPage({ page, context }: ReportsPageProps) {
  const { reports, unplaced } = page.archive;
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={page.title}>
        <p>
          共 {reports.length} 份，按年度从新到旧。五个圆点依次表示五项法定内容，见
          <a href={urls.coverage()}>内容覆盖表</a>。
        </p>
      </PageTitle>
      <ReportList reports={reports} />
      {unplaced.length > 0 && (
        <section class="band" aria-labelledby="unplaced-title">
          <h2 id="unplaced-title">发布机构、地区或年度未识别</h2>
          <p>这些报告已在上面列出，但不出现在相应的机构、地区或年度页面。</p>
          <ReportList reports={unplaced} />
        </section>
      )}
    </Layout>
  );
}
