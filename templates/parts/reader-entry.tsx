import type { ListedReport } from '../../src/model/list-view.ts';
import type { Report, Section, SectionKey } from '../../src/model/report.ts';
import { ENTRY_ELEMENTS, PART_ELEMENTS } from '../../src/site/lists/bounds.ts';
import { cutText } from '../../src/site/lists/cut-text.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { dateOf, issuerOf, regionOf, yearOf } from '../names.ts';
import { LEVEL_NAMES } from '../wording.ts';
import { ReportContent } from './report-content.tsx';

interface ReaderEntryProps {
  readonly listed: ListedReport;
  readonly report: Report;
  readonly section: SectionKey;
}

/** One report's share of a section reader: the issuer's name sticks while the text passes. */
export function ReaderEntry({ listed, report, section }: ReaderEntryProps) {
  const year = listed.year.value;
  return (
    <details open class="entry" id={`r-${listed.id}`} data-year={year === null ? '' : String(year)}>
      <summary>
        <h2>
          {issuerOf(listed)} <span class="year">{yearOf(listed)}</span>
        </h2>
      </summary>
      <p class="facts">
        <span>{regionOf(listed)}</span>
        {listed.level.value !== null && <span>{LEVEL_NAMES[listed.level.value]}</span>}
        <span>{dateOf(listed)?.date ?? '日期未载明'}</span>
        {listed.apart !== null && listed.apart !== dateOf(listed)?.date && <span>{listed.apart}</span>}
        <a href={urls.report(listed.id)}>读全文</a>
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
  if (parts.length > 0) return <Parts parts={parts} home={home} />;
  if (coverage.state !== 'inside') return null;
  return (
    <p class="inside">
      这份报告没有为此单独成节，写在别的一节之内：
      <a href={`${home}#${coverage.anchor}`}>“{fullWidth(coverage.witness.text)}”</a>
    </p>
  );
}

interface PartsProps {
  readonly parts: readonly Section[];
  readonly home: string;
}

/** A section that alone would fill the page is shown cut, and said to be. */
function Parts({ parts, home }: PartsProps) {
  const { shown, cut } = within(parts);
  return (
    <>
      {shown.map((part) => (
        <Share part={part} home={home} />
      ))}
      {cut && (
        <p class="note">
          这一节很长，这里只显示开头。<a href={`${home}#${parts[0]?.anchor}`}>读全节</a>
        </p>
      )}
    </>
  );
}

function within(parts: readonly Section[]): { readonly shown: readonly Section[]; readonly cut: boolean } {
  const shown: Section[] = [];
  let left = ENTRY_ELEMENTS;
  for (const part of parts) {
    const { kept, left: room } = cutText(part.content, left - PART_ELEMENTS);
    shown.push({ ...part, content: kept });
    if (kept.length < part.content.length || kept.at(-1) !== part.content.at(-1)) return { shown, cut: true };
    left = room;
  }
  return { shown, cut: false };
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
