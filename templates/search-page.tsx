import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { type FacetChoice, SearchFacet } from './parts/search-facet.tsx';
import { SignHelp } from './parts/sign-help.tsx';
import { LEVEL_NAMES, SECTION_NAMES } from './wording.ts';

interface SearchPageProps {
  readonly page: PageOf<'search'>;
  readonly context: RenderContext;
}

const SCOPES: readonly FacetChoice[] = [
  { value: 'preamble', label: '导语' },
  ...Object.entries(SECTION_NAMES).map(([value, label]) => ({ value, label })),
];

const SORTS: readonly FacetChoice[] = [
  { value: 'relevance', label: '相关程度' },
  { value: 'newest', label: '年度由新到旧' },
  { value: 'oldest', label: '年度由旧到新' },
  { value: 'hits', label: '出现次数' },
];

const VIEWS: readonly FacetChoice[] = [
  { value: 'reports', label: '报告和摘句' },
  { value: 'text', label: '逐处，按报告' },
  { value: 'left', label: '逐处，按前文' },
  { value: 'right', label: '逐处，按后文' },
  { value: 'trend', label: '逐年趋势' },
];

/** What the rate is, and why not to make too much of it. */
const RATE_NOTE =
  '每万字次数＝出现次数÷所查章节的字数×10000。没有出现的报告，字数也算在内。报告少、字数少的年份，多一处少一处，' +
  '数就差很多；各年收录的又不一定是同样的机构，高低不等于做得多少。';

/** The search page: a form that is the whole state, and the room for results that the script fills. */
export function SearchPage({ page, context }: SearchPageProps) {
  return (
    <Layout page={page} context={context} width="wide" scripts={['search-page.js']}>
      <PageTitle title="全文检索" />
      <div class="search-page">
        <form class="search-form" action={urls.search()} method="get" data-search-form>
          <div class="search-query">
            <label class="sr" for="search-q">
              检索词
            </label>
            <input
              id="search-q"
              type="search"
              name="q"
              placeholder="逐字检索，如：行政复议"
              autocomplete="off"
              enterkeyhint="search"
              aria-describedby="search-help"
              aria-keyshortcuts="/"
            />
            <button type="submit">检索</button>
          </div>
          <div class="search-help">
            <p id="search-help">
              逐字匹配，不拆词。机构和地区可以打拼音或首字母，如 <code>smtz</code>。固定的问题见
              <a href={urls.questions()}>定题检索</a>，可以订阅。
            </p>
            <details>
              <summary>写法和按键</summary>
              <SignHelp />
              <p>
                <kbd>/</kbd> 到检索框，<kbd>↓</kbd> <kbd>↑</kbd> 选建议、逐条看结果，<kbd>Enter</kbd> 打开，
                <kbd>Esc</kbd> 清空。<a href={urls.method('search')}>详细说明</a>
              </p>
            </details>
          </div>
          <p class="search-sort">
            <label for="search-sort">排序</label>
            <select id="search-sort" name="sort">
              {SORTS.map(({ value, label }) => (
                <option value={value}>{label}</option>
              ))}
            </select>
          </p>
          <p class="search-sort">
            <label for="search-lines">显示</label>
            <select id="search-lines" name="view">
              {VIEWS.map(({ value, label }) => (
                <option value={value}>{label}</option>
              ))}
            </select>
          </p>
          <details class="facets" open data-facets>
            <summary>限定范围</summary>
            <Facets page={page} />
          </details>
        </form>
        <div class="search-results">
          <p class="search-status" role="status" data-search-status />
          <noscript>
            <p class="notice">
              检索需要 JavaScript。不用脚本，也可以<a href={urls.sections()}>按章节连读</a>、
              <a href={urls.years()}>按年度</a>或<a href={urls.places()}>按地区</a>浏览全部报告，或者看
              <a href={urls.questions()}>定题检索</a>已有的结果。
            </p>
          </noscript>
          <div data-search-note />
          <div class="kwic" data-kwic hidden>
            <p>
              <button type="button" data-csv>
                下载 CSV
              </button>{' '}
              <span class="note" role="status" data-kwic-status />
            </p>
            <ol data-kwic-lines />
            <button class="more" type="button" data-kwic-more hidden>
              显示更多
            </button>
          </div>
          <div class="trend" data-trend hidden>
            <figure>
              <figcaption data-trend-caption />
              <section class="scroller" tabindex="0" aria-label="图，可左右滚动" data-trend-chart />
            </figure>
            <section class="scroller" tabindex="0" aria-label="表格，可左右滚动" data-trend-table />
            <p class="note">
              {RATE_NOTE}
              <a href={urls.method('trend')}>怎样算的</a>
            </p>
            <p>
              <button type="button" data-trend-csv>
                下载 CSV
              </button>
            </p>
          </div>
          <p class="notice" data-trend-none hidden>
            逐年趋势数的是词在文中的次数；这次检索只有限定，没有要数的词。请加一个词。
          </p>
          <ol class="hits" data-results data-total="0" />
          <button class="more" type="button" data-search-more hidden>
            显示更多报告
          </button>
          <section class="closest" aria-label="最接近的结果" data-closest hidden />
        </div>
      </div>
    </Layout>
  );
}

function Facets({ page }: { readonly page: PageOf<'search'> }) {
  return (
    <div class="facet-list">
      <SearchFacet name="section" title="章节" choices={SCOPES} />
      <SearchFacet
        name="year"
        title="年度"
        choices={page.years.map((year) => ({ value: String(year), label: `${year}年` }))}
      />
      <SearchFacet name="place" title="地区" grows="tree" />
      <SearchFacet
        name="level"
        title="级别"
        choices={page.levels.map((level) => ({ value: level, label: LEVEL_NAMES[level] }))}
      />
      <SearchFacet name="issuer" title="发布机构" grows="list" />
    </div>
  );
}
