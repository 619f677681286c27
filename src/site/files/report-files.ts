import type { SiteConfig } from '../../model/config.ts';
import type { SiteFile } from '../../model/page.ts';
import type { Report } from '../../model/report.ts';
import { type Findings, reportJson } from './report-json.ts';
import { reportMarkdown } from './report-markdown.ts';
import { captureText, reportText } from './report-text.ts';

/** The data files that stand beside a report's page. Pure, so that workers can make them. */
export function reportFiles(report: Report, config: SiteConfig, findings: Findings = {}): SiteFile[] {
  return [
    reportJson(report, config, findings),
    reportMarkdown(report, config),
    reportText(report),
    captureText(report),
  ];
}
