import type { SiteConfig } from '../../model/config.ts';
import { published } from '../../model/diagnostic.ts';
import { byField, FIELD_NAMES } from '../../model/fields.ts';
import type { SiteFile } from '../../model/page.ts';
import type { Report, ReportContent, Section } from '../../model/report.ts';
import { blockLines } from '../../text/block-lines.ts';
import { absoluteUrl, fileOf, urls } from '../urls.ts';

/** What comparisons found in a report, by the name of their data file: the same lines as stand there. */
export type Findings = Readonly<Record<string, readonly object[]>>;

/** The whole report with its evidence: fields with witnesses, paragraphs with anchors, what was found in it, what was dropped and why. */
export function reportJson(report: Report, config: SiteConfig, findings: Findings = {}): SiteFile {
  const { id } = report;
  const data = {
    id,
    url: absoluteUrl(urls.report(id), config),
    capture: {
      file: report.path,
      ...report.capture,
      sha256: report.sha256,
      bytes: report.byteLength,
      format: report.format,
      encoding: report.encoding,
      text: absoluteUrl(urls.capture(id), config),
    },
    genre: report.genre,
    fields: byField(FIELD_NAMES, (name) => report[name]),
    regionCode: report.regionCode,
    preamble: report.preamble.flatMap(paragraphs),
    sections: report.sections.map(sectionOf),
    signature: report.signature.flatMap(paragraphs),
    coverage: report.coverage,
    keywords: report.keywords,
    findings,
    dropped: report.spans
      .filter((span) => span.use === 'dropped')
      .map(({ start, end, rule }) => ({ rule, start, end, text: report.rawText.slice(start, end) })),
    diagnostics: report.diagnostics.map(published),
  };
  return { file: fileOf(urls.json(id)), content: `${JSON.stringify(data, null, 2)}\n` };
}

function sectionOf({ key, anchor, heading, confidence, how, content }: Section) {
  return { key, anchor, heading: heading?.text ?? null, confidence, how, paragraphs: content.flatMap(paragraphs) };
}

/** Lines of a block with the anchor of the block they stand in; `depth` is the rank of a heading. */
function paragraphs(block: ReportContent) {
  const anchor = block.data?.anchor ?? null;
  const depth = block.type === 'heading' ? { depth: block.depth } : {};
  return blockLines([block]).map((text) => ({ anchor, ...depth, text }));
}
