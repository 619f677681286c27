import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { CountTable } from './parts/count-table.tsx';
import { HoldingsGrid } from './parts/holdings-grid.tsx';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PagerLinks } from './parts/pager-links.tsx';

interface IssuersPageProps {
  readonly page: PageOf<'issuers'>;
  readonly context: RenderContext;
}

/** All issuers of the archive or of a place by years, or the way in to them. */
export function IssuersPage({ page, context }: IssuersPageProps) {
  const { total, place, table, holdings, pager } = page.issuers;
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={page.title}>
        <p>
          {place === null ? '' : `${place}，`}
          {total !== null && `共 ${sayNumber(total)} 个${table === null ? '' : '，按地区分页'}。`}
          圆点表示收录了该年度的报告；短横表示本站没有收录，不表示没有公开。
          {place !== null && <a href={urls.issuers()}>全部机构</a>}
        </p>
      </PageTitle>
      {table !== null && <CountTable table={table} label="各地区的发布机构个数" />}
      {holdings.rows.length > 0 && table !== null && (
        <h2 class="after-table" id="own-title">
          不属于以上地区的机构
        </h2>
      )}
      {(holdings.rows.length > 0 || table === null) && <HoldingsGrid holdings={holdings} />}
      <PagerLinks pager={pager} />
    </Layout>
  );
}
