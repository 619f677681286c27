import type { PageOf } from '../src/model/page.ts';
import { fullWidth } from '../src/text/full-width.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';

interface MovedPageProps {
  readonly page: PageOf<'moved'>;
  readonly context: RenderContext;
}

/** An address of before: where what it showed is now. A reader of a page that moved whole is led on at once, see `Head`. */
export function MovedPage({ page, context }: MovedPageProps) {
  const { gone, links, list } = page.moved;
  return (
    <Layout page={page} context={context}>
      <PageTitle title={fullWidth(page.title)} kicker={gone ? '已不在档案中' : '地址已变更'}>
        <p>{sentence(page.moved)}</p>
      </PageTitle>
      {links.length > 0 && (
        <ul class="plain">
          {links.map(({ href, label }) => (
            <li>
              <a href={href as string}>{fullWidth(label)}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="band">
        也可以从<a href={list.href as string}>{list.label}</a>找起。
      </p>
    </Layout>
  );
}

function sentence({ gone, links }: PageOf<'moved'>['moved']): string {
  if (gone && links.length > 0) return '本档案曾收录这份报告，它的原文现已不在档案中。同一机构的报告：';
  if (gone) return '本档案曾收录这份报告，它的原文现已不在档案中。';
  if (links.length === 0) return '信息更正以后，这里不再列有报告。';
  return '信息更正以后，原来列在这里的内容现在见：';
}
