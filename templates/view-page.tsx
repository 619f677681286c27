import type { PageOf } from '../src/model/page.ts';
import type { View } from '../src/model/view.ts';
import type { RenderContext } from './context.ts';
import { ChartFigure } from './parts/chart-figure.tsx';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PagerLinks } from './parts/pager-links.tsx';
import { ViewTable } from './parts/view-table.tsx';

interface ViewPageProps {
  readonly page: PageOf<'view'>;
  readonly context: RenderContext;
}

/** Reports side by side: what was counted, of how many, with which doubt, and tables whose cells lead to their words. */
export function ViewPage({ page, context }: ViewPageProps) {
  const { view, pager, csv } = page.view;
  return (
    <Layout page={page} context={context} width="wide" scripts={view.blocks.some(isLongTable) ? ['list.js'] : []}>
      <PageTitle title={page.title}>{view.description !== '' && <p>{view.description}</p>}</PageTitle>
      <div class="view-notes">
        <p>
          {view.denominator}
          {csv !== null && (
            <>
              {' '}
              <a href={csv}>下载 CSV</a>
            </>
          )}
        </p>
        {view.method !== '' && (
          <>
            <p class="note">{view.doubt}</p>
            <details class="note">
              <summary>怎样数的</summary>
              <p>{view.method}</p>
            </details>
          </>
        )}
      </div>
      {view.blocks.map((block) => blockOf(block, view))}
      <PagerLinks pager={pager} />
    </Layout>
  );
}

/** The filter stands before the first table that is too long for a glance. */
function blockOf(block: View['blocks'][number], { blocks }: View) {
  if (block.kind === 'chart') return <ChartFigure chart={block} />;
  if (block.kind === 'remark') return <p>{block.text}</p>;
  return (
    <>
      {block === blocks.find(isLongTable) && <RowFilter />}
      <ViewTable table={block} />
    </>
  );
}

/** Shorter tables are seen at a glance. */
const FEW = 5;

function isLongTable(block: View['blocks'][number]): boolean {
  return block.kind === 'table' && block.rows.length > FEW;
}

/** A filter over the rows of the page, which a script puts to work. */
function RowFilter() {
  return (
    <form class="list-tools" data-list-tools data-scripted>
      <label>
        筛选本页 <input type="search" data-filter-text placeholder="名称、机构、年度等" />
      </label>
      <span class="note" role="status" data-list-status />
    </form>
  );
}
