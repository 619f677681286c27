import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ReaderLinks } from './parts/reader-links.tsx';
import { ReportList } from './parts/report-list.tsx';

interface YearPageProps {
  readonly page: PageOf<'year'>;
  readonly context: RenderContext;
}

/** One year: its reports and the section readers of the year. */
export function YearPage({ page, context }: YearPageProps) {
  const { year, reports } = page.year;
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={page.title} kicker="年度">
        <p>收录 {reports.length} 份报告。</p>
      </PageTitle>
      <ReaderLinks title={`${page.title}各报告分节阅读`} href={(key) => urls.sectionYear(key, year)} />
      <ReportList reports={reports} without="year" />
    </Layout>
  );
}
