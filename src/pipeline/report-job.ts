import { summarise } from '../archive/summarise.ts';
import { extractReport } from '../extract/extract-report.ts';
import { type CaptureInput, ingest } from '../ingest/ingest.ts';
import { IngestError } from '../ingest/ingest-error.ts';
import type { ReportSummary } from '../model/archive.ts';
import type { SiteConfig } from '../model/config.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SiteFile } from '../model/page.ts';
import type { ReportAnswer } from '../model/question.ts';
import type { Report } from '../model/report.ts';
import { toRecords } from '../search/index/records.ts';
import { answerQuestions } from '../search/questions/answer-questions.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { type ReportWords, reportWords } from '../search/suggest/report-words.ts';
import { reportFiles } from '../site/files/report-files.ts';

/** Everything that the rest of a build needs of one capture. */
export interface ReportResult {
  readonly report: Report;
  readonly summary: ReportSummary;
  readonly records: readonly SearchRecord[];
  /** What it has on the standing questions. */
  readonly answers: readonly ReportAnswer[];
  readonly words: ReportWords;
  /** `report.json`, `.md`, `.txt` and the capture itself. */
  readonly files: readonly SiteFile[];
}

/** A capture that became a report, or one that could not; `diagnostics` tells what is wrong either way. */
export interface ReportOutcome {
  readonly result: ReportResult | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Ingests and extracts one capture, and makes its data files, search records and answers to the standing questions: a pure
 * function of its arguments and the code. Throws what is no fault of the capture.
 */
export async function runReportJob(input: CaptureInput, config: SiteConfig): Promise<ReportOutcome> {
  try {
    const report = extractReport(await ingest(input));
    const diagnostics = report.diagnostics;
    if (diagnostics.some((d) => d.severity === 'error')) return { result: null, diagnostics };
    const files = reportFiles(report, config);
    const records = toRecords(report);
    const answers = answerQuestions(records, config.questions);
    const result = { report, summary: summarise(report), records, answers, words: reportWords(records), files };
    return { result, diagnostics };
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    return { result: null, diagnostics: error.diagnostics };
  }
}
