import type { PageOf } from '../src/model/page.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PagerLinks } from './parts/pager-links.tsx';
import { PlaceTree } from './parts/place-tree.tsx';

interface PlacesPageProps {
  readonly page: PageOf<'places'>;
  readonly context: RenderContext;
}

/** Provinces, cities, counties and townships as a tree, as deep as the page has room. */
export function PlacesPage({ page, context }: PlacesPageProps) {
  return (
    <Layout page={page} context={context}>
      <PageTitle title={page.title}>
        <p>从省到乡镇街道，数字是收录的报告份数（包括下级地区）。没有列出的下级地区，见各地区的页面。</p>
      </PageTitle>
      <PlaceTree places={page.places} />
      <PagerLinks pager={page.pager} />
    </Layout>
  );
}
