import type { SiteFile } from '../../model/page.ts';
import type { Report } from '../../model/report.ts';
import { blockLines } from '../../text/block-lines.ts';
import { fileOf, urls } from '../urls.ts';

/** The report as plain text: title, then one line a paragraph, sections parted by an empty line. */
export function reportText(report: Report): SiteFile {
  const parts = [
    [report.title.value ?? ''],
    blockLines(report.preamble),
    ...report.sections.map(({ heading, content }) => [...(heading ? [heading.text] : []), ...blockLines(content)]),
    blockLines(report.signature),
  ];
  const text = parts.map((lines) => lines.join('\n')).filter((part) => part !== '');
  return { file: fileOf(urls.text(report.id)), content: `${text.join('\n\n')}\n` };
}

/** The decoded capture, unchanged. */
export function captureText(report: Report): SiteFile {
  return { file: fileOf(urls.capture(report.id)), content: report.rawText };
}
