import type { ReportSummary } from '../src/model/archive.ts';
import * as names from '../src/site/names.ts';
import { fullWidth } from '../src/text/full-width.ts';

export { yearOf } from '../src/site/names.ts';

/** Title for display, set as print does. */
export function titleOf(summary: ReportSummary): string {
  return fullWidth(names.titleOf(summary));
}

/** Issuer for display, set as print does. */
export function issuerOf(summary: ReportSummary): string {
  return fullWidth(names.issuerOf(summary));
}

/** The places above the issuer, e.g. `天津市 武清区`; a place that the issuer's name says already is left out. */
export function regionOf(summary: ReportSummary): string {
  const issuer = summary.issuer.value ?? '';
  return (summary.region.value ?? []).filter((name) => !issuer.includes(name)).join(' ');
}

/** The date by which a report is listed, with the word for it; null when the page has none. */
export function dateOf(summary: ReportSummary): { readonly word: string; readonly date: string } | null {
  if (summary.publishedOn.value !== null) return { word: '发布', date: summary.publishedOn.value };
  if (summary.signedOn.value !== null) return { word: '成文', date: summary.signedOn.value };
  return null;
}
