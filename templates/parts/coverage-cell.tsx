import type { ReportSummary } from '../../src/model/archive.ts';
import type { SectionKey } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { COVERAGE_WORDS, SECTION_NAMES } from '../wording.ts';

interface CoverageCellProps {
  readonly report: Pick<ReportSummary, 'id' | 'coverage'>;
  readonly section: SectionKey;
}

/** One cell of the matrix: sign and word, leading to the text where there is one. */
export function CoverageCell({ report, section }: CoverageCellProps) {
  const coverage = report.coverage[section];
  const { sign, word } = COVERAGE_WORDS[coverage.state];
  const content = (
    <>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      <span class="word">{word}</span>
    </>
  );
  return (
    <td class={coverage.state}>
      {coverage.state === 'missing' ? (
        <span class="cell" data-label={SECTION_NAMES[section]} data-value={word}>
          {content}
        </span>
      ) : (
        <a
          class="cell"
          data-label={SECTION_NAMES[section]}
          data-value={word}
          href={urls.report(report.id, coverage.anchor)}
        >
          {content}
        </a>
      )}
    </td>
  );
}
