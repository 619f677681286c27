import type { PageOf } from '../src/model/page.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { ListBody } from './parts/list-body.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PlaceTree } from './parts/place-tree.tsx';
import { ReaderLinks } from './parts/reader-links.tsx';

interface PlacePageProps {
  readonly page: PageOf<'place'>;
  readonly context: RenderContext;
}

/** One place: the places below it, its section readers, and all reports of both or the way in to them. */
export function PlacePage({ page, context }: PlacePageProps) {
  const { path, below, readers } = page.place;
  return (
    <Layout page={page} context={context} width="wide" scripts={['list.js']}>
      <PageTitle title={page.title} kicker={path.slice(0, -1).join(' › ') || '地区'}>
        {page.list.total !== null && <p>收录 {sayNumber(page.list.total)} 份报告。</p>}
      </PageTitle>
      {below.length > 0 && (
        <nav aria-label="下级地区">
          <PlaceTree places={below} />
        </nav>
      )}
      {readers !== null && <ReaderLinks readers={readers} />}
      <ListBody list={page.list} own="年度未识别、又不属于以上地区的报告" />
    </Layout>
  );
}
