import { issuerIdentity } from '../../archive/issuers.ts';
import type { ReportSummary } from '../../model/archive.ts';
import type { SharedPassages } from '../../model/passage.ts';
import type { Across } from '../comparison.ts';
import { joinCorpus, joinPart } from './corpus.ts';
import { findFamilies } from './families.ts';
import { type CorpusReport, findPassages } from './find-passages.ts';
import { foldReport } from './fold-report.ts';
import { linkReports } from './link-reports.ts';
import { sketchOf } from './sketch.ts';

/** The passages that reports of different issuers share; the reports come in the order in which they came to the archive. */
export function across(reports: readonly Across[]): SharedPassages {
  const folded = reports.map(({ records }) => foldReport(records));
  const summaries = reports.map(({ summary }) => summary);
  const corpus = joinCorpus([joinPart(folded)], issuerNumbers(summaries));
  return findPassages({
    corpus,
    alignments: linkReports(corpus, [0, reports.length]),
    reports: corpusReports(
      summaries,
      folded.map(({ codes }) => sketchOf(codes)),
    ),
    printOf: (report) => folded[report] as (typeof folded)[number],
  });
}

/** A number for the issuer of each report; an issuer that is not known is nobody else. */
export function issuerNumbers(summaries: readonly ReportSummary[]): number[] {
  const numbers = new Map<string, number>();
  return summaries.map((summary) => {
    const identity = issuerIdentity(summary) ?? `? ${summary.id}`;
    const number = numbers.get(identity) ?? numbers.size;
    numbers.set(identity, number);
    return number;
  });
}

/** What is told of the reports that hold a passage. */
export function corpusReports(summaries: readonly ReportSummary[], sketches: readonly Uint32Array[]): CorpusReport[] {
  const families = findFamilies(sketches);
  return summaries.map(({ id, year, region }, at) => ({
    id,
    year: year.value,
    province: region.value?.[0] ?? null,
    family: families[at] as number,
  }));
}
