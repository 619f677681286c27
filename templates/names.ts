import type { ReportSummary } from '../src/model/archive.ts';
import * as names from '../src/site/names.ts';
import { fullWidth } from '../src/text/full-width.ts';

export { yearOf } from '../src/site/names.ts';

/** Title for display, set as print does. */
export function titleOf(summary: Pick<ReportSummary, 'title'>): string {
  return fullWidth(names.titleOf(summary));
}

/** Issuer for display, set as print does. */
export function issuerOf(summary: Pick<ReportSummary, 'issuer'>): string {
  return fullWidth(names.issuerOf(summary));
}

/** The places above the issuer, e.g. `天津市 武清区`; a place that the issuer's name says already is left out. */
export function regionOf(summary: Pick<ReportSummary, 'issuer' | 'region'>): string {
  const issuer = summary.issuer.value ?? '';
  return (summary.region.value ?? []).filter((name) => !issuer.includes(name)).join(' ');
}

/** The date by which a report is listed, with the word for it; null when the page has none. */
export function dateOf({
  publishedOn,
  signedOn,
}: Pick<ReportSummary, 'publishedOn' | 'signedOn'>): { readonly word: string; readonly date: string } | null {
  if (publishedOn.value !== null) return { word: '发布', date: publishedOn.value };
  if (signedOn.value !== null) return { word: '成文', date: signedOn.value };
  return null;
}

/** First and last year, e.g. `2019—2023年度`. */
export function spanOf([first, last]: readonly [number, number]): string {
  return first === last ? `${first}年度` : `${first}—${last}年度`;
}
