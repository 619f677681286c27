import type { ReportSummary } from '../model/archive.ts';
import type { SiteConfig } from '../model/config.ts';
import { absoluteUrl, urls } from './urls.ts';

/** What a citation may add: the paragraph it points to and the day it was looked at (ISO). */
export interface CitationOptions {
  readonly anchor?: string;
  readonly accessedOn?: string;
}

/**
 * A reference after GB/T 7714-2015, 8.8 (电子资源): `主要责任者. 题名[EB/OL]. (公开日期)[引用日期]. 获取和访问路径.`
 * The day of access is the capture's unless one is given; an unknown author is 佚名, as the standard says.
 */
export function citation(summary: ReportSummary, config: SiteConfig, options: CitationOptions = {}): string {
  const accessed = options.accessedOn ?? summary.capturedOn;
  const published = summary.publishedOn.value ?? summary.signedOn.value;
  const dates = `${published ? `(${published})` : ''}${accessed ? `[${accessed}]` : ''}`;
  const parts = [
    summary.issuer.value ?? '佚名',
    `${summary.title.value ?? '题名不详'}[EB/OL]`,
    dates,
    absoluteUrl(urls.report(summary.id, options.anchor), config),
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}
