import type { Report } from '../../src/model/report.ts';
import { SECTION_KEYS } from '../../src/model/report.ts';
import { fullWidth } from '../../src/text/full-width.ts';
import { SECTION_NAMES } from '../wording.ts';

/** The contents rail of a report: headings as printed, then what was not found. */
export function ContentsList({ report }: { readonly report: Report }) {
  const missing = SECTION_KEYS.filter((key) => report.coverage[key].state === 'missing');
  return (
    <nav class="contents" aria-labelledby="contents-title" data-contents>
      <details open>
        <summary id="contents-title">本篇目录</summary>
        <ol>
          {report.preamble.length > 0 && (
            <li>
              <a href="#preamble">导语</a>
            </li>
          )}
          {report.sections.map((section) => (
            <li>
              <a href={`#${section.anchor}`}>
                {section.heading === null ? SECTION_NAMES[section.key] : fullWidth(section.heading.text)}
              </a>
            </li>
          ))}
          {missing.length > 0 && (
            <li class="missing">
              <a href="#not-found">未识别到：{missing.map((key) => SECTION_NAMES[key]).join('、')}</a>
            </li>
          )}
        </ol>
      </details>
    </nav>
  );
}
