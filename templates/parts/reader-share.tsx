import type { Report, Section, SectionKey } from '../../src/model/report.ts';
import { ENTRY_ELEMENTS, PART_ELEMENTS } from '../../src/site/lists/bounds.ts';
import { cutText } from '../../src/site/lists/cut-text.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { ReportContent } from './report-content.tsx';

interface ReaderShareProps {
  readonly report: Report;
  readonly section: SectionKey;
}

/** A report's share of the readers of a section: all parts of the key; a content inside another section is shown by the words that tell of it. */
export function ReaderShare({ report, section }: ReaderShareProps) {
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
    <div class="share" data-section={part.key}>
      {part.heading !== null && (
        <h3>
          <a href={`${home}#${part.anchor}`}>{fullWidth(part.heading.text)}</a>
        </h3>
      )}
      <ReportContent content={part.content} home={home} />
    </div>
  );
}
