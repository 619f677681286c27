import type { ChoiceGroup, PageOf } from '../src/model/page.ts';
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

/** Two reports, section against section. The choice is a form; a script fills in a province's reports and the text. */
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
        <Choice name="a" side="左边" groups={page.groups} />
        <Choice name="b" side="右边" groups={page.groups} />
        <button type="submit">对照</button>
      </form>
      <p class="status" role="status" data-compare-status />
      <div data-compare-result />
      <noscript>
        <div class="notice">
          <p>
            <strong>逐节对照要用浏览器脚本，现在没有运行。</strong>
            可以从<a href={urls.reports()}>全部报告</a>或<a href={urls.places()}>地区</a>
            找到报告，在两个窗口里分别打开；也可以用<a href={urls.sections()}>分节阅读</a>，把同一节连起来读。
          </p>
        </div>
      </noscript>
    </Layout>
  );
}

interface ChoiceProps {
  readonly name: 'a' | 'b';
  readonly side: string;
  readonly groups: readonly ChoiceGroup[];
}

/** A province, then one of its reports. The province is no field: the address names the report alone. */
function Choice({ name, side, groups }: ChoiceProps) {
  const [place, report] = [`compare-${name}-place`, `compare-${name}`];
  return (
    <fieldset class="compare-choice">
      <legend>{side}</legend>
      <label for={place}>地区</label>
      <select id={place} data-choose={name}>
        <option value="">请选择地区</option>
        {groups.map(({ label, count, file }) => (
          <option value={file}>
            {label}（{count}）
          </option>
        ))}
      </select>
      <label for={report}>报告</label>
      <select id={report} name={name} required>
        <option value="">请选择一份报告</option>
      </select>
    </fieldset>
  );
}
