import type { PageOf } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { titleOf } from './names.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { RawLine } from './parts/raw-line.tsx';
import { Words } from './parts/words.tsx';
import { rawRows } from './raw-rows.ts';

interface RawPageProps {
  readonly page: PageOf<'raw'>;
  readonly context: RenderContext;
}

/** The capture beside the cleaned text, line by line, so that anyone can check the cleaning. */
export function RawPage({ page, context }: RawPageProps) {
  const report = context.report(page.props.summary.id);
  return (
    <Layout page={page} context={context} width="wide" data={{ 'data-report': report.id }}>
      <PageTitle
        title="原文对照"
        kicker={
          <a href={urls.report(report.id)}>
            <Words text={titleOf(page.props.summary)} />
          </a>
        }
      >
        <p>
          左边是抓取到的全部文字，一字不动；右边是整理后的报告。<del>划去的</del>是判定为网页部件而移除的文字，旁边写着
          <a href={urls.method('rules')}>规则的名称</a>。
        </p>
      </PageTitle>
      <dl class="capture-facts">
        <Fact label="抓取文件" value={report.path} />
        <Fact label="编码" value={`${report.encoding}，${report.byteLength} 字节`} />
        <Fact label="SHA-256" value={report.sha256} />
      </dl>
      <p>
        <a href={urls.capture(report.id)}>抓取原件（纯文本）</a>
      </p>
      <table class="raw">
        <caption class="sr">抓取原文与整理后的文字，逐行对照</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              行
            </th>
            <th scope="col">抓取原文</th>
            <th scope="col">整理后</th>
          </tr>
        </thead>
        <tbody>
          {rawRows(report).map((row) => (
            <RawLine row={row} report={report.id} />
          ))}
        </tbody>
      </table>
    </Layout>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
