import type { ReportSummary } from '../../src/model/archive.ts';
import type { Report, Section, SectionKey } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { dateOf, issuerOf, regionOf, yearOf } from '../names.ts';
import { LEVEL_NAMES } from '../wording.ts';
import { ReportContent } from './report-content.tsx';

interface ReaderEntryProps {
  readonly summary: ReportSummary;
  readonly report: Report;
  readonly section: SectionKey;
}

/** One report's share of a section reader: the issuer's name sticks while the text passes. */
export function ReaderEntry({ summary, report, section }: ReaderEntryProps) {
  return (
    <details
      open
      class="entry"
      id={`r-${summary.id}`}
      data-year={summary.year.value === null ? '' : String(summary.year.value)}
    >
      <summary>
        <h2>
          {issuerOf(summary)} <span class="year">{yearOf(summary)}</span>
        </h2>
      </summary>
      <p class="facts">
        <span>{regionOf(summary)}</span>
        {summary.level.value !== null && <span>{LEVEL_NAMES[summary.level.value]}</span>}
        <span>{dateOf(summary)?.date ?? '日期未载明'}</span>
        <a href={urls.report(summary.id)}>读全文</a>
      </p>
      <Shares report={report} section={section} />
    </details>
  );
}

/** All parts of the key; a content inside another section is shown by the words that tell of it. */
function Shares({ report, section }: { readonly report: Report; readonly section: SectionKey }) {
  const home = urls.report(report.id);
  const parts = report.sections.filter(({ key }) => key === section);
  const coverage = report.coverage[section];
  if (parts.length > 0)
    return (
      <>
        {parts.map((part) => (
          <Share part={part} home={home} />
        ))}
      </>
    );
  if (coverage.state !== 'inside') return null;
  return (
    <p class="inside">
      这份报告没有为此单独成节，写在别的一节之内：
      <a href={`${home}#${coverage.anchor}`}>“{fullWidth(coverage.witness.text)}”</a>
    </p>
  );
}

function Share({ part, home }: { readonly part: Section; readonly home: string }) {
  return (
    <div class="share">
      {part.heading !== null && (
        <h3>
          <a href={`${home}#${part.anchor}`}>{fullWidth(part.heading.text)}</a>
        </h3>
      )}
      <ReportContent content={part.content} home={home} />
    </div>
  );
}
