import type { PageOf } from '../src/model/page.ts';
import { LEVEL_VALUES, levelName } from '../src/search/level-values.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { type FacetChoice, SearchFacet } from './parts/search-facet.tsx';
import { SearchRooms } from './parts/search-rooms.tsx';
import { SearchStart } from './parts/search-start.tsx';
import { SignHelp } from './parts/sign-help.tsx';
import { SECTION_NAMES } from './wording.ts';

interface SearchPageProps {
  readonly page: PageOf<'search'>;
  readonly context: RenderContext;
}

const SORTS: readonly FacetChoice[] = [
  { value: 'relevance', label: '相关程度' },
  { value: 'newest', label: '年度由新到旧' },
  { value: 'oldest', label: '年度由旧到新' },
  { value: 'hits', label: '出现次数' },
];

/** Views of an answer; those that a tab stands for besides its own are named with it. */
const TABS = [
  { view: 'reports', label: '结果' },
  { view: 'read', label: '连读' },
  { view: 'text', label: '逐处', views: 'left right' },
  { view: 'trend', label: '逐年' },
];

/** The search page: a form that is the whole state, the views of an answer that the script fills, and what limits it. */
export function SearchPage({ page, context }: SearchPageProps) {
  return (
    <Layout
      page={page}
      context={context}
      width="wide"
      scripts={['search-page.js']}
      skip={{ href: '#search-results', label: '跳到检索结果' }}
    >
      <PageTitle title="全文检索" />
      <div class="search-page">
        <QueryForm />
        <div class="search-results" id="search-results" tabindex="-1">
          <div class="print-head" data-print-head />
          <ViewBar />
          <fieldset class="chips" aria-label="已选的限定" data-chips hidden />
          <p class="search-status" role="status" data-search-status />
          <noscript>
            <p class="notice">
              检索需要 JavaScript。不用脚本，也可以<a href={urls.sections()}>按章节连读</a>、
              <a href={urls.years()}>按年度</a>或<a href={urls.places()}>按地区</a>浏览全部报告，或者看
              <a href={urls.questions()}>定题检索</a>已有的结果。
            </p>
          </noscript>
          <div data-search-note />
          <div data-search-late />
          <SearchRooms />
          <SearchStart questions={page.questions} newest={page.newest} />
        </div>
        <Facets page={page} />
      </div>
    </Layout>
  );
}

function QueryForm() {
  return (
    <form id="search-form" class="search-form" action={urls.search()} method="get" data-search-form>
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
          逐字匹配，不拆词。机构、地区、法规和常见词语可以打拼音或首字母，如 <code>smtz</code>。
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
    </form>
  );
}

function ViewBar() {
  return (
    <div class="view-bar" data-view-bar data-empty>
      <nav aria-label="结果的看法">
        {TABS.map(({ view, label, views }) => (
          <a href={urls.search(undefined, { view })} data-view={view} data-views={views}>
            {label}
          </a>
        ))}
      </nav>
      <div class="view-tools">
        <label for="search-sort">排序</label>
        <select id="search-sort" name="sort" form="search-form">
          {SORTS.map(({ value, label }) => (
            <option value={value}>{label}</option>
          ))}
        </select>
        <button type="button" data-csv disabled>
          下载 CSV
        </button>
        <span class="note" role="status" data-csv-status />
      </div>
    </div>
  );
}

function Facets({ page }: { readonly page: PageOf<'search'> }) {
  return (
    <section class="facets" aria-label="限定范围" data-facets>
      <button type="button" aria-expanded="false" aria-controls="facet-list" data-facets-toggle>
        限定范围
      </button>
      <div class="facet-list" id="facet-list">
        <p class="note" data-facet-note>
          可以选几项；不写词也能选。
        </p>
        <SearchFacet name="section" title="章节" choices={sectionChoices(page)} />
        <SearchFacet
          name="year"
          title="年度"
          choices={page.years.map((year) => ({ value: String(year), label: `${year}年` }))}
        />
        <SearchFacet name="place" title="地区" grows="tree" />
        <SearchFacet name="level" title="级别" choices={levelChoices(page)} />
        <SearchFacet name="issuer" title="发布机构" grows="list" />
      </div>
    </section>
  );
}

function sectionChoices({ held }: Pick<PageOf<'search'>, 'held'>): FacetChoice[] {
  const sections = Object.entries(SECTION_NAMES).map(([value, label]) => ({
    value,
    label,
    none: !held.includes(value),
  }));
  return [{ value: 'preamble', label: '导语' }, ...sections];
}

/** Levels of the archive, the lowest with the kinds of bodies that it holds. */
function levelChoices({ levels, held }: Pick<PageOf<'search'>, 'levels' | 'held'>): FacetChoice[] {
  return LEVEL_VALUES.filter((value) => levels.some((level) => value === level || value.startsWith(`${level}/`))).map(
    (value) => ({ value, label: levelName(value), depth: value.split('/').length, none: !held.includes(value) }),
  );
}
