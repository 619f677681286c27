import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { ListBody } from './parts/list-body.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ReportList } from './parts/report-list.tsx';

const ALL = '按年度从新到旧';
const WAY_IN = '按地区和年度分页，点数字就到那一页';
const UNPLACED = '发布机构、地区或年度未识别';

interface ReportsPageProps {
  readonly page: PageOf<'reports'>;
  readonly context: RenderContext;
}

/** Every report of the archive or the way in to them, those that could not be placed named once more. */
export function ReportsPage({ page, context }: ReportsPageProps) {
  const { list, unplaced } = page;
  return (
    <Layout page={page} context={context} width="wide" scripts={['list.js']}>
      <PageTitle title={page.title}>
        <p>
          {list.total !== null && `共 ${sayNumber(list.total)} 份，${list.shows === 'all' ? ALL : WAY_IN}。`}
          五个圆点依次表示五项法定内容，见
          <a href={urls.coverage()}>内容覆盖表</a>。
        </p>
      </PageTitle>
      <ListBody list={list} own={UNPLACED} alone={UNPLACED} />
      {unplaced.length > 0 && (
        <section class="band" aria-labelledby="unplaced-title">
          <h2 id="unplaced-title">{UNPLACED}</h2>
          <p>这些报告已在上面列出，但不出现在相应的机构、地区或年度页面。</p>
          <ReportList reports={unplaced} />
        </section>
      )}
    </Layout>
  );
}
