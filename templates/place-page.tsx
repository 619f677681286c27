import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PlaceTree } from './parts/place-tree.tsx';
import { ReaderLinks } from './parts/reader-links.tsx';
import { ReportList } from './parts/report-list.tsx';

interface PlacePageProps {
  readonly page: PageOf<'place'>;
  readonly context: RenderContext;
}

/** One place: the places below it, its section readers, and all reports of both. */
export function PlacePage({ page, context }: PlacePageProps) {
  const { place } = page;
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={place.name} kicker={place.path.slice(0, -1).join(' › ') || '地区'}>
        <p>收录 {place.reports.length} 份报告。</p>
      </PageTitle>
      {place.children.length > 0 && (
        <nav aria-label="下级地区">
          <PlaceTree places={place.children} />
        </nav>
      )}
      {place.reader && (
        <ReaderLinks title={`${place.name}各报告分节阅读`} href={(key) => urls.sectionPlace(key, place.slug)} />
      )}
      <ReportList reports={place.reports} />
    </Layout>
  );
}
