import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { SECTION_NAMES } from './wording.ts';

/** Names of the rows, for the script that builds them. */
const NAMES = { preamble: '导语', ...SECTION_NAMES, signature: '落款' };

interface ComparePageProps {
  readonly page: PageOf<'compare'>;
  readonly context: RenderContext;
}

/** Two to six reports beside each other. The template has what is chosen by; a script fills in the reports. */
export function ComparePage({ page, context }: ComparePageProps) {
  return (
    <Layout page={page} context={context} width="wide" scripts={['compare.js']}>
      <PageTitle title={page.title}>
        <p>选二至六份报告逐节对照。选了什么都在地址里，可以收藏和转发。</p>
      </PageTitle>
      <div class="compare-tools" data-compare data-names={JSON.stringify(NAMES)} data-files={String(page.choiceFiles)}>
        <form class="compare-add" data-compare-add>
          <label for="compare-add">添加一份报告</label>
          <div class="compare-field">
            <input
              id="compare-add"
              type="text"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              aria-describedby="compare-help"
            />
            <button type="submit">添加</button>
          </div>
          <p class="note" id="compare-help">
            写机构或地区的名称、拼音或首字母，如“smtz”，后面可以写年份；也可以粘贴报告页的地址。
          </p>
        </form>
        <p class="status" role="status" data-compare-status />
        <ol class="chosen" data-compare-chosen aria-label="已选的报告" hidden />
      </div>
      <div data-compare-result />
      <noscript>
        <div class="notice">
          <p>
            <strong>对照要用浏览器脚本，现在没有运行。</strong>不用脚本可以这样看：
          </p>
          <ul>
            <li>
              从<a href={urls.reports()}>全部报告</a>、<a href={urls.places()}>地区</a>或
              <a href={urls.issuers()}>发布机构</a>找到报告，在几个窗口里分别打开；
            </li>
            <li>报告页上的“看改动”，把一份报告与同一机构的上一份逐段对照；</li>
            <li>
              <a href={urls.sections()}>分节阅读</a>把各报告的同一节连起来读；
            </li>
            <li>
              <a href={urls.view('indicators')}>报告里的数字</a>和<a href={urls.view('topics')}>各领域写了什么</a>
              把各报告列在一张表里。
            </li>
          </ul>
        </div>
      </noscript>
    </Layout>
  );
}
