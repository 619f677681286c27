import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { SearchField } from './parts/search-field.tsx';

interface NotFoundPageProps {
  readonly page: PageOf<'not-found'>;
  readonly context: RenderContext;
}

/** What a server shows for an address that does not exist. */
export function NotFoundPage({ page, context }: NotFoundPageProps) {
  return (
    <Layout page={page} context={context} scripts={['lost.js']}>
      <PageTitle title="没有这个页面">
        <p data-lost-why>
          地址可能抄错了，或者链接来自别处。本站发布过的地址不会改变，更正以后的旧地址会指向新地址；只有按年度、地区、级别分出来的列表和通读页，会随收录的报告增减。
        </p>
      </PageTitle>
      <p data-lost hidden>
        长的列表按地区、年度分页，分页会随收录多少而变。可以看
        <a href={urls.home()} data-lost-above>
          上一级页面
        </a>
        。
      </p>
      <SearchField id="lost-q" large />
      <p class="band">
        也可以从<a href={urls.home()}>首页</a>、<a href={urls.reports()}>全部报告</a>或
        <a href={urls.issuers()}>发布机构</a>找起。
      </p>
    </Layout>
  );
}
