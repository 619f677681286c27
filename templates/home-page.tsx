import type { HomeProps, PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { CountedLinks } from './parts/counted-links.tsx';
import { HoldingsGrid } from './parts/holdings-grid.tsx';
import { Layout } from './parts/layout.tsx';
import { ReportList } from './parts/report-list.tsx';
import { SearchField } from './parts/search-field.tsx';

interface HomePageProps {
  readonly page: PageOf<'home'>;
  readonly context: RenderContext;
}

/** What the archive is, what it holds, and the ways in. */
export function HomePage({ page, context }: HomePageProps) {
  const { home } = page;
  return (
    <Layout page={page} context={context} width="wide">
      <header class="hero">
        <h1>{context.config.title}</h1>
        <p>{context.config.description}</p>
        <SearchField id="home-q" large />
        <p class="holds">
          <Held {...home} />
        </p>
      </header>
      <div class="home-grid">
        <div>
          <section class="band" aria-labelledby="newest-title">
            <h2 id="newest-title">最近的报告</h2>
            <ReportList reports={home.newest} />
            <p>
              <a href={urls.reports()}>全部 {sayNumber(home.reports)} 份报告</a>
            </p>
          </section>
          <section class="band" aria-labelledby="grid-title">
            <h2 id="grid-title">馆藏</h2>
            <p class="note">圆点是已收录的报告，短横表示本站未收录。</p>
            <HoldingsGrid holdings={home.holdings} />
            {home.issuers > home.holdings.rows.length && (
              <p>
                <a href={urls.issuers()}>全部 {sayNumber(home.issuers)} 个发布机构</a>
              </p>
            )}
          </section>
        </div>{' '}
        <div class="ways-in">
          {home.ways.map((way) => (
            <CountedLinks {...way} />
          ))}
        </div>
      </div>
    </Layout>
  );
}

function Held({ reports, issuers, span }: HomeProps) {
  if (reports === 0) return '还没有收录报告。';
  return (
    <>
      收录 {sayNumber(reports)} 份报告，{sayNumber(issuers)} 个发布机构
      {span !== null && (
        <>
          ，<span>{[...new Set(span)].join('—')}年</span>
        </>
      )}
    </>
  );
}
