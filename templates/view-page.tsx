import type { PageOf } from '../src/model/page.ts';
import type { Cell, Table } from '../src/model/view.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PagerLinks } from './parts/pager-links.tsx';

interface ViewPageProps {
  readonly page: PageOf<'view'>;
  readonly context: RenderContext;
}

/** Reports side by side: what was counted, of how many, with which doubt, and tables whose cells lead to their words. */
export function ViewPage({ page, context }: ViewPageProps) {
  const { view, pager, csv } = page.view;
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={page.title}>
        <p>{view.description}</p>
      </PageTitle>
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
        <p class="note">
          {view.method}
          {view.doubt}
        </p>
      </div>
      {view.blocks.map((block) => (block.kind === 'table' ? <ViewTable table={block} /> : <p>{block.text}</p>))}
      <PagerLinks pager={pager} />
    </Layout>
  );
}

function ViewTable({ table }: { readonly table: Table }) {
  if (table.rows.length === 0) return <p class="empty">没有可列的内容。</p>;
  return (
    <section class="scroller" tabindex="0" aria-label={`${table.caption}，可左右滚动`}>
      <table class="view">
        <caption class="sr">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map(({ label, numeric }) => (
              <th scope="col" class={numeric ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>{row.map((cell, at) => rowCell(cell, at, table))}</tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rowCell(cell: Cell, at: number, { columns }: Table) {
  const content = cellContent(cell);
  if (at === 0) return <th scope="row">{content}</th>;
  return <td class={columns[at]?.numeric ? 'number' : undefined}>{content}</td>;
}

/** A value leads to its words, or to the page that shows them. */
function cellContent({ text, at, href }: Cell) {
  const address = at === undefined ? href : urls.report(at.report, at.anchor);
  return address === undefined ? text : <a href={address}>{text}</a>;
}
