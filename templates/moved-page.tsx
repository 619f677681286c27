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
  const { links, list } = page.moved;
  return (
    <Layout page={page} context={context}>
      <PageTitle title={fullWidth(page.title)} kicker={state(page.moved)}>
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

/** Where nothing took its place, no address has changed. */
function state({ gone, links }: PageOf<'moved'>['moved']): string {
  if (gone) return '已不在档案中';
  return links.length === 0 ? '不再列有报告' : '地址已变更';
}

function sentence({ gone, links }: PageOf<'moved'>['moved']): string {
  if (gone && links.length > 0) return '本档案曾收录这份报告，它的原文现已不在档案中。同一机构的报告：';
  if (gone) return '本档案曾收录这份报告，它的原文现已不在档案中。';
  if (links.length === 0) return '这里曾经列有报告。信息更正，或者原文移出档案以后，现在一份也没有。';
  return '信息更正以后，原来列在这里的内容现在见：';
}
