import type { PageOf } from '../src/model/page.ts';
import type { RenderContext } from './context.ts';
import { HoldingsGrid } from './parts/holdings-grid.tsx';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';

interface IssuersPageProps {
  readonly page: PageOf<'issuers'>;
  readonly context: RenderContext;
}

/** All issuers by all years. */
export function IssuersPage({ page, context }: IssuersPageProps) {
  const years = page.issuers.flatMap(({ reports }) => reports.flatMap(({ year }) => year.value ?? []));
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={page.title}>
        <p>共 {page.issuers.length} 个。圆点表示收录了该年度的报告；短横表示本站没有收录，不表示没有公开。</p>
      </PageTitle>
      <HoldingsGrid issuers={page.issuers} years={[...new Set(years)]} />
    </Layout>
  );
}
