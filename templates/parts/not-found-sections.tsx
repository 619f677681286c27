import type { Report, SectionKey } from '../../src/model/report.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { urls } from '../../src/site/urls.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { SECTION_NAMES } from '../wording.ts';

/** Says which statutory contents stand inside another section and which were not found at all. */
export function NotFoundSections({ report }: { readonly report: Report }) {
  const inside = SECTION_KEYS.filter((key) => report.coverage[key].state === 'inside');
  const missing = SECTION_KEYS.filter((key) => report.coverage[key].state === 'missing');
  if (inside.length + missing.length === 0) return null;
  return (
    <aside class="not-found" id="not-found" aria-label="没有单独成节的内容">
      {inside.map((key) => (
        <Inside report={report} section={key} />
      ))}
      {missing.length > 0 && (
        <p>
          <strong>未识别到{missing.map((key) => `“${SECTION_NAMES[key]}”`).join('、')}；不等于未报告。</strong>
          程序没有在文中认出这些内容，报告可能写在别处，或者用了别的说法。
          <a href={urls.method('missing')}>为什么这样说</a>
        </p>
      )}
    </aside>
  );
}

function Inside({ report, section }: { readonly report: Report; readonly section: SectionKey }) {
  const coverage = report.coverage[section];
  if (coverage.state !== 'inside') return null;
  return (
    <p>
      <strong>“{SECTION_NAMES[section]}”没有单独成节，写在别的一节之内：</strong>
      <a href={`#${coverage.anchor}`}>“{fullWidth(coverage.witness.text)}”</a>
    </p>
  );
}
