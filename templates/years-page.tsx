import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ReportList } from './parts/report-list.tsx';

interface YearsPageProps {
  readonly page: PageOf<'years'>;
  readonly context: RenderContext;
}

/** All years, newest first, each with its first reports. */
export function YearsPage({ page, context }: YearsPageProps) {
  const years = [...page.years].sort((a, b) => b.year - a.year);
  return (
    <Layout page={page} context={context} width="wide">
      <PageTitle title={page.title}>
        <p>这里的年度是报告所写的年度，不是公布的年度：多数报告在次年 1 月至 3 月公布。</p>
      </PageTitle>
      {years.map(({ year, count, first }) => (
        <section class="band" aria-labelledby={`y-${year}`}>
          <h2 id={`y-${year}`}>
            <a href={urls.year(year)}>{year}年</a> <span class="count">{sayNumber(count)} 份</span>
          </h2>
          {first.length > 0 && <ReportList reports={first} without="year" />}
          {count > first.length && (
            <p>
              <a href={urls.year(year)}>
                {year}年全部 {sayNumber(count)} 份
              </a>
            </p>
          )}
        </section>
      ))}
    </Layout>
  );
}
