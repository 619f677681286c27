import type { ReportSummary } from '../src/model/archive.ts';
import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { issuerOf, titleOf, yearOf } from './names.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { SECTION_NAMES } from './wording.ts';

/** Names of the rows, for the script that builds them. */
const NAMES = { preamble: '导语', ...SECTION_NAMES, signature: '落款' };

interface ComparePageProps {
  readonly page: PageOf<'compare'>;
  readonly context: RenderContext;
}

/** Two reports, section against section. The choice is a plain form; the text is put in by a script. */
export function ComparePage({ page, context }: ComparePageProps) {
  return (
    <Layout page={page} context={context} width="wide" scripts={['compare.js']}>
      <PageTitle title={page.title}>
        <p>选两份报告，按五项法定内容逐节对照。所选的报告记在地址里，可以收藏和转发。</p>
      </PageTitle>
      <form
        class="compare-form"
        action={urls.compare()}
        method="get"
        data-compare-form
        data-names={JSON.stringify(NAMES)}
      >
        <Choice name="a" label="左边" reports={page.reports} />
        <Choice name="b" label="右边" reports={page.reports} />
        <button type="submit">对照</button>
      </form>
      <p class="status" role="status" data-compare-status />
      <div data-compare-result />
      <noscript>
        <div class="notice">
          <p>
            <strong>逐节对照要用浏览器脚本，现在没有运行。</strong>
            可以在两个窗口里分别打开报告，也可以用<a href={urls.sections()}>分节阅读</a>，把同一节连起来读。
          </p>
          <ul class="plain">
            {page.reports.slice(0, 50).map((report) => (
              <li>
                <a href={urls.report(report.id)}>{titleOf(report)}</a>
              </li>
            ))}
          </ul>
        </div>
      </noscript>
    </Layout>
  );
}

interface ChoiceProps {
  readonly name: 'a' | 'b';
  readonly label: string;
  readonly reports: readonly ReportSummary[];
}

function Choice({ name, label, reports }: ChoiceProps) {
  return (
    <p>
      <label for={`compare-${name}`}>{label}</label>
      <select id={`compare-${name}`} name={name} required>
        <option value="">请选择一份报告</option>
        {reports.map((report) => (
          <option value={report.id}>
            {yearOf(report)} · {issuerOf(report)}
          </option>
        ))}
      </select>
    </p>
  );
}
