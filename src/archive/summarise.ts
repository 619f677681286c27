import { createHash } from 'node:crypto';
import type { ReportSummary, SectionSummary, SummaryField, SummaryFields } from '../model/archive.ts';
import { byField, SUMMARISED_FIELDS } from '../model/fields.ts';
import type { Answer, Report, Section } from '../model/report.ts';
import { blockLines } from '../text/block-lines.ts';
import { countElements } from '../text/count-elements.ts';
import { likenessOf } from './permalinks/likeness.ts';

/** Length of a summary's list of keywords; a shorter list holds all keywords of its report. */
export const KEYWORDS_KEPT = 40;

/** Content hash of a report, over everything a page may show. */
export function digestOf(report: Report): string {
  return createHash('sha256').update(JSON.stringify(report)).digest('hex');
}

/** What cross-report work may know of a report. */
export function summarise(report: Report): ReportSummary {
  return summariseAs(report, digestOf(report));
}

/** The same where the digest is known. */
export function summariseAs(report: Report, digest: string): ReportSummary {
  const sections = report.sections.map(summariseSection);
  const rest = charsOf(blockLines([...report.preamble, ...report.signature]));
  return {
    id: report.id,
    ownId: report.ownId,
    saidId: report.saidId,
    path: report.path,
    fingerprint: report.fingerprint,
    likeness: likenessOf(report.rawText),
    digest,
    ...summaryFields(report),
    regionCode: report.regionCode,
    capturedOn: report.capture.capturedOn,
    sections,
    coverage: report.coverage,
    keywords: report.keywords.slice(0, KEYWORDS_KEPT),
    chars: rest + sections.reduce((sum, section) => sum + section.chars, 0),
  };
}

function summaryFields(report: Report): SummaryFields {
  return byField(SUMMARISED_FIELDS, (name) => withoutWitnesses<unknown>(report[name])) as SummaryFields;
}

function withoutWitnesses<T>({ value, status, confidence }: Answer<T>): SummaryField<T> {
  return { value, status, confidence };
}

function summariseSection({ key, anchor, heading, content, confidence }: Section): SectionSummary {
  const chars = charsOf([heading?.text ?? '', ...blockLines(content)]);
  return { key, anchor, heading: heading?.text ?? null, confidence, chars, elements: countElements(content) };
}

/** Characters without white space, counted as a reader counts them. */
function charsOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + [...line.replace(/\s/gu, '')].length, 0);
}
