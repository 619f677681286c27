import type { ReportSummary } from '../src/model/archive.ts';
import type { PageOf, ReaderProps } from '../src/model/page.ts';
import { urls } from '../src/site/urls.ts';
import type { RenderContext } from './context.ts';
import { titleOf } from './names.ts';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { ReaderBar } from './parts/reader-bar.tsx';
import { ReaderEntry } from './parts/reader-entry.tsx';
import { SECTION_NAMES, SECTION_NOTES } from './wording.ts';

interface ReaderPageProps {
  readonly page: PageOf<'reader'>;
  readonly context: RenderContext;
}

/** One section of many reports in one scroll. */
export function ReaderPage({ page, context }: ReaderPageProps) {
  const { reader } = page;
  return (
    <Layout page={page} context={context} scripts={['reader.js']} width="reader" data={{ 'data-section': reader.key }}>
      <PageTitle title={SECTION_NAMES[reader.key]} kicker={`分节阅读${scopeWord(reader)}`}>
        <p>{SECTION_NOTES[reader.key]}</p>
        <p class="note">
          {reader.having.length} 份报告识别到这项内容，{reader.missing.length} 份未识别到。
        </p>
      </PageTitle>
      <ReaderBar reader={reader} />
      <div class="entries">
        {reader.having.map((summary) => (
          <ReaderEntry summary={summary} report={context.report(summary.id)} section={reader.key} />
        ))}
      </div>
      <Missing reports={reader.missing} name={SECTION_NAMES[reader.key]} />
    </Layout>
  );
}

function scopeWord({ scope }: ReaderProps): string {
  if (scope.kind === 'all') return '';
  return scope.kind === 'year' ? ` · ${scope.year}年` : ` · ${scope.name}`;
}

function Missing({ reports, name }: { readonly reports: readonly ReportSummary[]; readonly name: string }) {
  if (reports.length === 0) return null;
  return (
    <section class="band" aria-labelledby="missing-title">
      <h2 id="missing-title">未识别到“{name}”的报告</h2>
      <p>
        未识别到不等于未报告：程序没有在这些报告里认出这项内容。<a href={urls.method('missing')}>为什么这样说</a>
      </p>
      <ul class="plain">
        {reports.map((report) => (
          <li>
            <a href={urls.report(report.id)}>{titleOf(report)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
