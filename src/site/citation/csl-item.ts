import type { ReportSummary } from '../../model/archive.ts';
import type { SiteConfig } from '../../model/config.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { authorOf } from './author-of.ts';

/** A report as an item of CSL-JSON (schema 1.0.2), which reference managers and citeproc read. What is not known is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report';
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  /** The document number, e.g. 武政〔2022〕1号. */
  readonly number?: string;
  readonly archive: string;
  readonly URL: string;
  readonly language: 'zh-CN';
}

/** The item of a report; `documentNumber` is known to the full report alone. */
export function cslItem(summary: ReportSummary, config: SiteConfig, documentNumber: string | null): CslItem {
  const author = authorOf(summary);
  const title = summary.title.value;
  const published = summary.publishedOn.value ?? summary.signedOn.value;
  return {
    id: summary.id,
    type: 'report',
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(published === null ? {} : { issued: { 'date-parts': [published.split('-').map(Number)] } }),
    ...(documentNumber === null ? {} : { number: documentNumber }),
    archive: config.title,
    URL: absoluteUrl(urls.report(summary.id), config),
    language: 'zh-CN',
  };
}
