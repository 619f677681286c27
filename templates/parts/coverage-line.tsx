import type { ReportSummary } from '../../src/model/archive.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { COVERAGE_WORDS, SECTION_NAMES } from '../wording.ts';

type Covered = Pick<ReportSummary, 'coverage'>;

/** The five contents of a report as five signs, told in words to screen readers. */
export function CoverageLine({ report }: { readonly report: Covered }) {
  const words = sentence(report);
  return (
    <span class="coverage-line" role="img" data-label="五项内容" aria-label={words} title={words}>
      {SECTION_KEYS.map((key) => COVERAGE_WORDS[report.coverage[key].state].sign).join('')}
    </span>
  );
}

function sentence({ coverage }: Covered): string {
  return SECTION_KEYS.map((key) => `${SECTION_NAMES[key]}：${COVERAGE_WORDS[coverage[key].state].word}`).join('；');
}
