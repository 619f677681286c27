import type { Report, ReportContent, Section } from '../../model/report.ts';
import { fullWidth } from '../../text/full-width.ts';
import { type Passage, type ReportFacts, SCOPE_KEYS, type ScopeKey, type SearchRecord } from '../search-record.ts';
import { passagesOf } from './passages.ts';

/** One record per report and scope that has text, in the order of `SCOPE_KEYS`; pure. */
export function toRecords(report: Report): SearchRecord[] {
  const facts = factsOf(report);
  const records: SearchRecord[] = [];
  for (const scope of SCOPE_KEYS) {
    const passages = scopePassages(report, scope);
    if (passages.length > 0) records.push({ report: facts, scope, passages });
  }
  return records;
}

/** Names are set as the pages set them; the text is indexed as captured, which folds alike. */
function factsOf(report: Report): ReportFacts {
  return {
    id: report.id,
    title: report.title.value === null ? null : fullWidth(report.title.value),
    issuer: report.issuer.value === null ? null : fullWidth(report.issuer.value),
    year: report.year.value,
    level: report.level.value,
    place: report.region.value ?? [],
    publishedOn: report.publishedOn.value,
  };
}

function scopePassages(report: Report, scope: ScopeKey): Passage[] {
  if (scope === 'preamble') return blocksPassages(report.preamble, 'preamble');
  return report.sections.filter((section) => section.key === scope).flatMap(sectionPassages);
}

function sectionPassages(section: Section): Passage[] {
  const heading =
    section.heading === null ? [] : [{ anchor: section.anchor, text: section.heading.text, heading: true as const }];
  return [...heading, ...blocksPassages(section.content, section.anchor)];
}

function blocksPassages(blocks: readonly ReportContent[], fallback: string): Passage[] {
  return blocks.flatMap((block) => passagesOf(block, fallback));
}
