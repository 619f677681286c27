import type { ListView } from '../../src/model/list-view.ts';
import { CountTable } from './count-table.tsx';
import { ListTools } from './list-tools.tsx';
import { PagerLinks } from './pager-links.tsx';
import { ReportList } from './report-list.tsx';

interface ListBodyProps {
  readonly list: ListView;
  readonly without?: 'year' | undefined;
  /** Heading of the reports that the table does not lead to, and of reports on a page that has no table. */
  readonly own: string;
  readonly alone?: string;
}

/** A list of reports: all of them, or a table that leads to them with those it does not lead to and the newest. */
export function ListBody({ list, without, own, alone = '本页的报告' }: ListBodyProps) {
  const { shows, rows, table, newest, pager } = list;
  if (shows === 'all') return <Whole rows={rows} without={without} />;
  return (
    <>
      {table !== null && <CountTable table={table} label="各地区各年度的报告份数" />}
      {newest.length > 0 && (
        <section class="band" aria-labelledby="newest-title">
          <h2 id="newest-title">最近发布的报告</h2>
          <ReportList reports={newest} without={without} />
        </section>
      )}
      {rows.length > 0 && (
        <section class="band" aria-labelledby="own-title">
          <h2 id="own-title">{table === null ? alone : own}</h2>
          <ListTools rows={rows} />
          <ReportList reports={rows} without={without} />
        </section>
      )}
      <PagerLinks pager={pager} />
    </>
  );
}

function Whole({ rows, without }: Pick<ListView, 'rows'> & Pick<ListBodyProps, 'without'>) {
  return (
    <>
      <ListTools rows={rows} />
      <ReportList reports={rows} without={without} />
    </>
  );
}
