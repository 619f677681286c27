import type { ReaderUrls } from '../../src/model/page.ts';
import type { Section } from '../../src/model/report.ts';
import { DOUBT_LINE } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { SECTION_NAMES } from '../wording.ts';
import { ParagraphMark } from './paragraph-mark.tsx';
import { ReportContent } from './report-content.tsx';
import { Words } from './words.tsx';

interface ReportSectionProps {
  readonly section: Section;
  /** Where each section is read together with those of the same year and province. */
  readonly readers: ReaderUrls;
  /** Where a plan is laid beside the next report; null where none is held. */
  readonly followUps: string | null;
}

/** One part of a report: its standard name as a small label above the heading as printed. */
export function ReportSection({ section, readers, followUps }: ReportSectionProps) {
  const { key, anchor, heading, content, confidence } = section;
  return (
    <section class="part" id={anchor} data-section={key} aria-labelledby={`${anchor}-title`}>
      <header>
        <p class="part-name">
          {key === 'unsorted' ? SECTION_NAMES[key] : <a href={readers[key]}>{SECTION_NAMES[key]}</a>}
          {confidence < DOUBT_LINE && <DoubtfulSection />}
          {key === 'next-year' && followUps !== null && <FollowUpsLink href={followUps} />}
        </p>
        <h2 id={`${anchor}-title`}>
          {heading === null ? <span class="unknown">（原文没有标题）</span> : <Words text={fullWidth(heading.text)} />}
          <ParagraphMark href={`#${anchor}`} />
        </h2>
      </header>
      <ReportContent content={content} />
    </section>
  );
}

function FollowUpsLink({ href }: { readonly href: string }) {
  return (
    <>
      {' '}
      <a href={href}>后来的报告怎样写</a>
    </>
  );
}

function DoubtfulSection() {
  return (
    <>
      {' '}
      <a class="doubt" href={urls.method('confidence')} title="存疑：程序对这一节的归类或起止把握不大">
        划分存疑
      </a>
    </>
  );
}
