import type { PageOf } from '../src/model/page.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { ListBody } from './parts/list-body.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ReaderLinks } from './parts/reader-links.tsx';

interface YearPageProps {
  readonly page: PageOf<'year'>;
  readonly context: RenderContext;
}

/** One year, or a place in it: its reports and their section readers. */
export function YearPage({ page, context }: YearPageProps) {
  const { list, readers } = page;
  return (
    <Layout page={page} context={context} width="wide" scripts={['list.js']}>
      <PageTitle title={page.title} kicker="年度">
        {list.total !== null && <p>收录 {sayNumber(list.total)} 份报告。</p>}
      </PageTitle>
      <ReaderLinks readers={readers} />
      <ListBody list={list} without="year" own="不属于以上地区的报告" />
    </Layout>
  );
}
