import type { ReportSummary } from '../../src/model/archive.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { COVERAGE_WORDS, SECTION_NAMES } from '../wording.ts';

/** The five contents of a report as five signs, with one sentence for screen readers. */
export function CoverageLine({ report }: { readonly report: ReportSummary }) {
  return (
    <span class="coverage-line" title={sentence(report)}>
      <span aria-hidden="true">
        {SECTION_KEYS.map((key) => COVERAGE_WORDS[report.coverage[key].state].sign).join('')}
      </span>
      <span class="sr">{sentence(report)}</span>
    </span>
  );
}

function sentence(report: ReportSummary): string {
  return SECTION_KEYS.map((key) => `${SECTION_NAMES[key]}：${COVERAGE_WORDS[report.coverage[key].state].word}`).join(
    '；',
  );
}
