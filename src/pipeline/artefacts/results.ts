import type { ReportSummary } from '../../model/archive.ts';
import type { KeptFile, PlacedFile } from '../../model/page.ts';
import type { ReportAnswer } from '../../model/question.ts';
import type { Report } from '../../model/report.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import type { ReportWords } from '../../search/suggest/report-words.ts';

/** Data files of a report as they are kept. */
export interface KeptReportFiles {
  /** `report.json`, `.md`, `.txt` and the capture itself. */
  readonly published: readonly PlacedFile[];
  /** Its line of `data/reports.jsonl`, line break included. */
  readonly line: KeptFile;
}

/** Kept results by kind. */
export interface Results {
  readonly report: Report;
  readonly summary: ReportSummary;
  readonly records: readonly SearchRecord[];
  /** What it has on the standing questions. */
  readonly answers: readonly ReportAnswer[];
  readonly words: ReportWords;
  readonly files: KeptReportFiles;
}
