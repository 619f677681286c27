import type { PageOf } from '../src/model/page.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ReportList } from './parts/report-list.tsx';
import { LEVEL_NAMES, LEVEL_NOTES } from './wording.ts';

interface LevelPageProps {
  readonly page: PageOf<'level'>;
  readonly context: RenderContext;
}

/** Reports of one level. */
export function LevelPage({ page, context }: LevelPageProps) {
  const { level, reports } = page.level;
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={LEVEL_NAMES[level]} kicker="级别">
        <p>
          {LEVEL_NOTES[level]}收录 {reports.length} 份报告。
        </p>
      </PageTitle>
      <ReportList reports={reports} />
    </Layout>
  );
}
