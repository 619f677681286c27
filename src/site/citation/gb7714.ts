import type { ReportSummary } from '../../model/archive.ts';
import type { SiteConfig } from '../../model/config.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { authorOf } from './author-of.ts';

/** Stands for the day on which the reader cites: a site does not know it, a script in the page fills it in. */
export const ACCESSED = '[引用日期]';

/** What a reference says of a report. */
type Cited = Pick<ReportSummary, 'id' | 'title' | 'issuer' | 'region' | 'publishedOn' | 'signedOn'>;

/** What a citation may add: the paragraph it points to. */
export interface CitationOptions {
  readonly anchor?: string;
}

/**
 * A reference after GB/T 7714-2015, 8.8 (电子资源): `主要责任者. 题名[EB/OL]. (公开日期)[引用日期]. 获取和访问路径.`
 * An unknown author is 佚名, as the standard says.
 */
export function gb7714(summary: Cited, config: SiteConfig, options: CitationOptions = {}): string {
  const published = summary.publishedOn.value ?? summary.signedOn.value;
  const parts = [
    authorOf(summary) ?? '佚名',
    `${summary.title.value ?? '题名不详'}[EB/OL]`,
    `${published ? `(${published})` : ''}${ACCESSED}`,
    absoluteUrl(urls.report(summary.id, options.anchor), config),
  ];
  return `${parts.join('. ')}.`;
}
