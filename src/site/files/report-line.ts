import type { SiteConfig } from '../../model/config.ts';
import type { Report, Section } from '../../model/report.ts';
import { type ToldValues, toldValues } from '../../model/told-values.ts';
import { blockLines } from '../../text/block-lines.ts';
import { absoluteUrl, urls } from '../urls.ts';

/** One report in `data/reports.jsonl`: facts and text, without evidence. Unknown is null. */
export interface ReportLine extends ToldValues {
  readonly id: string;
  /** Address of the report's page on this site, base included. */
  readonly url: string;
  /** The same with the origin. */
  readonly permalink: string;
  readonly capturedFrom: string | null;
  readonly capturedOn: string | null;
  readonly sha256: string;
  /** Paragraphs parted by line breaks, as everywhere below. */
  readonly preamble: string;
  readonly sections: readonly SectionLine[];
  readonly signature: string;
}
export interface SectionLine {
  readonly key: string;
  readonly anchor: string;
  readonly heading: string | null;
  readonly text: string;
}

/** A report as `data/reports.jsonl` has it. */
export function reportLine(report: Report, config: SiteConfig): ReportLine {
  const url = urls.report(report.id);
  return {
    id: report.id,
    ...toldValues(report),
    url: config.base + url.slice(1),
    permalink: absoluteUrl(url, config),
    capturedFrom: report.capture.url,
    capturedOn: report.capture.capturedOn,
    sha256: report.sha256,
    preamble: blockLines(report.preamble).join('\n'),
    sections: report.sections.map(sectionLine),
    signature: blockLines(report.signature).join('\n'),
  };
}

/** The report's line of `data/reports.jsonl`, line break included. */
export function reportJsonLine(report: Report, config: SiteConfig): string {
  return `${JSON.stringify(reportLine(report, config))}\n`;
}

function sectionLine({ key, anchor, heading, content }: Section): SectionLine {
  return { key, anchor, heading: heading?.text ?? null, text: blockLines(content).join('\n') };
}
