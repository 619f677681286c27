import type { Archive } from '../src/model/archive.ts';
import type { PageOf } from '../src/model/page.ts';
import { SECTION_KEYS } from '../src/model/report.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { CountedLinks } from './parts/counted-links.tsx';
import { HoldingsGrid } from './parts/holdings-grid.tsx';
import { Layout } from './parts/layout.tsx';
import { ReportList } from './parts/report-list.tsx';
import { SearchField } from './parts/search-field.tsx';
import { LEVEL_NAMES, SECTION_NAMES } from './wording.ts';

/** More than this and the home page shows the beginning of a list only. */
const NEWEST_SHOWN = 8;
const ISSUERS_SHOWN = 40;

interface HomePageProps {
  readonly page: PageOf<'home'>;
  readonly context: RenderContext;
}

/** What the archive is, what it holds, and the ways in. */
export function HomePage({ page, context }: HomePageProps) {
  const { archive } = page;
  return (
    <Layout page={page} context={context} width="wide">
      <header class="hero">
        <h1>{context.config.title}</h1>
        <p>{context.config.description}</p>
        <SearchField id="home-q" large />
        <p class="holds">{holdings(archive)}</p>
      </header>
      <div class="home-grid">
        <div>
          <section class="band" aria-labelledby="newest-title">
            <h2 id="newest-title">最近的报告</h2>
            <ReportList reports={newest(archive)} />
            <p>
              <a href={urls.reports()}>全部 {archive.reports.length} 份报告</a>
            </p>
          </section>
          <section class="band" aria-labelledby="grid-title">
            <h2 id="grid-title">馆藏</h2>
            <p class="note">圆点是已收录的报告，短横表示本站未收录。</p>
            <HoldingsGrid
              issuers={archive.issuers.slice(0, ISSUERS_SHOWN)}
              years={archive.years.map(({ year }) => year)}
            />
            {archive.issuers.length > ISSUERS_SHOWN && (
              <p>
                <a href={urls.issuers()}>全部 {archive.issuers.length} 个发布机构</a>
              </p>
            )}
          </section>
        </div>{' '}
        <Ways archive={archive} />
      </div>
    </Layout>
  );
}

function Ways({ archive }: { readonly archive: Archive }) {
  return (
    <div class="ways-in">
      <CountedLinks
        title="按年度"
        href={urls.years()}
        links={archive.years.map(({ year, reports }) => ({
          label: `${year}年`,
          href: urls.year(year),
          count: reports.length,
        }))}
      />
      <CountedLinks
        title="按地区"
        href={urls.places()}
        links={archive.places.map(({ slug, name, reports }) => ({
          label: name,
          href: urls.place(slug),
          count: reports.length,
        }))}
      />
      <CountedLinks
        title="按级别"
        href={urls.levels()}
        links={archive.levels.map(({ level, reports }) => ({
          label: LEVEL_NAMES[level],
          href: urls.level(level),
          count: reports.length,
        }))}
      />
      <CountedLinks
        title="分节阅读"
        href={urls.sections()}
        links={SECTION_KEYS.map((key) => ({
          label: SECTION_NAMES[key],
          href: urls.section(key),
          count: archive.reports.filter((report) => report.coverage[key].state !== 'missing').length,
        }))}
      />
    </div>
  );
}

function holdings({ reports, issuers, years }: Archive): string {
  if (reports.length === 0) return '还没有收录报告。';
  const span = years.map(({ year }) => year);
  const range = span.length === 0 ? '' : `，${Math.min(...span)}—${Math.max(...span)}年`;
  return `收录 ${reports.length} 份报告，${issuers.length} 个发布机构${range}`;
}

/** By date of publication or signing, newest first; undated ones keep the archive's order at the end. */
function newest({ reports }: Archive) {
  const date = (at: number) => reports[at]?.publishedOn.value ?? reports[at]?.signedOn.value ?? '';
  return reports
    .map((report, at) => ({ report, date: date(at), at }))
    .sort((a, b) => (a.date === b.date ? a.at - b.at : a.date < b.date ? 1 : -1))
    .slice(0, NEWEST_SHOWN)
    .map(({ report }) => report);
}
