import type { DistinctiveTerms, PeersOf } from '../src/model/distinctive.ts';
import type { PageOf, ReportProps } from '../src/model/page.ts';
import type { Report } from '../src/model/report.ts';
import { cslItem } from '../src/site/citation/csl-item.ts';
import { gb7714 } from '../src/site/citation/gb7714.ts';
import { urls } from '../src/site/urls.ts';
import { assetUrl } from './asset-url.ts';
import type { RenderContext } from './context.ts';
import { issuerOf, titleOf, yearOf } from './names.ts';
import { CitationBox } from './parts/citation-box.tsx';
import { ContentsList } from './parts/contents-list.tsx';
import { DamageNotes } from './parts/damage-notes.tsx';
import { DataLinks } from './parts/data-links.tsx';
import { doubtOf } from './parts/field-value.tsx';
import { FiguresBox } from './parts/figures-box.tsx';
import { Layout } from './parts/layout.tsx';
import { MetadataBox } from './parts/metadata-box.tsx';
import { Neighbours } from './parts/neighbours.tsx';
import { NotFoundSections } from './parts/not-found-sections.tsx';
import { PageTitle } from './parts/page-title.tsx';
import { PeerAreas } from './parts/peer-areas.tsx';
import { ReportContent } from './parts/report-content.tsx';
import { ReportSection } from './parts/report-section.tsx';
import { SharedBox } from './parts/shared-box.tsx';
import { TermList } from './parts/term-list.tsx';
import { Words } from './parts/words.tsx';

const TERMS_SHOWN = 16;

interface ReportPageProps {
  readonly page: PageOf<'report'>;
  readonly context: RenderContext;
}

/** One report: facts, contents, sections as printed, and what to do with it. */
export function ReportPage({ page, context }: ReportPageProps) {
  const { props } = page;
  const report = context.report(props.summary.id);
  const words = <Words text={titleOf(props.summary)} names={report.region.value ?? []} />;
  const title = doubtOf(report.title) === null ? words : <span class="doubtful">{words}</span>;
  const reference = gb7714(props.summary, context.config);
  return (
    <Layout
      page={page}
      context={context}
      width="report"
      report={report}
      scripts={['report.js', ...((props.shared?.shared ?? 0) > 0 ? ['shared.js'] : [])]}
      data={{
        'data-report': report.id,
        'data-citation': reference,
        'data-highlight-url': assetUrl(context.assets, 'highlight.js'),
      }}
    >
      <PageTitle title={title}>
        <p class="byline">
          <span>{issuerOf(props.summary)}</span> <span>{yearOf(props.summary)}</span>
          <TitleDoubt report={report} />
        </p>
      </PageTitle>
      <div class="report-grid">
        <ContentsList report={report} />
        <div class="side">
          <MetadataBox report={report} props={props} />
          <SharedBox id={report.id} shared={props.shared} />
        </div>
        <article class="report" data-report={report.id}>
          <ReportBody report={report} readers={props.readers} later={props.later} />
        </article>
        <a class="to-contents" href="#contents-title">
          目录
        </a>
        <footer class="report-foot">
          <Neighbours props={props} />
          <FiguresBox props={props} />
          <PeerAreas areas={props.peerAreas} />
          <section class="use" aria-labelledby="use-title">
            <h2 id="use-title">引用与核对</h2>
            <CitationBox
              citation={reference}
              item={cslItem(props.summary, context.config, report.documentNumber.value)}
            />
            <DataLinks id={report.id} />
          </section>
          <Terms report={report} distinctive={props.distinctive} />
        </footer>
      </div>
      <p class="print-only" data-accessed>
        {reference}
      </p>
    </Layout>
  );
}

const PEER_WORDS: Readonly<Record<PeersOf, string>> = {
  'level-year': '本站同级别、同年度的报告',
  level: '本站同级别的报告',
  archive: '本站其他报告',
};
const NONE_APART: DistinctiveTerms = { peers: 'archive', terms: [] };

interface TermsProps {
  readonly report: Report;
  readonly distinctive: ReportProps['distinctive'];
}

/** The words a report leans on; nothing when it is too short to have any. */
function Terms({ report, distinctive }: TermsProps) {
  const { peers, terms } = distinctive ?? NONE_APART;
  if (report.keywords.length + terms.length === 0) return null;
  return (
    <section class="words" aria-labelledby="words-title">
      <h2 id="words-title">用词</h2>
      <TermList
        title="关键词"
        note="本篇里分量最重的词，数字是出现次数"
        terms={report.keywords.slice(0, TERMS_SHOWN)}
      />
      <TermList title="特色词" note={`与${PEER_WORDS[peers]}相比，本篇明显多写的词，数字是出现次数`} terms={terms} />
    </section>
  );
}

/** A title that the page does not print is said to be ours. */
function TitleDoubt({ report }: { readonly report: Report }) {
  const doubt = doubtOf(report.title);
  if (doubt === null || report.title.value === null) return null;
  return (
    <a class="doubt" href={urls.method(doubt.anchor)} title={doubt.title}>
      题名{doubt.word}
    </a>
  );
}

interface ReportBodyProps {
  readonly report: Report;
  readonly readers: ReportProps['readers'];
  readonly later: ReportProps['later'];
}

function ReportBody({ report, readers, later }: ReportBodyProps) {
  return (
    <>
      {report.preamble.length > 0 && (
        <section class="part preamble" id="preamble" data-section="preamble" aria-label="导语">
          <ReportContent content={report.preamble} />
        </section>
      )}
      {report.sections.map((section) => (
        <ReportSection
          section={section}
          readers={readers}
          followUps={later === null ? null : urls.followUps(report.id)}
        />
      ))}
      {report.signature.length > 0 && (
        <div class="signature" data-section="signature">
          <ReportContent content={report.signature} />
        </div>
      )}
      <NotFoundSections report={report} />
      <DamageNotes report={report} />
    </>
  );
}
