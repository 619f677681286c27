import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { SECTION_NAMES, SECTION_NOTES } from './wording.ts';

interface SectionsPageProps {
  readonly page: PageOf<'sections'>;
  readonly context: RenderContext;
}

/** The five statutory contents, each leading to its reader. */
export function SectionsPage({ page, context }: SectionsPageProps) {
  return (
    <Layout page={page} context={context}>
      <PageTitle title={page.title}>
        <p>《法治政府建设与责任落实督察工作规定》列出年度报告的五项内容。在这里，每一项都可以把各篇报告连在一起读。</p>
      </PageTitle>
      <ol class="section-index">
        {page.sections.map(({ key, having, years }) => (
          <li>
            <h2>
              <a href={urls.section(key)}>{SECTION_NAMES[key]}</a>
            </h2>
            <p>{SECTION_NOTES[key]}</p>
            <p class="facts">
              <span>
                {sayNumber(page.reports)} 份报告中识别到 {sayNumber(having)} 份
              </span>
              {years.map(({ year, href }) => (
                <a href={href}>{year}年</a>
              ))}
            </p>
          </li>
        ))}
      </ol>
      <p>
        各篇报告写了哪几项，见<a href={urls.coverage()}>内容覆盖表</a>。
      </p>
    </Layout>
  );
}
