import type { PageOf, ReaderProps } from '../src/model/page.ts';
import { gb7714 } from '../src/site/citation/gb7714.ts';
import { absoluteUrl, urls } from '../src/site/urls.ts';
import { sayNumber } from '../src/text/say-number.ts';
import type { RenderContext } from './context.ts';
import { titleOf } from './names.ts';
import { CountTable } from './parts/count-table.tsx';
import { Layout } from './parts/layout.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PagerLinks } from './parts/pager-links.tsx';
import { ReaderBar } from './parts/reader-bar.tsx';
import { ReaderEntry } from './parts/reader-entry.tsx';
import { ListedTitle } from './parts/words.tsx';
import { SECTION_NAMES, SECTION_NOTES } from './wording.ts';

interface ReaderPageProps {
  readonly page: PageOf<'reader'>;
  readonly context: RenderContext;
}

/** One section of many reports in one scroll, or the way in to them. */
export function ReaderPage({ page, context }: ReaderPageProps) {
  const { reader } = page;
  const name = SECTION_NAMES[reader.key];
  return (
    <Layout page={page} context={context} scripts={['reader.js']} width="reader" data={{ 'data-section': reader.key }}>
      <PageTitle title={name} kicker={reader.scope === '' ? '分节阅读' : `分节阅读 · ${reader.scope}`}>
        <p>{SECTION_NOTES[reader.key]}</p>
        {reader.counts !== null && (
          <p class="note">
            {sayNumber(reader.counts.having)} 份报告识别到这项内容，{sayNumber(reader.counts.missing)} 份未识别到。
          </p>
        )}
      </PageTitle>
      <ReaderBar reader={reader} />
      <Ways reader={reader} />
      <div class="entries">
        {reader.entries.map((report) => (
          <ReaderEntry
            listed={report}
            share={context.share(report.id, reader.key)}
            citation={gb7714(report, context.config)}
            permalink={absoluteUrl(urls.report(report.id), context.config)}
          />
        ))}
      </div>
      <PagerLinks pager={reader.pager} />
      <Lacking reader={reader} name={name} />
    </Layout>
  );
}

/** On a page that cannot show all: the table that leads to the others, and what is shown here. */
function Ways({ reader: { shows, table, entries } }: { readonly reader: ReaderProps }) {
  if (shows === 'all') return null;
  return (
    <>
      {table !== null && (
        <section class="band" aria-labelledby="ways-title">
          <h2 id="ways-title">按地区和年度阅读</h2>
          <CountTable table={table} label="识别到这项内容的报告份数" />
        </section>
      )}
      {entries.length > 0 && (
        <h2 class="after-table">{shows === 'newest' ? '最近发布的几份' : table === null ? '本页的报告' : OWN}</h2>
      )}
    </>
  );
}

const OWN = '不在以上各页的报告';

function Lacking({ reader, name }: { readonly reader: ReaderProps; readonly name: string }) {
  const { counts, lacking, coverage } = reader;
  const missing = counts?.missing ?? 0;
  if (missing === 0) return null;
  return (
    <section class="band" aria-labelledby="missing-title">
      <h2 id="missing-title">未识别到“{name}”的报告</h2>
      <p>
        未识别到不等于未报告：程序没有在这些报告里认出这项内容。<a href={urls.method('missing')}>为什么这样说</a>
      </p>
      <ul class="plain">
        {lacking.map((report) => (
          <li>
            <a href={urls.report(report.id)}>
              <ListedTitle text={titleOf(report)} names={report.region.value ?? []} />
            </a>
            {report.apart !== null && `（${report.apart}）`}
          </li>
        ))}
      </ul>
      {missing > lacking.length && (
        <p>
          共 {sayNumber(missing)} 份，以上是前 {sayNumber(lacking.length)} 份，其余的见<a href={coverage}>内容覆盖表</a>
          。
        </p>
      )}
    </section>
  );
}
